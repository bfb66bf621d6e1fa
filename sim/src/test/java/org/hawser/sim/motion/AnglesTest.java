package org.hawser.sim.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AnglesTest {

    @Property
    void turnLeadsFromOneDirectionToTheOther(
            @ForAll @DoubleRange(min = -720, max = 720) double from,
            @ForAll @DoubleRange(min = 0, max = 359) double to) {
        double turn = Angles.turn(from, to);
        assertThat(turn).isBetween(-180.0, 180.0);
        assertThat(StrictMath.cos(StrictMath.toRadians(from + turn - to))).isCloseTo(1, within(1e-9));
    }

    @Test
    void bearingsGoClockwiseFromNorth() {
        assertThat(Angles.bearing(0, 1)).isZero();
        assertThat(Angles.bearing(1, 0)).isEqualTo(90);
        assertThat(Angles.bearing(0, -1)).isEqualTo(180);
        assertThat(Angles.bearing(-1, 0)).isEqualTo(270);
    }

    @Property
    void sineAndCosineAreThoseOfStrictMath(@ForAll @DoubleRange(min = -1000, max = 1000) double angle_deg) {
        double radians = StrictMath.toRadians(angle_deg);
        assertThat(Angles.sine(angle_deg)).isCloseTo(StrictMath.sin(radians), within(1e-14));
        assertThat(Angles.cosine(angle_deg)).isCloseTo(StrictMath.cos(radians), within(1e-14));
    }

    @Test
    void quartersOfATurnAreExact() {
        assertThat(Angles.sine(0)).isZero();
        assertThat(Angles.sine(90)).isEqualTo(1);
        assertThat(Angles.cosine(180)).isEqualTo(-1);
        assertThat(Angles.cosine(-90)).isZero();
    }
}
