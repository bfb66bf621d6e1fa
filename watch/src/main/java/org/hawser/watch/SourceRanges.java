package org.hawser.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hawser.sea.Segment;
import org.hawser.sea.SourceRange;
import org.hawser.sea.SourceRef;

/** Joins references to single records into ranges: records with little between them stand in one. */
final class SourceRanges {

    /** Most bytes of other records between two records of one range, where that gives few ranges. */
    private static final long GAP = 1 << 16;

    /** More ranges than this are too many to read; then more may lie in between. */
    private static final int MOST = 64;

    /** No segment is longer. */
    private static final long WIDEST_GAP = 1L << 48;

    private SourceRanges() {}

    /** Ranges over all references, each counted once, by segment and offset. */
    static List<SourceRange> of(List<SourceRef> references, List<Segment> segments) {
        List<SourceRange> records = references.stream()
                .map(ref -> new SourceRange(segments.get(ref.segment()).id(), ref.offset(), ref.length(), 1))
                .distinct()
                .sorted(Comparator.comparing(SourceRange::segment)
                        .thenComparingLong(SourceRange::offset)
                        .thenComparingLong(SourceRange::length))
                .toList();
        List<SourceRange> ranges = joined(records, GAP);
        for (long gap = GAP; ranges.size() > MOST && gap < WIDEST_GAP; gap *= 4) {
            ranges = joined(records, gap * 4);
        }
        return ranges;
    }

    private static List<SourceRange> joined(List<SourceRange> records, long gap) {
        List<SourceRange> ranges = new ArrayList<>();
        records.forEach(record -> add(record, gap, ranges));
        return ranges;
    }

    private static void add(SourceRange record, long gap, List<SourceRange> ranges) {
        SourceRange last = ranges.isEmpty() ? null : ranges.getLast();
        if (last == null || !last.segment().equals(record.segment()) || record.offset() > end(last) + gap) {
            ranges.add(record);
        } else {
            long end = Math.max(end(last), end(record));
            ranges.set(
                    ranges.size() - 1,
                    new SourceRange(last.segment(), last.offset(), end - last.offset(), last.count() + 1));
        }
    }

    private static long end(SourceRange range) {
        return range.offset() + range.length();
    }
}
