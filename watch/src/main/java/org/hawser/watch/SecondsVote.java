package org.hawser.watch;

import org.hawser.feed.ClockHour;

/**
 * Where on the circle of the minute the residuals of an hour gather: time of receipt less UTC second, modulo 60.
 *
 * @param offset_s median of those in the window that holds most, -29 to 30
 * @param spread_s between the quartiles of those in the window
 * @param share of all messages that lie in the window; 0 where there is no message
 */
record SecondsVote(long offset_s, long spread_s, double share) {

    private static final int MINUTE = 60;
    private static final int QUARTERS = 4;

    /** The window is {@code width_s + 1} whole seconds wide; of equal ones the first in the minute counts. */
    static SecondsVote of(ClockHour hour, int width_s) {
        long most = -1;
        int first = 0;
        for (int from = 0; from < MINUTE; from++) {
            long held = held(hour, from, width_s);
            if (held > most) {
                most = held;
                first = from;
            }
        }
        if (most == 0) {
            return new SecondsVote(0, 0, 0);
        }
        int middle = first + quantile(hour, first, 2, most);
        int spread_s = quantile(hour, first, 3, most) - quantile(hour, first, 1, most);
        return new SecondsVote(signed(middle), spread_s, (double) most / hour.messages());
    }

    private static long held(ClockHour hour, int from, int width_s) {
        long held = 0;
        for (int i = 0; i <= width_s; i++) {
            held += hour.residuals((from + i) % MINUTE);
        }
        return held;
    }

    /** Seconds into the window by which so many quarters of what it holds were met. */
    private static int quantile(ClockHour hour, int from, int quarters, long held) {
        int i = 0;
        long met = hour.residuals(from);
        while (met * QUARTERS < held * quarters) {
            i++;
            met += hour.residuals((from + i) % MINUTE);
        }
        return i;
    }

    /** A difference modulo a minute, -29 to 30. */
    static long signed(long seconds) {
        long ofMinute = Math.floorMod(seconds, (long) MINUTE);
        return ofMinute > MINUTE / 2 ? ofMinute - MINUTE : ofMinute;
    }
}
