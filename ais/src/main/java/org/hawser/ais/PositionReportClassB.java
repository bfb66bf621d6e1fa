package org.hawser.ais;

import java.util.OptionalDouble;

/** Message 18: see {@link ClassBLayout} for the meaning of each value. */
public record PositionReportClassB(
        int repeat,
        int mmsi,
        int sog_e1kn,
        boolean positionAccurate,
        int longitude_e4min,
        int latitude_e4min,
        int cog_e1deg,
        int heading_deg,
        int second,
        boolean carrierSense,
        boolean display,
        boolean dsc,
        boolean wholeBand,
        boolean acceptsMessage22,
        boolean assigned,
        boolean raim,
        int communicationState)
        implements PositionReport {

    static final int TYPE = 18;

    static PositionReportClassB read(PayloadBits bits) {
        return new PositionReportClassB(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                ClassBLayout.SOG_E1KN.read(bits),
                ClassBLayout.POSITION_ACCURATE.read(bits),
                ClassBLayout.LONGITUDE_E4MIN.read(bits),
                ClassBLayout.LATITUDE_E4MIN.read(bits),
                ClassBLayout.COG_E1DEG.read(bits),
                ClassBLayout.HEADING_DEG.read(bits),
                ClassBLayout.SECOND.read(bits),
                ClassBLayout.CARRIER_SENSE.read(bits),
                ClassBLayout.DISPLAY.read(bits),
                ClassBLayout.DSC.read(bits),
                ClassBLayout.WHOLE_BAND.read(bits),
                ClassBLayout.ACCEPTS_MESSAGE_22.read(bits),
                ClassBLayout.ASSIGNED.read(bits),
                ClassBLayout.RAIM.read(bits),
                ClassBLayout.COMMUNICATION_STATE.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(ClassBLayout.BITS);
        HeaderLayout.write(bits, this);
        ClassBLayout.SOG_E1KN.write(bits, sog_e1kn);
        ClassBLayout.POSITION_ACCURATE.write(bits, positionAccurate);
        ClassBLayout.LONGITUDE_E4MIN.write(bits, longitude_e4min);
        ClassBLayout.LATITUDE_E4MIN.write(bits, latitude_e4min);
        ClassBLayout.COG_E1DEG.write(bits, cog_e1deg);
        ClassBLayout.HEADING_DEG.write(bits, heading_deg);
        ClassBLayout.SECOND.write(bits, second);
        ClassBLayout.CARRIER_SENSE.write(bits, carrierSense);
        ClassBLayout.DISPLAY.write(bits, display);
        ClassBLayout.DSC.write(bits, dsc);
        ClassBLayout.WHOLE_BAND.write(bits, wholeBand);
        ClassBLayout.ACCEPTS_MESSAGE_22.write(bits, acceptsMessage22);
        ClassBLayout.ASSIGNED.write(bits, assigned);
        ClassBLayout.RAIM.write(bits, raim);
        ClassBLayout.COMMUNICATION_STATE.write(bits, communicationState);
    }

    @Override
    public int type() {
        return TYPE;
    }

    @Override
    public OptionalDouble longitude_deg() {
        return Scaled.of(longitude_e4min, ClassBLayout.LONGITUDE_E4MIN.notAvailable(), Scaled.E4MIN_PER_DEG);
    }

    @Override
    public OptionalDouble latitude_deg() {
        return Scaled.of(latitude_e4min, ClassBLayout.LATITUDE_E4MIN.notAvailable(), Scaled.E4MIN_PER_DEG);
    }

    @Override
    public OptionalDouble speedOverGround_kn() {
        return Scaled.of(sog_e1kn, ClassBLayout.SOG_E1KN.notAvailable(), Scaled.TENTHS);
    }

    @Override
    public OptionalDouble courseOverGround_deg() {
        return Scaled.of(cog_e1deg, ClassBLayout.COG_E1DEG.notAvailable(), Scaled.TENTHS);
    }
}
