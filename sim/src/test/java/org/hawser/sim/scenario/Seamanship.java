package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.port.Ports;
import org.hawser.sim.Simulation;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;

/** Where ships of a simulation do what no ship does. */
final class Seamanship {

    private static final int STEP_s = 300;
    private static final double FASTEST_kn = 25;

    /** The drawn coast has no harbours. */
    private static final double INLAND_m = 2_000;

    private static final double HARBOUR_m = 5_000;

    private Seamanship() {}

    static List<String> complaints(Simulation simulation) {
        List<String> complaints = new ArrayList<>();
        double end_s = simulation.period().duration().toSeconds();
        for (Ship ship : simulation.ships()) {
            for (int time_s = 0; time_s < end_s; time_s += STEP_s) {
                Kinematics hull = ship.motion().at(time_s);
                double speed_kn = hull.speed_ms() / Route.KNOT_ms;
                boolean underWay = ship.watch().at(time_s) != NavigationalStatus.MOORED || speed_kn > 0.5;
                if ((underWay && isInland(hull)) || speed_kn > FASTEST_kn) {
                    complaints.add(ship.identity().name() + " after " + time_s / 3600.0 + " h at " + hull.position()
                            + ", " + speed_kn + " kn");
                }
            }
        }
        return complaints;
    }

    private static boolean isInland(Kinematics hull) {
        Coast coast = Coast.load();
        return coast.roughly_m(hull.latitude_deg(), hull.longitude_deg()) < 0
                && coast.onLand(hull.position())
                && coast.distance_m(hull.position()) > INLAND_m
                && Ports.load().nearestWithin(hull.position(), HARBOUR_m).isEmpty();
    }
}
