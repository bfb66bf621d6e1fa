package org.hawser.sim.ship;

import java.util.List;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Motion;

/**
 * A simulated ship as she truly is, and the stations aboard, whatever they say.
 *
 * @param identity her true one; no other ship of the simulation has it
 * @param type type of ship and cargo (ITU-R M.1371-5 table 53)
 * @param destination where she is bound for; empty where it is not told
 * @param motion of the middle of her hull
 * @param stations none to a few
 */
public record Ship(
        Identity identity,
        int type,
        Hull hull,
        String destination,
        Motion motion,
        Watch watch,
        List<Station> stations) {

    public Ship {
        stations = List.copyOf(stations);
    }

    /** A ship with one station, which says what is true. */
    public Ship(
            Identity identity,
            int type,
            Hull hull,
            Transponder transponder,
            String destination,
            Motion motion,
            Watch watch) {
        this(
                identity,
                type,
                hull,
                destination,
                motion,
                watch,
                List.of(Station.honest(transponder, new StaticData(identity, type, hull, destination))));
    }

    /** The same with other stations. */
    public Ship carrying(Station... others) {
        return new Ship(identity, type, hull, destination, motion, watch, List.of(others));
    }

    /** Where the antenna that belongs to her hull is, and how it moves: the truth that honest reports come close to. */
    public Kinematics antenna(double time_s) {
        return hull.antenna(motion.at(time_s));
    }

    public int mmsi() {
        return identity.mmsi();
    }
}
