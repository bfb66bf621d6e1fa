package org.hawser.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hawser.ais.AisMessageView;
import org.hawser.sea.StationDictionary;
import org.jspecify.annotations.Nullable;

/**
 * What messages tell of the clocks of their receivers, by receiver and hour of receipt. A sum over messages: their order does not
 * matter. Input is hostile: no more than {@value #MOST_HOURS} receivers' hours are kept; beyond, {@link #isFull()}.
 */
public final class ClockStatistics {

    static final int MOST_HOURS = 1 << 18;

    /** Different pairs of base station and difference that are kept. */
    static final int MOST_BASE_DIFFERENCES = 1 << 20;

    private static final long MS_PER_HOUR = 3_600_000;

    /** A receiver in an hour of its clock, counted from 1970. */
    public record Key(Receiver receiver, long hour) {}

    /**
     * A receiver: the station that the input names, else the input.
     *
     * @param station its number in the {@link StationDictionary}; 0 for an input
     * @param segment number of the input; 0 for a station
     */
    public record Receiver(int station, int segment) {

        public static Receiver of(int station, int segment) {
            return new Receiver(station, station == StationDictionary.NOT_SAID ? segment : 0);
        }
    }

    private final Map<Key, ClockHour> hours = new HashMap<>();
    private long baseDifferences;
    private boolean full;
    private @Nullable ClockHour last;
    private int lastStation;
    private int lastSegment;
    private long lastHour;

    /** Takes a message that has a time of receipt; what was repeated by another station tells nothing. */
    void add(AisMessageView message, int station, int segment) {
        if (message.repeat() != 0) {
            return;
        }
        int second = UtcFields.second(message);
        long utc_ms = second < 0 ? UtcFields.utc_ms(message) : UtcFields.NONE;
        if (second < 0 && utc_ms == UtcFields.NONE) {
            return;
        }
        ClockHour hour = hour(station, segment, Math.floorDiv(message.time_ms(), MS_PER_HOUR));
        if (hour == null) {
            return;
        }
        if (second >= 0) {
            hour.addSecond(message.mmsi(), message.time_ms(), second);
        } else if (baseDifferences < MOST_BASE_DIFFERENCES) {
            baseDifferences += hour.addBase(message.mmsi(), message.time_ms() - utc_ms) ? 1 : 0;
        } else {
            full = true;
        }
    }

    private @Nullable ClockHour hour(int station, int segment, long hour) {
        if (last == null || station != lastStation || hour != lastHour || segment != lastSegment) {
            Key key = new Key(Receiver.of(station, segment), hour);
            ClockHour found = hours.get(key);
            if (found == null && hours.size() < MOST_HOURS) {
                found = new ClockHour();
                hours.put(key, found);
            }
            full |= found == null;
            last = found;
            lastStation = station;
            lastSegment = segment;
            lastHour = hour;
        }
        return last;
    }

    /** Goes through all hours, in no order. */
    public void forEach(BiConsumer<Key, ClockHour> action) {
        hours.forEach(action);
    }

    /** Whether there was more than is kept; what is kept then depends on the order of reading, so nothing may rest on it. */
    public boolean isFull() {
        return full;
    }
}
