package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.hawser.sea.Position;
import org.hawser.sea.Wgs84;

/**
 * Where a pair was in contact, summed over intervals of ten minutes: number of the interval, time in contact, sums of the place
 * weighted by time, and the box of places.
 */
final class IntervalLog {

    private static final int WORDS = 11;
    private static final double NANO_RADIUS_M = 6_371_008.8e-9;

    private long[] words = new long[WORDS * 4];
    private int size;

    /** Adds a piece; pieces come in order of time. */
    void add(PieceBuffer pieces, int index) {
        long interval = Math.floorDiv(pieces.get(index, PieceBuffer.FROM), PieceBuffer.INTERVAL_MS);
        if (size == 0 || words[(size - 1) * WORDS] != interval) {
            open(interval, pieces, index);
        }
        int at = (size - 1) * WORDS;
        long time_ms = pieces.get(index, PieceBuffer.TO) - pieces.get(index, PieceBuffer.FROM);
        words[at + 1] += time_ms;
        for (int axis = 0; axis < 3; axis++) {
            long coordinate = pieces.get(index, PieceBuffer.X + axis);
            words[at + 2 + axis] += coordinate * time_ms;
            words[at + 5 + axis] = Math.min(words[at + 5 + axis], coordinate);
            words[at + 8 + axis] = Math.max(words[at + 8 + axis], coordinate);
        }
    }

    private void open(long interval, PieceBuffer pieces, int index) {
        if ((size + 1) * WORDS > words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        int at = size++ * WORDS;
        Arrays.fill(words, at, at + WORDS, 0);
        words[at] = interval;
        for (int axis = 0; axis < 3; axis++) {
            words[at + 5 + axis] = pieces.get(index, PieceBuffer.X + axis);
            words[at + 8 + axis] = pieces.get(index, PieceBuffer.X + axis);
        }
    }

    /** The interval in which half of the time in contact is reached. */
    int medianInterval() {
        long total_ms = 0;
        for (int i = 0; i < size; i++) {
            total_ms += words[i * WORDS + 1];
        }
        long reached_ms = 0;
        int interval = 0;
        while (interval < size - 1) {
            reached_ms += words[interval * WORDS + 1];
            if (reached_ms * 2 >= total_ms) {
                return interval;
            }
            interval++;
        }
        return interval;
    }

    /** Mean place of the pair in an interval. */
    Position place(int interval) {
        int at = interval * WORDS;
        return Wgs84.position((double) words[at + 2], (double) words[at + 3], (double) words[at + 4]);
    }

    /** Half the diagonal of the box in which the middle of the pair moved during an interval. */
    double halfExtent_m(int interval) {
        int at = interval * WORDS;
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            double side_m = (words[at + 8 + axis] - words[at + 5 + axis]) * NANO_RADIUS_M;
            sum += side_m * side_m;
        }
        return Math.sqrt(sum) / 2;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < size * WORDS; i++) {
            out.writeLong(words[i]);
        }
    }

    static IntervalLog read(DataInput in) throws IOException {
        IntervalLog log = new IntervalLog();
        int size = Snapshots.readCount(in);
        for (int i = 0; i < size; i++) {
            if ((i + 1) * WORDS > log.words.length) {
                log.words = Arrays.copyOf(log.words, log.words.length * 2);
            }
            for (int word = 0; word < WORDS; word++) {
                log.words[i * WORDS + word] = in.readLong();
            }
        }
        log.size = size;
        return log;
    }
}
