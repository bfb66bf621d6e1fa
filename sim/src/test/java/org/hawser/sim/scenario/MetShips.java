package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.sf.geographiclib.Geodesic;
import org.hawser.sim.Simulation;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.Ship;

/** Pairs of ships that make an encounter by the plainest reading of its definition, from true positions minute by minute. */
final class MetShips {

    private static final int MINUTE_s = 60;
    private static final double CONTACT_m = 500;
    private static final double LEAST_MINUTES = 120;

    /** No two places a kilometre apart differ by more in latitude. */
    private static final double FAR_deg = 0.01;

    private MetShips() {}

    /** Those of which no truth tells that they meet. */
    static List<String> untold(Simulation simulation) {
        List<Ship> ships = simulation.ships();
        int minutes = (int) simulation.period().duration().toMinutes();
        Kinematics[][] tracks = ships.stream()
                .map(ship -> IntStream.range(0, minutes)
                        .mapToObj(minute -> ship.motion().at(minute * MINUTE_s))
                        .toArray(Kinematics[]::new))
                .toArray(Kinematics[][]::new);
        List<String> untold = new ArrayList<>();
        for (int a = 0; a < tracks.length; a++) {
            for (int b = a + 1; b < tracks.length; b++) {
                if (meet(tracks[a], tracks[b]) && !isTold(simulation, ships.get(a), ships.get(b))) {
                    untold.add(ships.get(a).identity() + " and " + ships.get(b).identity());
                }
            }
        }
        return untold;
    }

    private static boolean isTold(Simulation simulation, Ship a, Ship b) {
        return simulation.truths().stream()
                .anyMatch(truth -> truth.encounter()
                        && truth.ships().contains(a)
                        && truth.ships().contains(b));
    }

    private static boolean meet(Kinematics[] a, Kinematics[] b) {
        int[] contact = IntStream.range(0, a.length)
                .filter(minute -> distance_m(a[minute], b[minute]) <= CONTACT_m)
                .toArray();
        if (contact.length < LEAST_MINUTES) {
            return false;
        }
        double faster_kn = Math.max(
                median_kn(contact, minute -> a[minute].speed_ms()), median_kn(contact, minute -> b[minute].speed_ms()));
        double relative_kn = median_kn(contact, minute -> relative_ms(a[minute], b[minute]));
        return faster_kn < 2 || (faster_kn < 5 && relative_kn < 0.5);
    }

    private static double relative_ms(Kinematics a, Kinematics b) {
        return Math.hypot(a.east_ms() - b.east_ms(), a.north_ms() - b.north_ms());
    }

    private static double median_kn(int[] minutes, IntToDoubleFunction speed_ms) {
        double[] sorted = Arrays.stream(minutes).mapToDouble(speed_ms).sorted().toArray();
        return sorted[sorted.length / 2] / Route.KNOT_ms;
    }

    static double distance_m(Kinematics a, Kinematics b) {
        if (Math.abs(a.latitude_deg() - b.latitude_deg()) > FAR_deg) {
            return Double.POSITIVE_INFINITY;
        }
        return Geodesic.WGS84.Inverse(a.latitude_deg(), a.longitude_deg(), b.latitude_deg(), b.longitude_deg()).s12;
    }
}
