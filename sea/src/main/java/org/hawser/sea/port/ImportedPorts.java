package org.hawser.sea.port;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hawser.sea.port.Ports.Port;

/**
 * What a file of ports holds; its ports can be joined to those of Hawser ({@link Ports#with}).
 *
 * @param ports in the order of the file
 * @param rejected rows that could not be used, counted by reason, in the order of the reasons' letters
 * @param firstLines for each reason the lines of the file, counted from 1, where its first rows begin
 */
public record ImportedPorts(List<Port> ports, Map<String, Integer> rejected, Map<String, List<Long>> firstLines) {

    /** How many lines are named for a reason. */
    public static final int LINES_NAMED = 5;

    public ImportedPorts {
        ports = List.copyOf(ports);
        rejected = sorted(rejected);
        firstLines = sorted(firstLines);
    }

    private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
