package org.hawser.ais.application;

import java.util.OptionalDouble;

/**
 * How the raw number of a field becomes a measured one: {@code (raw + offset) * times / divisor}.
 *
 * @param least the least raw number that is measured
 * @param most the greatest one; every number outside says that there is no measured value, be it not available or reserved. Where the
 *     field's comment says so, the number at an end stands for all beyond it.
 */
public record Scale(int least, int most, int offset, int times, int divisor) {

    public static final Scale LONGITUDE_E3MIN = new Scale(-10_800_000, 10_800_000, 0, 1, 60_000);
    public static final Scale LATITUDE_E3MIN = new Scale(-5_400_000, 5_400_000, 0, 1, 60_000);
    public static final Scale LONGITUDE_E4MIN = new Scale(-108_000_000, 108_000_000, 0, 1, 600_000);
    public static final Scale LATITUDE_E4MIN = new Scale(-54_000_000, 54_000_000, 0, 1, 600_000);

    /** Whether a raw number is a measured one. */
    public boolean measured(int raw) {
        return raw >= least && raw <= most;
    }

    /** The value in the unit that the field's comment says; empty where there is none. */
    public OptionalDouble of(int raw) {
        return measured(raw) ? OptionalDouble.of((raw + offset) * times / (double) divisor) : OptionalDouble.empty();
    }
}
