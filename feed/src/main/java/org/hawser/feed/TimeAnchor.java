package org.hawser.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.hawser.ais.AisMessageView;
import org.jspecify.annotations.Nullable;

/**
 * Times for a log that gives none, from when it began and the UTC seconds in its messages.
 *
 * <p>Each second is read as the instant nearest to the running time that shows it; the running time is the median of the instants
 * of the last few seconds of traffic, so that transponders with wrong seconds do not move it. Where traffic is so thin that fewer
 * than three messages fall into {@value #REACH_MS} ms, each message is believed. A silence of more than half a minute shows only
 * where a base station (message 4 or 11) that agreed before tells of it: seconds alone cannot tell 40 seconds on from 20 back.
 *
 * <p>What it returns lags behind the true time of receipt by what lies between position and receipt, a few seconds as a rule, and
 * never goes back.
 */
public final class TimeAnchor {

    /** Messages whose median is the running time. */
    static final int MOST = 31;

    static final int REACH_MS = 5_000;

    private static final int HALF_MINUTE_MS = UtcFields.MS_PER_MINUTE / 2;

    private final BaseClocks bases = new BaseClocks();
    private final long start_ms;
    private final long[] instants_ms = new long[MOST];
    private final long[] sorted_ms = new long[MOST];
    private int next;
    private int size;
    private long running_ms;
    private long given_ms;

    /**
     * @param start when the first message was received, to better than half a minute
     */
    public TimeAnchor(Instant start) {
        this.start_ms = start.toEpochMilli();
        this.running_ms = start_ms;
        this.given_ms = start_ms;
    }

    /** About when this message was received, in ms since 1970; to be asked for every message, in order. */
    public long time_ms(AisMessageView message) {
        if (message.repeat() == 0) {
            baseStation(message);
            int second = UtcFields.second(message);
            if (second >= 0) {
                advance(nearest(second * UtcFields.MS_PER_S));
            }
        }
        given_ms = Math.max(given_ms, running_ms);
        return given_ms;
    }

    /** The instant nearest to the running time that is so far into its minute. */
    private long nearest(int ofMinute_ms) {
        long ahead_ms = Math.floorMod(ofMinute_ms - running_ms, (long) UtcFields.MS_PER_MINUTE);
        return running_ms + (ahead_ms > HALF_MINUTE_MS ? ahead_ms - UtcFields.MS_PER_MINUTE : ahead_ms);
    }

    private void advance(long instant_ms) {
        int recent = 1;
        sorted_ms[0] = instant_ms;
        for (int i = 1; i <= size && recent < MOST; i++) {
            long earlier_ms = instants_ms[Math.floorMod(next - i, MOST)];
            if (Math.abs(earlier_ms - running_ms) <= REACH_MS) {
                sorted_ms[recent++] = earlier_ms;
            }
        }
        instants_ms[next] = instant_ms;
        next = (next + 1) % MOST;
        size = Math.min(MOST, size + 1);
        if (recent < 3) {
            running_ms = instant_ms;
        } else {
            Arrays.sort(sorted_ms, 0, recent);
            running_ms = sorted_ms[recent / 2];
        }
    }

    private void baseStation(AisMessageView message) {
        long utc_ms = UtcFields.utc_ms(message);
        if (utc_ms == UtcFields.NONE) {
            return;
        }
        long jump_ms = bases.report(message.mmsi(), utc_ms - running_ms);
        if (jump_ms > 0) {
            running_ms += jump_ms;
            size = 0;
        } else if (Math.abs(utc_ms - running_ms) <= HALF_MINUTE_MS) {
            advance(utc_ms);
        }
    }

    /**
     * Says so, in a sentence that goes on behind the input's name, where most base stations show another time than the start gives;
     * null where they do not.
     */
    public @Nullable String contradiction() {
        if (!bases.mostlyContradict()) {
            return null;
        }
        Instant theirs = Instant.ofEpochMilli(start_ms + bases.medianDifference_ms());
        return ": " + bases.contradicting() + " of " + bases.count()
                + " base stations in it contradict --start by more than "
                + Duration.ofMillis(BaseClocks.CONTRADICTS_MS).toMinutes() + " min; by them it begins at about "
                + theirs.truncatedTo(ChronoUnit.SECONDS) + ".";
    }
}
