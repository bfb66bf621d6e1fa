package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/** Marine traffic signal, 1/19: see {@link TrafficSignalLayout} for the meaning of each value. */
public record TrafficSignal(
        int linkage,
        @Nullable String station,
        int longitude_e3min,
        int latitude_e3min,
        int status,
        int signal,
        int nextHour,
        int nextMinute,
        int nextSignal)
        implements ApplicationMessage {

    static TrafficSignal read(PayloadBits bits) {
        return new TrafficSignal(
                TrafficSignalLayout.LINKAGE.read(bits),
                TrafficSignalLayout.STATION.read(bits),
                TrafficSignalLayout.LONGITUDE_E3MIN.read(bits),
                TrafficSignalLayout.LATITUDE_E3MIN.read(bits),
                TrafficSignalLayout.STATUS.read(bits),
                TrafficSignalLayout.SIGNAL.read(bits),
                TrafficSignalLayout.NEXT_HOUR.read(bits),
                TrafficSignalLayout.NEXT_MINUTE.read(bits),
                TrafficSignalLayout.NEXT_SIGNAL.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(TrafficSignalLayout.BITS);
        TrafficSignalLayout.LINKAGE.write(bits, linkage);
        TrafficSignalLayout.STATION.write(bits, station);
        TrafficSignalLayout.LONGITUDE_E3MIN.write(bits, longitude_e3min);
        TrafficSignalLayout.LATITUDE_E3MIN.write(bits, latitude_e3min);
        TrafficSignalLayout.STATUS.write(bits, status);
        TrafficSignalLayout.SIGNAL.write(bits, signal);
        TrafficSignalLayout.NEXT_HOUR.write(bits, nextHour);
        TrafficSignalLayout.NEXT_MINUTE.write(bits, nextMinute);
        TrafficSignalLayout.NEXT_SIGNAL.write(bits, nextSignal);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 19;
    }

    /** Degrees, east positive. */
    public OptionalDouble longitude_deg() {
        return Scale.LONGITUDE_E3MIN.of(longitude_e3min);
    }

    /** Degrees, north positive. */
    public OptionalDouble latitude_deg() {
        return Scale.LATITUDE_E3MIN.of(latitude_e3min);
    }
}
