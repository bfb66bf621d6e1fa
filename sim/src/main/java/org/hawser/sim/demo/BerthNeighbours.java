package org.hawser.sim.demo;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.motion.Places;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Watch;
import org.hawser.sim.truth.Truth;

/**
 * Ships one behind the other along a quay.
 *
 * @param place of the first one's middle
 * @param quay_deg direction of the quay
 * @param apart_m from middle to middle
 * @param until_s the end of what is told
 */
record BerthNeighbours(
        String port,
        Position place,
        double quay_deg,
        double apart_m,
        Build build,
        List<Identity> identities,
        double until_s)
        implements Story {

    @Override
    public void stage(Cast cast) {
        List<Ship> ships = new ArrayList<>();
        for (int i = 0; i < identities.size(); i++) {
            Moored berth = new Moored(berth(i), quay_deg);
            ships.add(cast.join(build.ship(identities.get(i), port, berth, Watch.of(NavigationalStatus.MOORED))));
        }
        String note = "ships one behind the other along a quay of " + port;
        cast.tell(new Truth("berth-neighbours", List.copyOf(ships), 0, until_s, place, true, true, note));
    }

    private Position berth(int index) {
        double quay = StrictMath.toRadians(quay_deg);
        double along_m = index * apart_m;
        return Places.offset(place, along_m * StrictMath.sin(quay), along_m * StrictMath.cos(quay));
    }
}
