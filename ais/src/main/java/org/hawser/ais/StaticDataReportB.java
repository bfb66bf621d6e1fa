package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/**
 * Message 24, part B: see {@link StaticReportLayout} for the meaning of each value.
 *
 * @param dimensions not available where the sender is a craft of a parent ship
 * @param mothershipMmsi 0 where the sender is no craft of a parent ship
 */
public record StaticDataReportB(
        int repeat,
        int mmsi,
        int shipType,
        @Nullable String vendor,
        int unitModel,
        int unitSerialNumber,
        @Nullable String callSign,
        Dimensions dimensions,
        int mothershipMmsi,
        int positionFixingDevice)
        implements AisMessage {

    static final int TYPE = 24;

    public StaticDataReportB {
        boolean craft = StaticReportLayout.isCraftOfParentShip(mmsi);
        if (craft ? !dimensions.equals(Dimensions.NOT_AVAILABLE) : mothershipMmsi != 0) {
            throw new IllegalArgumentException(
                    mmsi + (craft ? " gives a mothership, not dimensions" : " gives dimensions, not a mothership"));
        }
    }

    static StaticDataReportB read(PayloadBits bits) {
        boolean craft = StaticReportLayout.isCraftOfParentShip(HeaderLayout.MMSI.read(bits));
        return new StaticDataReportB(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                StaticReportLayout.SHIP_TYPE.read(bits),
                StaticReportLayout.VENDOR.read(bits),
                StaticReportLayout.UNIT_MODEL.read(bits),
                StaticReportLayout.UNIT_SERIAL_NUMBER.read(bits),
                StaticReportLayout.CALL_SIGN.read(bits),
                craft ? Dimensions.NOT_AVAILABLE : StaticReportLayout.DIMENSIONS.read(bits),
                craft ? StaticReportLayout.MOTHERSHIP_MMSI.read(bits) : 0,
                StaticReportLayout.POSITION_FIXING_DEVICE.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(StaticReportLayout.BITS_B);
        HeaderLayout.write(bits, this);
        StaticReportLayout.PART.write(bits, StaticReportLayout.PART_B);
        StaticReportLayout.SHIP_TYPE.write(bits, shipType);
        StaticReportLayout.VENDOR.write(bits, vendor);
        StaticReportLayout.UNIT_MODEL.write(bits, unitModel);
        StaticReportLayout.UNIT_SERIAL_NUMBER.write(bits, unitSerialNumber);
        StaticReportLayout.CALL_SIGN.write(bits, callSign);
        writeHull(bits);
        StaticReportLayout.POSITION_FIXING_DEVICE.write(bits, positionFixingDevice);
    }

    private void writeHull(PayloadBits bits) {
        if (StaticReportLayout.isCraftOfParentShip(mmsi)) {
            StaticReportLayout.MOTHERSHIP_MMSI.write(bits, mothershipMmsi);
            return;
        }
        StaticReportLayout.DIMENSIONS.write(bits, dimensions);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
