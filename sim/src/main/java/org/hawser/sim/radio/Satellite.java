package org.hawser.sim.radio;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.ship.Transponder;

/**
 * A receiver in orbit. It hears every station in its footprint at once: transmissions in one slot of one channel destroy each other
 * (see {@link SlotTable}); what they leave comes through with {@code probability}, of weaker stations with that times the root of
 * their share of class A's power, a plain assumption. It stores what it hears and reads it out over its ground stations, in order.
 *
 * @param leastElevation_deg at which a ship sees it when it hears her
 * @param probability of an undisturbed transmission of class A, 0 to 1
 * @param groundStations over which it reads out; where there are none it relays at once
 * @param readout_s how long reading out takes
 */
public record Satellite(
        Equipment equipment,
        Orbit orbit,
        double leastElevation_deg,
        double probability,
        List<Position> groundStations,
        double readout_s)
        implements Receiver {

    public Satellite {
        groundStations = List.copyOf(groundStations);
        if (!(leastElevation_deg >= 0 && leastElevation_deg < 90)
                || !(probability >= 0 && probability <= 1)
                || !(readout_s >= 0)) {
            throw new IllegalArgumentException(equipment.name() + ": least elevation " + leastElevation_deg
                    + " degrees (0 to 90), probability " + probability + " (0 to 1), read-out in " + readout_s + " s");
        }
    }

    double probability(Transponder transponder) {
        return probability / Power.farther(transponder);
    }
}
