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
 * of as many messages as come in {@value #REACH_MS} ms, so that transponders with wrong seconds do not move it. Where traffic is so
 * thin that these are fewer than three, each message is believed. A silence of more than half a minute shows only where a base
 * station (message 4 or 11) that agreed before tells of it: seconds alone cannot tell 40 seconds on from 20 back.
 *
 * <p>What it returns lags behind the true time of receipt by what lies between position and receipt, a few seconds as a rule, and
 * never goes back.
 */
public final class TimeAnchor {

    /** Messages whose median is the running time. */
    static final int MOST = 31;

    static final int REACH_MS = 6_000;

    private static final int HALF_MINUTE_MS = UtcFields.MS_PER_MINUTE / 2;

    private final BaseClocks bases = new BaseClocks();
    private final int[] ofMinutes_ms = new int[MOST];
    private final long[] runnings_ms = new long[MOST];
    private final long[] sorted_ms = new long[MOST];
    private int next;
    private int size;
    private long running_ms;

    /** The running time when there was a median for the first time: the start by the messages' own seconds. */
    private long origin_ms;

    private boolean aligned;
    private long given_ms;

    /**
     * @param start when the first message was received, to better than half a minute
     */
    public TimeAnchor(Instant start) {
        this.running_ms = start.toEpochMilli();
        this.given_ms = running_ms;
        this.origin_ms = running_ms;
    }

    /** About when this message was received, in ms since 1970; to be asked for every message, in order. */
    public long time_ms(AisMessageView message) {
        if (message.repeat() == 0) {
            baseStation(message);
            int second = UtcFields.second(message);
            if (second >= 0) {
                advance(second * UtcFields.MS_PER_S);
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

    private void advance(int ofMinute_ms) {
        ofMinutes_ms[next] = ofMinute_ms;
        size = Math.min(MOST, size + 1);
        int recent = recent();
        for (int i = 0; i < recent; i++) {
            sorted_ms[i] = nearest(ofMinutes_ms[Math.floorMod(next - i, MOST)]);
        }
        Arrays.sort(sorted_ms, 0, recent);
        running_ms = sorted_ms[recent / 2];
        runnings_ms[next] = running_ms;
        next = (next + 1) % MOST;
        if (!aligned && recent >= 3) {
            origin_ms = running_ms;
            aligned = true;
        }
    }

    /** How many messages fall into the reach at the present rate; 1 where that is too few for a median. */
    private int recent() {
        if (size < 3) {
            return 1;
        }
        long oldest_ms = runnings_ms[size < MOST ? 0 : (next + 1) % MOST];
        long interval_ms = Math.max(1, Math.abs(running_ms - oldest_ms) / (size - 1));
        long recent = Math.min(size, REACH_MS / interval_ms);
        return recent < 3 ? 1 : (int) recent;
    }

    private void baseStation(AisMessageView message) {
        long utc_ms = UtcFields.utc_ms(message);
        if (utc_ms == UtcFields.NONE) {
            return;
        }
        long jump_ms = bases.report(message.mmsi(), utc_ms - running_ms);
        if (jump_ms != 0) {
            running_ms += jump_ms;
            size = 0;
            next = 0;
        } else if (Math.abs(utc_ms - running_ms) <= HALF_MINUTE_MS) {
            advance((int) Math.floorMod(utc_ms, (long) UtcFields.MS_PER_MINUTE));
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
        Instant theirs = Instant.ofEpochMilli(origin_ms + bases.medianDifference_ms());
        return ": " + bases.contradicting() + " of " + bases.count()
                + " base stations in it contradict --start by more than "
                + Duration.ofMillis(BaseClocks.CONTRADICTS_MS).toMinutes() + " min; by them it begins at about "
                + theirs.truncatedTo(ChronoUnit.SECONDS) + ".";
    }
}
