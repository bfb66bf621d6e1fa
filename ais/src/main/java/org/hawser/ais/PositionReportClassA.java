package org.hawser.ais;

import java.util.OptionalDouble;

/** Messages 1, 2 and 3: see {@link ClassALayout} for the meaning of each value. */
public record PositionReportClassA(
        int type,
        int repeat,
        int mmsi,
        int navigationalStatus,
        int rateOfTurn,
        int sog_e1kn,
        boolean positionAccurate,
        int longitude_e4min,
        int latitude_e4min,
        int cog_e1deg,
        int heading_deg,
        int second,
        int specialManoeuvre,
        boolean raim,
        int communicationState)
        implements PositionReport {

    static PositionReportClassA read(PayloadBits bits) {
        return new PositionReportClassA(
                HeaderLayout.TYPE.read(bits),
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                ClassALayout.NAVIGATIONAL_STATUS.read(bits),
                ClassALayout.RATE_OF_TURN.read(bits),
                ClassALayout.SOG_E1KN.read(bits),
                ClassALayout.POSITION_ACCURATE.read(bits),
                ClassALayout.LONGITUDE_E4MIN.read(bits),
                ClassALayout.LATITUDE_E4MIN.read(bits),
                ClassALayout.COG_E1DEG.read(bits),
                ClassALayout.HEADING_DEG.read(bits),
                ClassALayout.SECOND.read(bits),
                ClassALayout.SPECIAL_MANOEUVRE.read(bits),
                ClassALayout.RAIM.read(bits),
                ClassALayout.COMMUNICATION_STATE.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(ClassALayout.BITS);
        HeaderLayout.write(bits, this);
        ClassALayout.NAVIGATIONAL_STATUS.write(bits, navigationalStatus);
        ClassALayout.RATE_OF_TURN.write(bits, rateOfTurn);
        ClassALayout.SOG_E1KN.write(bits, sog_e1kn);
        ClassALayout.POSITION_ACCURATE.write(bits, positionAccurate);
        ClassALayout.LONGITUDE_E4MIN.write(bits, longitude_e4min);
        ClassALayout.LATITUDE_E4MIN.write(bits, latitude_e4min);
        ClassALayout.COG_E1DEG.write(bits, cog_e1deg);
        ClassALayout.HEADING_DEG.write(bits, heading_deg);
        ClassALayout.SECOND.write(bits, second);
        ClassALayout.SPECIAL_MANOEUVRE.write(bits, specialManoeuvre);
        ClassALayout.RAIM.write(bits, raim);
        ClassALayout.COMMUNICATION_STATE.write(bits, communicationState);
    }

    @Override
    public OptionalDouble longitude_deg() {
        return Scaled.of(longitude_e4min, ClassALayout.LONGITUDE_E4MIN.notAvailable(), Scaled.E4MIN_PER_DEG);
    }

    @Override
    public OptionalDouble latitude_deg() {
        return Scaled.of(latitude_e4min, ClassALayout.LATITUDE_E4MIN.notAvailable(), Scaled.E4MIN_PER_DEG);
    }

    @Override
    public OptionalDouble speedOverGround_kn() {
        return Scaled.of(sog_e1kn, ClassALayout.SOG_E1KN.notAvailable(), Scaled.TENTHS);
    }

    @Override
    public OptionalDouble courseOverGround_deg() {
        return Scaled.of(cog_e1deg, ClassALayout.COG_E1DEG.notAvailable(), Scaled.TENTHS);
    }
}
