package org.hawser.ais.application;

import org.hawser.ais.UnsignedField;

/** One dangerous cargo; bit 0 is its first. */
public final class CargoLayout {

    /** 0 not available, 1 IMDG, 2 IGC, 3 BC or IMSBC, 4 MARPOL annex I, 5 MARPOL annex II (IBC), 6 regional. */
    public static final UnsignedField CODE = new UnsignedField(0, 4, 0);

    /** Its class or UN number under that code; 0 not available. */
    public static final UnsignedField SUBTYPE = new UnsignedField(4, 13, 0);

    static final int BITS = 17;

    private CargoLayout() {}
}
