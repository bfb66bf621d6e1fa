package org.hawser.ais;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins the parts A and B of message 24: a part A waits for the next part B of its MMSI. One that has waited for too many
 * messages, or for whose place a newer one is needed, is given on its own, as is a part B without a part A and a part A that is
 * repeated; no part is lost, and none is given twice. Parts that wait lie in a ring in order of arrival; nothing is allocated
 * once it is made.
 */
public final class StaticReportJoiner {

    /** Parts A that may wait. */
    static final int CAPACITY = 128;

    /** Messages that a part A waits for, itself not counted. */
    static final int WAIT_MESSAGES = 2000;

    private final StaticReportSink sink;
    /** Each is made when its place is first needed. */
    private final @Nullable AisMessageView[] ring = new @Nullable AisMessageView[CAPACITY];

    private final boolean[] waits = new boolean[CAPACITY];
    private final long[] arrived = new long[CAPACITY];
    private long oldest;
    private long next;
    private long messages;

    public StaticReportJoiner(StaticReportSink sink) {
        this.sink = sink;
    }

    /**
     * Takes a message. All messages of the input are to be given, because waiting is counted in messages; false for those that
     * are not part A or B of a message 24, with which nothing else is done.
     */
    public boolean accept(AisMessageView view) {
        messages++;
        expire();
        if (view.type() != StaticDataReportA.TYPE) {
            return false;
        }
        switch (StaticReportLayout.PART.read(view.bits())) {
            case StaticReportLayout.PART_A -> partA(view);
            case StaticReportLayout.PART_B -> partB(view);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Gives the parts that still wait, in order of arrival. */
    public void endOfInput() {
        while (oldest < next) {
            giveUpOldest();
        }
    }

    private AisMessageView waitingIn(int slot) {
        return Objects.requireNonNull(ring[slot]);
    }

    private void partA(AisMessageView view) {
        int repeated = find(view.mmsi());
        if (repeated >= 0) {
            giveUp(repeated);
        }
        if (next - oldest == CAPACITY) {
            giveUpOldest();
        }
        int slot = slot(next++);
        AisMessageView place = ring[slot];
        if (place == null) {
            place = new AisMessageView();
            ring[slot] = place;
        }
        place.copy(view);
        waits[slot] = true;
        arrived[slot] = messages;
    }

    private void partB(AisMessageView view) {
        int slot = find(view.mmsi());
        if (slot < 0) {
            sink.single(view);
            return;
        }
        waits[slot] = false;
        sink.whole(waitingIn(slot), view);
    }

    private void expire() {
        while (oldest < next && (!waits[slot(oldest)] || messages - arrived[slot(oldest)] > WAIT_MESSAGES)) {
            giveUpOldest();
        }
    }

    private void giveUpOldest() {
        giveUp(slot(oldest++));
    }

    private void giveUp(int slot) {
        if (waits[slot]) {
            waits[slot] = false;
            sink.single(waitingIn(slot));
        }
    }

    /** The slot in which a part A of this sender waits; -1: none. */
    private int find(int mmsi) {
        for (long at = next - 1; at >= oldest; at--) {
            int slot = slot(at);
            if (waits[slot] && waitingIn(slot).mmsi() == mmsi) {
                return slot;
            }
        }
        return -1;
    }

    private static int slot(long at) {
        return (int) (at % CAPACITY);
    }
}
