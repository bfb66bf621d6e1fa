package org.hawser.sim.radio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.ship.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrbitTest {

    /** The height of these orbits is given above the equator, where the earth's radius is 7.1 km more than its mean. */
    private static final double BULGE_m = 7_128;

    /** Published: GPS 11 h 58 min at 20,180 km; Landsat 8 98.9 min at 705 km; ISS about 92.9 min at 420 km. */
    @ParameterizedTest
    @CsvSource({"20180, 717.97, 0.5", "705, 98.9, 0.1", "420, 92.9, 0.2"})
    void periodIsThatOfRealSatellites(double altitude_km, double period_min, double tolerance_min) {
        Orbit orbit = new Orbit(altitude_km * 1000 + BULGE_m, 98.2, 0, 0);
        assertThat(orbit.period_s() / 60).isCloseTo(period_min, within(tolerance_min));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "51.6, 51.6", "90, 90", "98.2, 81.8", "180, 0"})
    void latitudesReachTheInclinationAndNoFarther(double inclination_deg, double most_deg) {
        Orbit orbit = new Orbit(600_000, inclination_deg, 17, 40);
        double highest = 0;
        double lowest = 0;
        double[] below = new double[3];
        for (double time_s = 0; time_s < 20_000; time_s += 5) {
            orbit.below(time_s, below, 0);
            double latitude = StrictMath.toDegrees(StrictMath.asin(below[2]));
            highest = StrictMath.max(highest, latitude);
            lowest = StrictMath.min(lowest, latitude);
        }
        assertThat(highest).isCloseTo(most_deg, within(0.2));
        assertThat(lowest).isCloseTo(-most_deg, within(0.2));
    }

    /** Landsat 8: each orbit crosses the equator 24.7 degrees (2752 km) west of the one before. */
    @Test
    void theGroundTrackMovesWestAsTheEarthTurns() {
        Orbit orbit = new Orbit(705_000 + BULGE_m, 98.2, 0, 0);
        double[] first = new double[3];
        double[] next = new double[3];
        orbit.below(0, first, 0);
        orbit.below(orbit.period_s(), next, 0);
        double moved = StrictMath.toDegrees(StrictMath.atan2(next[1], next[0]) - StrictMath.atan2(first[1], first[0]));
        assertThat(moved).isCloseTo(-24.7, within(0.15));
        assertThat(next[2]).isCloseTo(0, within(1e-9));
    }

    /** To the horizon from 600 km: acos(6371/6971) = 23.95 degrees of the earth. */
    @Test
    void theFootprintReachesToTheElevationAskedFor() {
        Orbit orbit = new Orbit(600_000, 90, 0, 0);
        assertThat(StrictMath.toDegrees(orbit.footprint_rad(0))).isCloseTo(23.95, within(0.01));
        double angle = orbit.footprint_rad(10);
        double up = orbit.radius() * StrictMath.cos(angle) - 1;
        double along = orbit.radius() * StrictMath.sin(angle);
        assertThat(StrictMath.toDegrees(StrictMath.atan2(up, along))).isCloseTo(10, within(1e-9));
    }

    @Test
    void aPolarSatelliteIsSeenFromSvalbardInEveryOrbit() {
        Orbit orbit = new Orbit(600_000, 97.8, 30, 0);
        Spans passes = Contacts.passes(orbit, new Position(78.2, 15.4), 5, 86_400);
        assertThat(passes.count()).isBetween(13, 16);
        for (int i = 0; i < passes.count(); i++) {
            assertThat(passes.end_s(i) - passes.begin_s(i)).isBetween(120.0, 720.0);
        }
    }

    @Test
    void whatIsStoredIsReadOutInOrderAtTheNextContact() {
        Satellite satellite = new Satellite(
                Equipment.plain("SAT"), new Orbit(600_000, 97.8, 30, 0), 5, 1, List.of(new Position(78.2, 15.4)), 60);
        Spans passes = Contacts.passes(satellite.orbit(), new Position(78.2, 15.4), 5, 86_400);
        Contacts contacts = new Contacts(satellite, 86_400);
        double last_s = 0;
        for (double received_s = passes.end_s(0); received_s < passes.begin_s(1); received_s += 60) {
            double delivered_s = contacts.delivered_s(received_s);
            assertThat(delivered_s).isBetween(passes.begin_s(1), passes.begin_s(1) + 60);
            assertThat(delivered_s).isGreaterThan(last_s);
            last_s = delivered_s;
        }
        double within_s = (passes.begin_s(1) + passes.end_s(1)) / 2;
        assertThat(contacts.delivered_s(within_s)).isBetween(within_s, within_s + 5);
        assertThat(contacts.delivered_s(1e9)).isInfinite();
    }
}
