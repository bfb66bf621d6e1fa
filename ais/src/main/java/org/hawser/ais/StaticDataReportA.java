package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/** Message 24, part A. */
public record StaticDataReportA(
        int repeat, int mmsi, @Nullable String name) implements AisMessage {

    static final int TYPE = 24;

    static StaticDataReportA read(PayloadBits bits) {
        return new StaticDataReportA(
                HeaderLayout.REPEAT.read(bits), HeaderLayout.MMSI.read(bits), StaticReportLayout.NAME.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(StaticReportLayout.BITS_A);
        HeaderLayout.write(bits, this);
        StaticReportLayout.PART.write(bits, StaticReportLayout.PART_A);
        StaticReportLayout.NAME.write(bits, name);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
