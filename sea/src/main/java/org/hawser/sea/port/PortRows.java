package org.hawser.sea.port;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hawser.sea.port.Ports.Port;

/** Collects the ports of a file and counts what is none. */
final class PortRows {

    private final Map<String, Integer> columns;
    private final int width;
    private final Set<Port> ports = new LinkedHashSet<>();
    private final Map<String, Integer> rejected = new HashMap<>();
    private final Map<String, List<Long>> firstLines = new HashMap<>();
    private int count;

    PortRows(Map<String, Integer> columns, int width) {
        this.columns = columns;
        this.width = width;
    }

    void add(CsvRecord row, PortFile.Format format) {
        count++;
        try {
            if (row.getFieldCount() != width) {
                throw new BadPortRow("more or fewer fields than columns");
            }
            if (!ports.add(format.port(new PortRow(row, columns)))) {
                throw new BadPortRow("the same as an earlier row");
            }
        } catch (BadPortRow e) {
            reject(e.reason(), row.getStartingLineNumber());
        }
    }

    private void reject(String reason, long line) {
        rejected.merge(reason, 1, Integer::sum);
        List<Long> lines = firstLines.computeIfAbsent(reason, none -> new ArrayList<>());
        if (lines.size() < ImportedPorts.LINES_NAMED) {
            lines.add(line);
        }
    }

    int count() {
        return count;
    }

    ImportedPorts imported() {
        return new ImportedPorts(List.copyOf(ports), rejected, firstLines);
    }
}
