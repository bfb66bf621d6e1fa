package org.hawser.ais;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Message 9: see {@link SarAircraftLayout} for the meaning of each value. */
public record SarAircraftPositionReport(
        int repeat,
        int mmsi,
        int altitude_m,
        int sog_kn,
        boolean positionAccurate,
        int longitude_e4min,
        int latitude_e4min,
        int cog_e1deg,
        int second,
        boolean altitudeIsBarometric,
        boolean dteNotReady,
        boolean assigned,
        boolean raim,
        int communicationState)
        implements PositionReport {

    static final int TYPE = 9;

    static SarAircraftPositionReport read(PayloadBits bits) {
        return new SarAircraftPositionReport(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                SarAircraftLayout.ALTITUDE_M.read(bits),
                SarAircraftLayout.SOG_KN.read(bits),
                SarAircraftLayout.POSITION_ACCURATE.read(bits),
                SarAircraftLayout.LONGITUDE_E4MIN.read(bits),
                SarAircraftLayout.LATITUDE_E4MIN.read(bits),
                SarAircraftLayout.COG_E1DEG.read(bits),
                SarAircraftLayout.SECOND.read(bits),
                SarAircraftLayout.ALTITUDE_IS_BAROMETRIC.read(bits),
                SarAircraftLayout.DTE_NOT_READY.read(bits),
                SarAircraftLayout.ASSIGNED.read(bits),
                SarAircraftLayout.RAIM.read(bits),
                SarAircraftLayout.COMMUNICATION_STATE.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(SarAircraftLayout.BITS);
        HeaderLayout.write(bits, this);
        SarAircraftLayout.ALTITUDE_M.write(bits, altitude_m);
        SarAircraftLayout.SOG_KN.write(bits, sog_kn);
        SarAircraftLayout.POSITION_ACCURATE.write(bits, positionAccurate);
        SarAircraftLayout.LONGITUDE_E4MIN.write(bits, longitude_e4min);
        SarAircraftLayout.LATITUDE_E4MIN.write(bits, latitude_e4min);
        SarAircraftLayout.COG_E1DEG.write(bits, cog_e1deg);
        SarAircraftLayout.SECOND.write(bits, second);
        SarAircraftLayout.ALTITUDE_IS_BAROMETRIC.write(bits, altitudeIsBarometric);
        SarAircraftLayout.DTE_NOT_READY.write(bits, dteNotReady);
        SarAircraftLayout.ASSIGNED.write(bits, assigned);
        SarAircraftLayout.RAIM.write(bits, raim);
        SarAircraftLayout.COMMUNICATION_STATE.write(bits, communicationState);
    }

    @Override
    public int type() {
        return TYPE;
    }

    /** Metres; 4094 is 4094 m or more. */
    public OptionalInt altitudeAvailable_m() {
        return altitude_m == SarAircraftLayout.ALTITUDE_M.notAvailable()
                ? OptionalInt.empty()
                : OptionalInt.of(altitude_m);
    }

    @Override
    public OptionalDouble longitude_deg() {
        return Scaled.of(longitude_e4min, SarAircraftLayout.LONGITUDE_E4MIN.notAvailable(), Scaled.E4MIN_PER_DEG);
    }

    @Override
    public OptionalDouble latitude_deg() {
        return Scaled.of(latitude_e4min, SarAircraftLayout.LATITUDE_E4MIN.notAvailable(), Scaled.E4MIN_PER_DEG);
    }

    @Override
    public OptionalDouble speedOverGround_kn() {
        return Scaled.of(sog_kn, SarAircraftLayout.SOG_KN.notAvailable(), 1);
    }

    @Override
    public OptionalDouble courseOverGround_deg() {
        return Scaled.of(cog_e1deg, SarAircraftLayout.COG_E1DEG.notAvailable(), Scaled.TENTHS);
    }
}
