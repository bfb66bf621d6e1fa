package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;

/** One dangerous cargo: see {@link CargoLayout} for the meaning of each value. */
public record Cargo(int code, int subtype) {

    static Cargo read(PayloadBits bits) {
        return new Cargo(CargoLayout.CODE.read(bits), CargoLayout.SUBTYPE.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(CargoLayout.BITS);
        CargoLayout.CODE.write(bits, code);
        CargoLayout.SUBTYPE.write(bits, subtype);
    }
}
