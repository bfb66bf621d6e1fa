package org.hawser.feed;

/**
 * The UTC seconds of the last messages and the running time that follows from them: the median of what came in the last
 * {@value #REACH_S} s, on the circle of the minute cut opposite the running time.
 *
 * <p>A joined feed brings old messages in bursts, so the median goes over all that came in that time and some before it, up to {@value #MOST}. Where
 * traffic is so thin that these would be fewer than three, the last message is believed.
 */
final class SecondsWindow {

    static final int MOST = 4096;
    static final int REACH_S = 3;

    /** Messages over which the rate of traffic is taken. */
    private static final int RATE = 31;

    /** Old messages let go for each new one: were all let go when time moves on, the next few alone would move it again. */
    private static final int AGING = 2;

    private static final int MINUTE = 60;
    private static final int HALF = MINUTE / 2;

    private final byte[] seconds = new byte[MOST];
    private final long[] runnings_s = new long[MOST];
    private final int[] counts = new int[MINUTE];
    private long running_s;

    /** Messages ever taken, and how many of the last of them are in {@link #counts}. */
    private long taken;

    private int counted;

    SecondsWindow(long start_s) {
        running_s = start_s;
    }

    long running_s() {
        return running_s;
    }

    /** Takes the second of a message; returns how many messages the running time now rests on. */
    int add(int second) {
        seconds[slot(taken)] = (byte) second;
        runnings_s[slot(taken)] = running_s;
        taken++;
        counted++;
        counts[second]++;
        for (int i = 0; i < AGING && counted > 1 && isOld(taken - counted); i++) {
            drop();
        }
        if (ofRate(second) < 3) {
            running_s += difference(second);
            return 1;
        }
        if (counted >= 3) {
            running_s += median();
        }
        return counted;
    }

    private static int slot(long message) {
        return (int) (message & (MOST - 1));
    }

    private boolean isOld(long message) {
        return counted == MOST || Math.abs(running_s - runnings_s[slot(message)]) > REACH_S;
    }

    private void drop() {
        counts[seconds[slot(taken - counted)]]--;
        counted--;
    }

    /** How many messages come in the reach at the rate of the last ones, were this second right. */
    private long ofRate(int second) {
        long over = Math.min(taken, RATE);
        long span_s = Math.abs(running_s + difference(second) - runnings_s[slot(taken - over)]);
        return span_s == 0 ? over : REACH_S * over / span_s;
    }

    /** From the running time to this second, -29 to 30 s. */
    private int difference(int second) {
        int ahead = (int) Math.floorMod(second - running_s, (long) MINUTE);
        return ahead > HALF ? ahead - MINUTE : ahead;
    }

    private int median() {
        int met = 0;
        int difference = -HALF;
        while (met * 2 <= counted && difference < HALF) {
            difference++;
            met += counts[(int) Math.floorMod(running_s + difference, (long) MINUTE)];
        }
        return difference;
    }

    /** Sets the running time; what came before no longer counts. */
    void jump(long ahead_s) {
        running_s += ahead_s;
        while (counted > 0) {
            drop();
        }
        taken = 0;
    }
}
