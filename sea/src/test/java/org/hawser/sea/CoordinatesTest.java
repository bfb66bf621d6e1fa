package org.hawser.sea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {

    @Property
    void unitsOfAisAreHeldExactly(@ForAll @IntRange(min = -108_000_000, max = 108_000_000) int e4min) {
        int fixed = e4min * FixedPoint.PER_AIS_UNIT;
        assertThat(FixedPoint.fromDegrees(e4min / 600_000.0)).isEqualTo(fixed);
        assertThat(FixedPoint.fromDegrees(FixedPoint.toDegrees(fixed))).isEqualTo(fixed);
    }

    @Property
    void sixPlacesOfADegreeAreHeldExactly(@ForAll @IntRange(min = -180_000_000, max = 180_000_000) int millionths) {
        BigDecimal degrees = BigDecimal.valueOf(millionths, 6);
        int exact = degrees.multiply(BigDecimal.valueOf(FixedPoint.PER_DEGREE)).intValueExact();
        assertThat(FixedPoint.fromDegrees(degrees.doubleValue())).isEqualTo(exact);
        assertThat(FixedPoint.toDegrees(exact)).isEqualTo(degrees.doubleValue());
    }

    @ParameterizedTest
    @CsvSource({
        "540000000, 1080000000, true",
        "-540000000, -1080000000, true",
        "540000001, 0, false",
        "-540000001, 0, false",
        "0, 1080000001, false",
        "0, -1080000001, false",
        "9223372036854775807, 0, false",
        "-9223372036854775808, 0, false",
        "0, -9223372036854775808, false",
    })
    void theEarthHasEdges(long latitude, long longitude, boolean onEarth) {
        assertThat(FixedPoint.onEarth(latitude, longitude)).isEqualTo(onEarth);
    }

    @Test
    void positionsAreOnTheEarth() {
        assertThat(Position.ofFixed(-540_000_000, 1_080_000_000)).isEqualTo(new Position(-90, 180));
        assertThatThrownBy(() -> new Position(90.001, 0)).hasMessageContaining("latitude");
        assertThatThrownBy(() -> new Position(0, -180.001)).hasMessageContaining("longitude");
        assertThatThrownBy(() -> new Position(Double.NaN, 0)).hasMessageContaining("latitude");
    }

    private static double[] nVector(int latitude_e5min, int longitude_e5min) {
        double[] out = new double[4];
        Wgs84.nVector(latitude_e5min, longitude_e5min, out, 1);
        return new double[] {out[1], out[2], out[3]};
    }

    @Property
    void anNVectorIsTheNormalOfItsPlace(
            @ForAll @IntRange(min = -540_000_000, max = 540_000_000) int latitude,
            @ForAll @IntRange(min = -1_080_000_000, max = 1_080_000_000) int longitude) {
        double[] n = nVector(latitude, longitude);
        double lat = Math.toRadians(FixedPoint.toDegrees(latitude));
        double lon = Math.toRadians(FixedPoint.toDegrees(longitude));
        assertThat(n[0]).isCloseTo(Math.cos(lat) * Math.cos(lon), within(1e-15));
        assertThat(n[1]).isCloseTo(Math.cos(lat) * Math.sin(lon), within(1e-15));
        assertThat(n[2]).isCloseTo(Math.sin(lat), within(1e-15));
        Position back = Wgs84.position(5 * n[0], 5 * n[1], 5 * n[2]);
        assertThat(distance_m(back, Position.ofFixed(latitude, longitude))).isLessThan(1e-7);
    }

    private static double distance_m(Position a, Position b) {
        return Geodesic.WGS84.Inverse(
                        a.latitude_deg(), a.longitude_deg(), b.latitude_deg(), b.longitude_deg(), GeodesicMask.DISTANCE)
                .s12;
    }

    /** A short way along a parallel is the longitude times the distance from the axis. */
    @Property
    void theRadiusIsThatOfTheEllipsoid(@ForAll @IntRange(min = -530_000_000, max = 530_000_000) int latitude) {
        double[] n = nVector(latitude, 0);
        double fromAxis_m = Wgs84.primeVerticalRadius_m(n[2]) * Math.hypot(n[0], n[1]);
        double step_deg = 1e-5;
        double degrees = FixedPoint.toDegrees(latitude);
        double way_m = distance_m(new Position(degrees, 0), new Position(degrees, step_deg));
        assertThat(Math.toRadians(step_deg) * fromAxis_m).isCloseTo(way_m, within(1e-6));
    }

    @Test
    void thePlacesThatTroubleOthersAreExact() {
        assertThat(nVector(540_000_000, 123_456)).containsExactly(new double[] {0, 0, 1}, within(0.0));
        assertThat(nVector(0, 1_080_000_000)).containsExactly(new double[] {-1, 0, 0}, within(0.0));
        assertThat(nVector(0, -1_080_000_000)).containsExactly(new double[] {-1, 0, 0}, within(0.0));
        assertThat(nVector(0, 540_000_000)).containsExactly(new double[] {0, 1, 0}, within(0.0));
    }
}
