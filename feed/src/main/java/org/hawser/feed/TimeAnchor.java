package org.hawser.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hawser.ais.AisMessageView;
import org.jspecify.annotations.Nullable;

/**
 * Times for a log that gives none, from when it began and the UTC seconds in its messages.
 *
 * <p>Each second is read as the instant nearest to the running time that shows it; the running time is the median of those of the
 * last few seconds of traffic, so that transponders with wrong seconds do not move it. Where traffic is so thin that there are no
 * three to take a median of, each message is believed. A silence of more than half a minute, and traffic that thins out all at once
 * to a message in ten seconds or more, show only where base stations (messages 4 and 11) that agreed before tell of it: seconds
 * alone cannot tell 40 seconds on from 20 back.
 *
 * <p>What it returns lags behind the true time of receipt by what lies between position and receipt and by half the window, a few
 * seconds as a rule, and never goes back.
 */
public final class TimeAnchor {

    private static final long HALF_MINUTE_MS = UtcFields.MS_PER_MINUTE / 2;

    private final BaseClocks bases = new BaseClocks();
    private final SecondsWindow window;
    private long given_ms;

    /** The running time when there was a median for the first time: the start by the messages' own seconds. */
    private long origin_ms;

    private boolean aligned;

    /**
     * @param start when the first message was received, to better than half a minute
     */
    public TimeAnchor(Instant start) {
        this.window = new SecondsWindow(start.getEpochSecond());
        this.given_ms = start.toEpochMilli();
        this.origin_ms = given_ms;
    }

    /** About when this message was received, in ms since 1970; to be asked for every message, in order. */
    public long time_ms(AisMessageView message) {
        if (message.repeat() == 0) {
            long utc_ms = UtcFields.utc_ms(message);
            int second = utc_ms == UtcFields.NONE ? UtcFields.second(message) : baseStation(message.mmsi(), utc_ms);
            if (second >= 0) {
                advance(second);
            }
        }
        given_ms = Math.max(given_ms, running_ms());
        return given_ms;
    }

    private long running_ms() {
        return window.running_s() * UtcFields.MS_PER_S;
    }

    private void advance(int second) {
        int rests = window.add(second);
        if (!aligned && rests >= 3) {
            origin_ms = running_ms();
            aligned = true;
        }
    }

    /** The second that a base station shows where it agrees with the running time, else -1. */
    private int baseStation(int mmsi, long utc_ms) {
        long ahead_ms = utc_ms - running_ms();
        long jump_ms = bases.report(mmsi, ahead_ms);
        if (jump_ms != 0) {
            window.jump(jump_ms / UtcFields.MS_PER_S);
        }
        boolean agrees = Math.abs(ahead_ms) <= HALF_MINUTE_MS;
        return agrees ? (int) (Math.floorMod(utc_ms, (long) UtcFields.MS_PER_MINUTE) / UtcFields.MS_PER_S) : -1;
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
                + Duration.ofMillis(BaseClocks.CONTRADICTS_MS).toSeconds() + " s; by them it begins at about "
                + theirs.truncatedTo(ChronoUnit.SECONDS) + ".";
    }
}
