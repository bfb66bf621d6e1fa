package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/** One tidal window of the older form: see {@link TidalWindow236Layout} for the meaning of each value. */
public record TidalWindow236(
        int latitude_e4min,
        int longitude_e4min,
        int fromHour,
        int fromMinute,
        int toHour,
        int toMinute,
        int currentDirection_deg,
        int currentSpeed) {

    static TidalWindow236 read(PayloadBits bits) {
        return new TidalWindow236(
                TidalWindow236Layout.LATITUDE_E4MIN.read(bits),
                TidalWindow236Layout.LONGITUDE_E4MIN.read(bits),
                TidalWindow236Layout.FROM_HOUR.read(bits),
                TidalWindow236Layout.FROM_MINUTE.read(bits),
                TidalWindow236Layout.TO_HOUR.read(bits),
                TidalWindow236Layout.TO_MINUTE.read(bits),
                TidalWindow236Layout.CURRENT_DIRECTION_DEG.read(bits),
                TidalWindow236Layout.CURRENT_SPEED.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(TidalWindow236Layout.BITS);
        TidalWindow236Layout.LATITUDE_E4MIN.write(bits, latitude_e4min);
        TidalWindow236Layout.LONGITUDE_E4MIN.write(bits, longitude_e4min);
        TidalWindow236Layout.FROM_HOUR.write(bits, fromHour);
        TidalWindow236Layout.FROM_MINUTE.write(bits, fromMinute);
        TidalWindow236Layout.TO_HOUR.write(bits, toHour);
        TidalWindow236Layout.TO_MINUTE.write(bits, toMinute);
        TidalWindow236Layout.CURRENT_DIRECTION_DEG.write(bits, currentDirection_deg);
        TidalWindow236Layout.CURRENT_SPEED.write(bits, currentSpeed);
    }

    /** Degrees, north positive. */
    public OptionalDouble latitude_deg() {
        return Scale.LATITUDE_E4MIN.of(latitude_e4min);
    }

    /** Degrees, east positive. */
    public OptionalDouble longitude_deg() {
        return Scale.LONGITUDE_E4MIN.of(longitude_e4min);
    }

    public OptionalDouble currentSpeed_kn() {
        return TidalWindow236Layout.CURRENT_SPEED_SCALE.of(currentSpeed);
    }
}
