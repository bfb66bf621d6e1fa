package org.hawser.sim.radio;

import org.hawser.sea.Position;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.Hull;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Transponder;
import org.hawser.sim.ship.Watch;

/** Ships for tests. */
final class Ships {

    private Ships() {}

    static Ship ship(int number, Motion motion, NavigationalStatus status, Transponder transponder) {
        Identity identity = new Identity(477_990_000 + number, 0, "SIM TERN " + number, "QSIM" + number % 1000);
        return new Ship(identity, 70, Hull.bridgeAft(100, 16, 50), transponder, "KRPUS", motion, Watch.of(status));
    }

    /** Lies still, and reports as if under way. */
    static Ship at(int number, double latitude_deg, double longitude_deg, Transponder transponder) {
        Motion still = new Moored(new Position(latitude_deg, longitude_deg), 0);
        return ship(number, still, NavigationalStatus.UNDER_WAY, transponder);
    }

    /** Goes on the spot: what its speed and turn are said to be is all that matters. */
    static Motion steady(double speed_kn, double turn_degs) {
        return time_s -> new Kinematics(30, 125, speed_kn * Route.KNOT_ms, 0, 90, turn_degs);
    }

    /** Hears all at once, to the millisecond. */
    static Receiver everything(String name) {
        return new WideService(Equipment.plain(name).with(TagTime.MILLISECONDS), 1, new Latency(0, 0, 0, 0));
    }
}
