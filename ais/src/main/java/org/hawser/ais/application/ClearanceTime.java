package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/** Clearance time to enter port, 1/18: see {@link ClearanceTimeLayout} for the meaning of each value. */
public record ClearanceTime(
        int linkage,
        int month,
        int day,
        int hour,
        int minute,
        @Nullable String portAndBerth,
        @Nullable String destination,
        int longitude_e3min,
        int latitude_e3min)
        implements ApplicationMessage {

    static ClearanceTime read(PayloadBits bits) {
        return new ClearanceTime(
                ClearanceTimeLayout.LINKAGE.read(bits),
                ClearanceTimeLayout.MONTH.read(bits),
                ClearanceTimeLayout.DAY.read(bits),
                ClearanceTimeLayout.HOUR.read(bits),
                ClearanceTimeLayout.MINUTE.read(bits),
                ClearanceTimeLayout.PORT_AND_BERTH.read(bits),
                ClearanceTimeLayout.DESTINATION.read(bits),
                ClearanceTimeLayout.LONGITUDE_E3MIN.read(bits),
                ClearanceTimeLayout.LATITUDE_E3MIN.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(ClearanceTimeLayout.BITS);
        ClearanceTimeLayout.LINKAGE.write(bits, linkage);
        ClearanceTimeLayout.MONTH.write(bits, month);
        ClearanceTimeLayout.DAY.write(bits, day);
        ClearanceTimeLayout.HOUR.write(bits, hour);
        ClearanceTimeLayout.MINUTE.write(bits, minute);
        ClearanceTimeLayout.PORT_AND_BERTH.write(bits, portAndBerth);
        ClearanceTimeLayout.DESTINATION.write(bits, destination);
        ClearanceTimeLayout.LONGITUDE_E3MIN.write(bits, longitude_e3min);
        ClearanceTimeLayout.LATITUDE_E3MIN.write(bits, latitude_e3min);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 18;
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
