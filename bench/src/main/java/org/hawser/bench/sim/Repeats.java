package org.hawser.bench.sim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hawser.ais.AisMessageView;

/**
 * Which position reports a log tells again, because more than one receiver heard them: those equal in all that was sent to one of
 * the last {@value #REMEMBERED} of the same station, received within {@value #WITHIN_ms} ms of it where there are times; where it
 * is not told in which second the position was taken, so that equal reports may be different ones, within {@value #SURELY_ms} ms,
 * which is less than any reporting interval.
 */
final class Repeats implements Part {

    static final int REMEMBERED = 8;
    static final int WITHIN_ms = 30_000;
    static final int SURELY_ms = 1_900;

    private static final int SECONDS = 60;

    private final Map<Integer, Memory> memories = new HashMap<>();
    private long all;
    private long repeated;

    /** The last reports of a station, the oldest of which is overwritten. */
    private static final class Memory {
        private final long[] contents = new long[REMEMBERED];
        private final long[] times_ms = new long[REMEMBERED];
        private int size;
        private int next;

        boolean holds(Heard heard) {
            for (int i = 0; i < size; i++) {
                if (contents[i] == heard.content() && isNear(times_ms[i], heard)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isNear(long time_ms, Heard heard) {
            if (time_ms == AisMessageView.NO_TIME || heard.time_ms() == AisMessageView.NO_TIME) {
                return heard.second() < SECONDS;
            }
            long within_ms = heard.second() < SECONDS ? WITHIN_ms : SURELY_ms;
            return Math.abs(heard.time_ms() - time_ms) <= within_ms;
        }

        void add(Heard heard) {
            contents[next] = heard.content();
            times_ms[next] = heard.time_ms();
            next = (next + 1) % REMEMBERED;
            size = Math.min(REMEMBERED, size + 1);
        }
    }

    /** Whether a report was not met before; to be asked once for each. */
    boolean isNew(Heard heard) {
        all++;
        Memory memory = memories.computeIfAbsent(heard.mmsi(), mmsi -> new Memory());
        if (memory.holds(heard)) {
            repeated++;
            return false;
        }
        memory.add(heard);
        return true;
    }

    @Override
    public List<Figure> figures(Extent extent) {
        Value share = extent.ifTold(Told.RECEIPT, () -> Values.share(repeated, all));
        return List.of(new Figure("repeated", "position reports told again", share));
    }
}
