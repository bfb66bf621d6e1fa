package org.hawser.report;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file or stream that was read.
 *
 * @param name as the user gave it
 * @param sha256 digest of its uncompressed bytes
 * @param records records read from it: used ones and rejected ones
 * @param rejected number of rejected records by reason
 */
public record InputUse(String name, String sha256, long bytes, long records, SortedMap<String, Long> rejected) {

    public InputUse {
        rejected = new TreeMap<>(rejected);
    }
}
