package org.hawser.ais;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Message 21: see {@link AidLayout} for the meaning of each value.
 *
 * @param name with its extension, up to 34 characters
 */
public record AidToNavigationReport(
        int repeat,
        int mmsi,
        int aidType,
        @Nullable String name,
        boolean positionAccurate,
        int longitude_e4min,
        int latitude_e4min,
        Dimensions dimensions,
        int positionFixingDevice,
        int second,
        boolean offPosition,
        int aidStatus,
        boolean raim,
        boolean virtual,
        boolean assigned)
        implements AisMessage {

    static final int TYPE = 21;

    static AidToNavigationReport read(PayloadBits bits) {
        return new AidToNavigationReport(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                AidLayout.AID_TYPE.read(bits),
                AidLayout.readName(bits),
                AidLayout.POSITION_ACCURATE.read(bits),
                AidLayout.LONGITUDE_E4MIN.read(bits),
                AidLayout.LATITUDE_E4MIN.read(bits),
                AidLayout.DIMENSIONS.read(bits),
                AidLayout.POSITION_FIXING_DEVICE.read(bits),
                AidLayout.SECOND.read(bits),
                AidLayout.OFF_POSITION.read(bits),
                AidLayout.AID_STATUS.read(bits),
                AidLayout.RAIM.read(bits),
                AidLayout.VIRTUAL.read(bits),
                AidLayout.ASSIGNED.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(AidLayout.BITS + extensionBits());
        HeaderLayout.write(bits, this);
        AidLayout.AID_TYPE.write(bits, aidType);
        writeName(bits);
        AidLayout.POSITION_ACCURATE.write(bits, positionAccurate);
        AidLayout.LONGITUDE_E4MIN.write(bits, longitude_e4min);
        AidLayout.LATITUDE_E4MIN.write(bits, latitude_e4min);
        AidLayout.DIMENSIONS.write(bits, dimensions);
        AidLayout.POSITION_FIXING_DEVICE.write(bits, positionFixingDevice);
        AidLayout.SECOND.write(bits, second);
        AidLayout.OFF_POSITION.write(bits, offPosition);
        AidLayout.AID_STATUS.write(bits, aidStatus);
        AidLayout.RAIM.write(bits, raim);
        AidLayout.VIRTUAL.write(bits, virtual);
        AidLayout.ASSIGNED.write(bits, assigned);
    }

    private void writeName(PayloadBits bits) {
        int first = AidLayout.NAME.characters();
        if (name == null || name.length() <= first) {
            AidLayout.NAME.write(bits, name);
            return;
        }
        AidLayout.NAME.write(bits, name.substring(0, first));
        new TextField(AidLayout.NAME_EXTENSION.start(), name.length() - first).write(bits, name.substring(first));
    }

    /** The extension and the spare bits that fill its last byte. */
    private int extensionBits() {
        int characters = name == null ? 0 : name.length() - AidLayout.NAME.characters();
        if (characters > AidLayout.NAME_EXTENSION.characters()) {
            throw new IllegalArgumentException("the name of an aid to navigation has at most 34 characters: " + name);
        }
        return characters <= 0 ? 0 : TextField.wholeBytes(6 * characters);
    }

    @Override
    public int type() {
        return TYPE;
    }

    /** Degrees, east positive. */
    public OptionalDouble longitude_deg() {
        return Scaled.of(longitude_e4min, AidLayout.LONGITUDE_E4MIN.notAvailable(), Scaled.E4MIN_PER_DEG);
    }

    /** Degrees, north positive. */
    public OptionalDouble latitude_deg() {
        return Scaled.of(latitude_e4min, AidLayout.LATITUDE_E4MIN.notAvailable(), Scaled.E4MIN_PER_DEG);
    }
}
