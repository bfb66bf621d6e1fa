package org.hawser.sanctions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One version of one list.
 *
 * @param list such as {@code us-ofac-sdn}
 * @param published the day it was published; null where not known
 * @param imported when it was imported here; null for a list that ships with Hawser or was handed in for this run
 * @param sha256 of the file as published (without compression); of several files, of the lines "{@code sha256  table}" in the
 *     order SDN, ADD, ALT, COMMENTS
 * @param counts rows by kind
 * @param rejected what was not used, by reason
 * @param files empty where nothing is kept in a data folder
 */
public record ListVersion(
        String list,
        String name,
        String authority,
        String publisher,
        @Nullable LocalDate published,
        @Nullable Instant imported,
        String sha256,
        boolean simulated,
        SortedMap<String, Integer> counts,
        SortedMap<String, Integer> rejected,
        List<StoredFile> files) {

    public ListVersion {
        files = List.copyOf(files);
    }

    static ListVersion of(ListContent content, String sha256, @Nullable Instant imported, List<StoredFile> files) {
        ListHead head = content.head();
        return new ListVersion(
                head.id(),
                head.name(),
                head.authority(),
                head.publisher(),
                head.published(),
                imported,
                sha256,
                head.simulated(),
                content.counts(),
                content.rejected(),
                files);
    }

    /** Whether it is the same version, whenever it was imported. */
    boolean sameAs(ListVersion other) {
        return list.equals(other.list) && sha256.equals(other.sha256) && Objects.equals(published, other.published);
    }
}
