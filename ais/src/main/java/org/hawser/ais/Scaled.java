package org.hawser.ais;

import java.util.OptionalDouble;

/** Raw numbers of AIS to degrees and knots. */
final class Scaled {

    static final double E4MIN_PER_DEG = 600_000;
    static final double E1MIN_PER_DEG = 600;
    static final double TENTHS = 10;

    private Scaled() {}

    /** {@code raw / perUnit}; empty for the value that says "not available". */
    static OptionalDouble of(int raw, int notAvailable, double perUnit) {
        return raw == notAvailable ? OptionalDouble.empty() : OptionalDouble.of(raw / perUnit);
    }
}
