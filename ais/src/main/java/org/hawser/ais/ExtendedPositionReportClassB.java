package org.hawser.ais;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Message 19: see {@link ClassBLayout} and {@link ExtendedClassBLayout} for the meaning of each value. */
public record ExtendedPositionReportClassB(
        int repeat,
        int mmsi,
        int sog_e1kn,
        boolean positionAccurate,
        int longitude_e4min,
        int latitude_e4min,
        int cog_e1deg,
        int heading_deg,
        int second,
        @Nullable String name,
        int shipType,
        Dimensions dimensions,
        int positionFixingDevice,
        boolean raim,
        boolean dteNotReady,
        boolean assigned)
        implements PositionReport {

    static final int TYPE = 19;

    static ExtendedPositionReportClassB read(PayloadBits bits) {
        return new ExtendedPositionReportClassB(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                ClassBLayout.SOG_E1KN.read(bits),
                ClassBLayout.POSITION_ACCURATE.read(bits),
                ClassBLayout.LONGITUDE_E4MIN.read(bits),
                ClassBLayout.LATITUDE_E4MIN.read(bits),
                ClassBLayout.COG_E1DEG.read(bits),
                ClassBLayout.HEADING_DEG.read(bits),
                ClassBLayout.SECOND.read(bits),
                ExtendedClassBLayout.NAME.read(bits),
                ExtendedClassBLayout.SHIP_TYPE.read(bits),
                ExtendedClassBLayout.DIMENSIONS.read(bits),
                ExtendedClassBLayout.POSITION_FIXING_DEVICE.read(bits),
                ExtendedClassBLayout.RAIM.read(bits),
                ExtendedClassBLayout.DTE_NOT_READY.read(bits),
                ExtendedClassBLayout.ASSIGNED.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(ExtendedClassBLayout.BITS);
        HeaderLayout.write(bits, this);
        ClassBLayout.SOG_E1KN.write(bits, sog_e1kn);
        ClassBLayout.POSITION_ACCURATE.write(bits, positionAccurate);
        ClassBLayout.LONGITUDE_E4MIN.write(bits, longitude_e4min);
        ClassBLayout.LATITUDE_E4MIN.write(bits, latitude_e4min);
        ClassBLayout.COG_E1DEG.write(bits, cog_e1deg);
        ClassBLayout.HEADING_DEG.write(bits, heading_deg);
        ClassBLayout.SECOND.write(bits, second);
        ExtendedClassBLayout.NAME.write(bits, name);
        ExtendedClassBLayout.SHIP_TYPE.write(bits, shipType);
        ExtendedClassBLayout.DIMENSIONS.write(bits, dimensions);
        ExtendedClassBLayout.POSITION_FIXING_DEVICE.write(bits, positionFixingDevice);
        ExtendedClassBLayout.RAIM.write(bits, raim);
        ExtendedClassBLayout.DTE_NOT_READY.write(bits, dteNotReady);
        ExtendedClassBLayout.ASSIGNED.write(bits, assigned);
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
