package org.hawser.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hawser.sea.Segment;
import org.hawser.sea.SourceRange;
import org.hawser.sea.SourceRef;

/** Joins references to single records into ranges: records with little between them stand in one. */
final class SourceRanges {

    /** Most bytes of other records between two records of one range. */
    private static final long LARGEST_GAP = 1 << 16;

    private SourceRanges() {}

    /** Ranges over all references, each counted once, by segment and offset. */
    static List<SourceRange> of(List<SourceRef> references, List<Segment> segments) {
        List<SourceRef> ordered = references.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (SourceRef ref) -> segments.get(ref.segment()).id())
                        .thenComparingLong(SourceRef::offset)
                        .thenComparingInt(SourceRef::length))
                .toList();
        List<SourceRange> ranges = new ArrayList<>();
        for (SourceRef ref : ordered) {
            add(ref, segments.get(ref.segment()).id(), ranges);
        }
        return ranges;
    }

    private static void add(SourceRef ref, String segment, List<SourceRange> ranges) {
        SourceRange last = ranges.isEmpty() ? null : ranges.getLast();
        if (last == null || !last.segment().equals(segment) || ref.offset() > end(last) + LARGEST_GAP) {
            ranges.add(new SourceRange(segment, ref.offset(), ref.length(), 1));
        } else {
            long end = Math.max(end(last), ref.offset() + ref.length());
            ranges.set(
                    ranges.size() - 1, new SourceRange(segment, last.offset(), end - last.offset(), last.count() + 1));
        }
    }

    private static long end(SourceRange range) {
        return range.offset() + range.length();
    }
}
