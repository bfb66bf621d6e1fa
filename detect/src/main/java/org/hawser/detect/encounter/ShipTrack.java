package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.hawser.sea.ObservationBlock;

/** What the track stage remembers of one ship: its last fix and the reports of the last seconds. */
final class ShipTrack {

    /** Reports remembered to recognise duplicates; a ship sends at most one in 2 s (ITU-R M.1371-5 table 1). */
    private static final int RECENT = 8;

    private static final int RECENT_WORDS = 4;

    boolean started;
    long last_ms;
    final double[] lastNormal = new double[3];

    /** Time, kind, place and movement of the latest reports, oldest overwritten first. */
    private final long[] recent = new long[RECENT * RECENT_WORDS];

    private int recentCount;

    /** Whether the fix repeats a report received at most {@code window_ms} before it. */
    boolean repeats(ObservationBlock block, int index, long window_ms) {
        for (int i = 0; i < Math.min(recentCount, RECENT); i++) {
            int at = i * RECENT_WORDS;
            if (block.word(index, 1) == recent[at + 1]
                    && block.word(index, 2) == recent[at + 2]
                    && block.word(index, 3) == recent[at + 3]
                    && block.time_ms(index) - recent[at] <= window_ms) {
                return true;
            }
        }
        return false;
    }

    void remember(ObservationBlock block, int index) {
        int at = recentCount % RECENT * RECENT_WORDS;
        for (int word = 0; word < RECENT_WORDS; word++) {
            recent[at + word] = block.word(index, word);
        }
        // Counts on from RECENT to 2 * RECENT - 1 and back, so that it never overflows.
        recentCount = recentCount + 1 == 2 * RECENT ? RECENT : recentCount + 1;
    }

    void write(DataOutput out) throws IOException {
        out.writeBoolean(started);
        out.writeLong(last_ms);
        for (double component : lastNormal) {
            out.writeDouble(component);
        }
        for (long word : recent) {
            out.writeLong(word);
        }
        out.writeInt(recentCount);
    }

    static ShipTrack read(DataInput in) throws IOException {
        ShipTrack track = new ShipTrack();
        track.started = in.readBoolean();
        track.last_ms = in.readLong();
        for (int i = 0; i < track.lastNormal.length; i++) {
            track.lastNormal[i] = in.readDouble();
        }
        for (int i = 0; i < track.recent.length; i++) {
            track.recent[i] = in.readLong();
        }
        track.recentCount = in.readInt();
        return track;
    }
}
