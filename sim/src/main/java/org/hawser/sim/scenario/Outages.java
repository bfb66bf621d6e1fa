package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Places;
import org.hawser.sim.radio.Receiver;
import org.hawser.sim.radio.ShoreStation;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Spans;
import org.hawser.sim.ship.Station;
import org.hawser.sim.truth.Truth;

/** Outages of receivers, told of the ships that lose by them. */
final class Outages {

    private static final double STEP_s = 600;

    /** The radio horizon over an earth that refraction makes seem 4/3 of its size: metres to the root of a metre of height. */
    private static final double HORIZON = StrictMath.sqrt(2 * 4.0 / 3 * 6_371_000);

    private final List<Ship> ships;
    private final double end_s;

    Outages(List<Ship> ships, double end_s) {
        this.ships = ships;
        this.end_s = end_s;
    }

    List<Truth> of(List<Receiver> receivers) {
        List<Truth> truths = new ArrayList<>();
        for (Receiver receiver : receivers) {
            Spans outages = receiver.equipment().outages();
            for (int i = 0; i < outages.count(); i++) {
                double from_s = StrictMath.max(0, outages.begin_s(i));
                double until_s = StrictMath.min(end_s, outages.end_s(i));
                List<Ship> losing = ships.stream()
                        .filter(ship -> from_s < until_s && loses(ship, receiver, from_s, until_s))
                        .toList();
                if (!losing.isEmpty()) {
                    String note = "receiver " + receiver.name() + " hears nothing";
                    Told told = new Told("receiver-outage", true, note);
                    truths.add(Truths.of(told, losing, from_s, until_s));
                }
            }
        }
        return truths;
    }

    /** Whether a ship is within the horizon of a station on the shore at some time; others look over all of the sea. */
    private static boolean loses(Ship ship, Receiver receiver, double from_s, double until_s) {
        if (!(receiver instanceof ShoreStation shore)) {
            return true;
        }
        double mast_m = ship.stations().stream()
                .mapToDouble(Station::antennaHeight_m)
                .max()
                .orElse(-1);
        if (mast_m < 0) {
            return false;
        }
        double reach_m = HORIZON * (StrictMath.sqrt(shore.antennaHeight_m()) + StrictMath.sqrt(mast_m));
        for (double time_s = from_s; time_s < until_s; time_s += STEP_s) {
            if (distance_m(ship.motion().at(time_s), shore.place()) < reach_m) {
                return true;
            }
        }
        return false;
    }

    private static double distance_m(Kinematics hull, Position place) {
        return Places.distance_m(hull.position(), place);
    }
}
