package org.hawser.watch;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.StaticReportJoiner;
import org.hawser.ais.StaticReportLayout;
import org.hawser.ais.StaticReportSink;
import org.hawser.feed.DuplicateMerge;

/** Writes merged messages. Both parts of a message 24 stand together, with the receivers of both. */
final class MergedLines implements DuplicateMerge.Sink, StaticReportSink {

    /** By whom a message was received. */
    private record Received(String source, SortedSet<String> receivers, boolean late) {}

    private final LineOutput output;
    private final StaticReportJoiner joiner = new StaticReportJoiner(this);

    /** Parts A that wait for their part B, by sender: as many as the joiner holds. */
    private final Map<Integer, Received> partsA = new HashMap<>();

    private Received atHand = new Received("", new TreeSet<>(), false);

    MergedLines(LineOutput output) {
        this.output = output;
    }

    @Override
    public void merged(AisMessageView view, String source, SortedSet<String> receivers, boolean late) {
        atHand = new Received(source, receivers, late);
        if (!joiner.accept(view)) {
            write(view, atHand);
        } else if (isPartA(view)) {
            partsA.put(view.mmsi(), atHand);
        }
    }

    private static boolean isPartA(AisMessageView view) {
        return StaticReportLayout.PART.read(view.bits()) == StaticReportLayout.PART_A;
    }

    @Override
    public void single(AisMessageView part) {
        Received ofPartA = isPartA(part) ? partsA.remove(part.mmsi()) : null;
        write(part, ofPartA == null ? atHand : ofPartA);
    }

    private void write(AisMessageView view, Received received) {
        output.receivers(received.receivers, received.late);
        output.message(received.source, view);
    }

    @Override
    public void whole(AisMessageView partA, AisMessageView partB) {
        SortedSet<String> both = new TreeSet<>(atHand.receivers);
        Received ofPartA = partsA.remove(partA.mmsi());
        if (ofPartA != null) {
            both.addAll(ofPartA.receivers);
        }
        output.receivers(both, atHand.late || (ofPartA != null && ofPartA.late));
        output.joined(atHand.source, partA, partB);
    }

    /** No more messages come. */
    void end() {
        joiner.endOfInput();
    }
}
