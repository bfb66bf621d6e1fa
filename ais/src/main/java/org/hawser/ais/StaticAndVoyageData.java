package org.hawser.ais;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Message 5: see {@link VoyageLayout} for the meaning of each value. */
public record StaticAndVoyageData(
        int repeat,
        int mmsi,
        int aisVersion,
        int imoNumber,
        @Nullable String callSign,
        @Nullable String name,
        int shipType,
        Dimensions dimensions,
        int positionFixingDevice,
        int etaMonth,
        int etaDay,
        int etaHour,
        int etaMinute,
        int draught_e1m,
        @Nullable String destination,
        boolean dteNotReady)
        implements AisMessage {

    static final int TYPE = 5;

    static StaticAndVoyageData read(PayloadBits bits) {
        return new StaticAndVoyageData(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                VoyageLayout.AIS_VERSION.read(bits),
                VoyageLayout.IMO_NUMBER.read(bits),
                VoyageLayout.CALL_SIGN.read(bits),
                VoyageLayout.NAME.read(bits),
                VoyageLayout.SHIP_TYPE.read(bits),
                VoyageLayout.DIMENSIONS.read(bits),
                VoyageLayout.POSITION_FIXING_DEVICE.read(bits),
                VoyageLayout.ETA_MONTH.read(bits),
                VoyageLayout.ETA_DAY.read(bits),
                VoyageLayout.ETA_HOUR.read(bits),
                VoyageLayout.ETA_MINUTE.read(bits),
                VoyageLayout.DRAUGHT_E1M.read(bits),
                VoyageLayout.DESTINATION.read(bits),
                VoyageLayout.DTE_NOT_READY.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(VoyageLayout.BITS);
        HeaderLayout.write(bits, this);
        VoyageLayout.AIS_VERSION.write(bits, aisVersion);
        VoyageLayout.IMO_NUMBER.write(bits, imoNumber);
        VoyageLayout.CALL_SIGN.write(bits, callSign);
        VoyageLayout.NAME.write(bits, name);
        VoyageLayout.SHIP_TYPE.write(bits, shipType);
        VoyageLayout.DIMENSIONS.write(bits, dimensions);
        VoyageLayout.POSITION_FIXING_DEVICE.write(bits, positionFixingDevice);
        VoyageLayout.ETA_MONTH.write(bits, etaMonth);
        VoyageLayout.ETA_DAY.write(bits, etaDay);
        VoyageLayout.ETA_HOUR.write(bits, etaHour);
        VoyageLayout.ETA_MINUTE.write(bits, etaMinute);
        VoyageLayout.DRAUGHT_E1M.write(bits, draught_e1m);
        VoyageLayout.DESTINATION.write(bits, destination);
        VoyageLayout.DTE_NOT_READY.write(bits, dteNotReady);
    }

    @Override
    public int type() {
        return TYPE;
    }

    /** Metres; 25.5 is 25.5 m or more. */
    public OptionalDouble draught_m() {
        return Scaled.of(draught_e1m, VoyageLayout.DRAUGHT_E1M.notAvailable(), Scaled.TENTHS);
    }
}
