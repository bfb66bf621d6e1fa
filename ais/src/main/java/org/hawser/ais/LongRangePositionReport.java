package org.hawser.ais;

import java.util.OptionalDouble;

/** Message 27: see {@link LongRangeLayout} for the meaning of each value. */
public record LongRangePositionReport(
        int repeat,
        int mmsi,
        boolean positionAccurate,
        boolean raim,
        int navigationalStatus,
        int longitude_e1min,
        int latitude_e1min,
        int sog_kn,
        int cog_deg,
        boolean positionLate)
        implements PositionReport {

    static final int TYPE = 27;

    static LongRangePositionReport read(PayloadBits bits) {
        return new LongRangePositionReport(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                LongRangeLayout.POSITION_ACCURATE.read(bits),
                LongRangeLayout.RAIM.read(bits),
                LongRangeLayout.NAVIGATIONAL_STATUS.read(bits),
                LongRangeLayout.LONGITUDE_E1MIN.read(bits),
                LongRangeLayout.LATITUDE_E1MIN.read(bits),
                LongRangeLayout.SOG_KN.read(bits),
                LongRangeLayout.COG_DEG.read(bits),
                LongRangeLayout.POSITION_LATE.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(LongRangeLayout.BITS);
        HeaderLayout.write(bits, this);
        LongRangeLayout.POSITION_ACCURATE.write(bits, positionAccurate);
        LongRangeLayout.RAIM.write(bits, raim);
        LongRangeLayout.NAVIGATIONAL_STATUS.write(bits, navigationalStatus);
        LongRangeLayout.LONGITUDE_E1MIN.write(bits, longitude_e1min);
        LongRangeLayout.LATITUDE_E1MIN.write(bits, latitude_e1min);
        LongRangeLayout.SOG_KN.write(bits, sog_kn);
        LongRangeLayout.COG_DEG.write(bits, cog_deg);
        LongRangeLayout.POSITION_LATE.write(bits, positionLate);
    }

    @Override
    public int type() {
        return TYPE;
    }

    @Override
    public OptionalDouble longitude_deg() {
        return Scaled.of(longitude_e1min, LongRangeLayout.LONGITUDE_E1MIN.notAvailable(), Scaled.E1MIN_PER_DEG);
    }

    @Override
    public OptionalDouble latitude_deg() {
        return Scaled.of(latitude_e1min, LongRangeLayout.LATITUDE_E1MIN.notAvailable(), Scaled.E1MIN_PER_DEG);
    }

    @Override
    public OptionalDouble speedOverGround_kn() {
        return Scaled.of(sog_kn, LongRangeLayout.SOG_KN.notAvailable(), 1);
    }

    @Override
    public OptionalDouble courseOverGround_deg() {
        return Scaled.of(cog_deg, LongRangeLayout.COG_DEG.notAvailable(), 1);
    }
}
