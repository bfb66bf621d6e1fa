package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/** One tidal window: see {@link TidalWindowLayout} for the meaning of each value. */
public record TidalWindow(
        int longitude_e3min,
        int latitude_e3min,
        int fromHour,
        int fromMinute,
        int toHour,
        int toMinute,
        int currentDirection_deg,
        int currentSpeed) {

    static TidalWindow read(PayloadBits bits) {
        return new TidalWindow(
                TidalWindowLayout.LONGITUDE_E3MIN.read(bits),
                TidalWindowLayout.LATITUDE_E3MIN.read(bits),
                TidalWindowLayout.FROM_HOUR.read(bits),
                TidalWindowLayout.FROM_MINUTE.read(bits),
                TidalWindowLayout.TO_HOUR.read(bits),
                TidalWindowLayout.TO_MINUTE.read(bits),
                TidalWindowLayout.CURRENT_DIRECTION_DEG.read(bits),
                TidalWindowLayout.CURRENT_SPEED.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(TidalWindowLayout.BITS);
        TidalWindowLayout.LONGITUDE_E3MIN.write(bits, longitude_e3min);
        TidalWindowLayout.LATITUDE_E3MIN.write(bits, latitude_e3min);
        TidalWindowLayout.FROM_HOUR.write(bits, fromHour);
        TidalWindowLayout.FROM_MINUTE.write(bits, fromMinute);
        TidalWindowLayout.TO_HOUR.write(bits, toHour);
        TidalWindowLayout.TO_MINUTE.write(bits, toMinute);
        TidalWindowLayout.CURRENT_DIRECTION_DEG.write(bits, currentDirection_deg);
        TidalWindowLayout.CURRENT_SPEED.write(bits, currentSpeed);
    }

    /** Degrees, east positive. */
    public OptionalDouble longitude_deg() {
        return Scale.LONGITUDE_E3MIN.of(longitude_e3min);
    }

    /** Degrees, north positive. */
    public OptionalDouble latitude_deg() {
        return Scale.LATITUDE_E3MIN.of(latitude_e3min);
    }

    public OptionalDouble currentSpeed_kn() {
        return TidalWindowLayout.CURRENT_SPEED_SCALE.of(currentSpeed);
    }
}
