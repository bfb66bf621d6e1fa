package org.hawser.ais;

/**
 * The 70 bits of a rectangle, which messages 22 and 23 carry alike (ITU-R M.1371-5 annex 8, tables 75 and 76): its north-east,
 * then its south-west corner, in tenths of a minute.
 */
public record AreaLayout(
        SignedField northEastLongitude_e1min,
        SignedField northEastLatitude_e1min,
        SignedField southWestLongitude_e1min,
        SignedField southWestLatitude_e1min) {

    static AreaLayout at(int start) {
        return new AreaLayout(longitude(start), latitude(start + 18), longitude(start + 35), latitude(start + 53));
    }

    private static SignedField longitude(int start) {
        return new SignedField(start, 18, 181 * 600);
    }

    private static SignedField latitude(int start) {
        return new SignedField(start, 17, 91 * 600);
    }

    public Area read(PayloadBits bits) {
        return new Area(
                northEastLongitude_e1min.read(bits),
                northEastLatitude_e1min.read(bits),
                southWestLongitude_e1min.read(bits),
                southWestLatitude_e1min.read(bits));
    }

    void write(PayloadBits bits, Area area) {
        northEastLongitude_e1min.write(bits, area.northEastLongitude_e1min());
        northEastLatitude_e1min.write(bits, area.northEastLatitude_e1min());
        southWestLongitude_e1min.write(bits, area.southWestLongitude_e1min());
        southWestLatitude_e1min.write(bits, area.southWestLatitude_e1min());
    }
}
