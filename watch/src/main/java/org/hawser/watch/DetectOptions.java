package org.hawser.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hawser.detect.DetectSettings;
import org.hawser.feed.ColumnMapping;
import org.hawser.sanctions.SanctionsLists;
import org.hawser.sea.zone.Zones;
import org.jspecify.annotations.Nullable;

/**
 * What a batch run is to do.
 *
 * @param files inputs; {@code -} is standard input
 * @param out folder for the results; made where it is missing
 * @param mapping for CSV files of dialects that Hawser does not know; null for none
 * @param from only fixes at or after this; null for all
 * @param to only fixes before this; null for all
 * @param threads threads to detect with, 1 or more
 * @param memoryBytes memory for observations; what goes beyond is sorted on disk
 * @param start when each input begins that gives no times of receipt; null where that is not known
 * @param zones of the sea, by which events are told where they were
 */
public record DetectOptions(
        List<String> files,
        Path out,
        DetectSettings settings,
        SanctionsLists lists,
        @Nullable ColumnMapping mapping,
        @Nullable Instant from,
        @Nullable Instant to,
        int threads,
        long memoryBytes,
        Progress progress,
        @Nullable Instant start,
        Zones zones) {

    /** Options for inputs that give the times of their messages, with the zones that ship with Hawser. */
    public DetectOptions(
            List<String> files,
            Path out,
            DetectSettings settings,
            SanctionsLists lists,
            @Nullable ColumnMapping mapping,
            @Nullable Instant from,
            @Nullable Instant to,
            int threads,
            long memoryBytes,
            Progress progress) {
        this(files, out, settings, lists, mapping, from, to, threads, memoryBytes, progress, null, Zones.shipped());
    }
}
