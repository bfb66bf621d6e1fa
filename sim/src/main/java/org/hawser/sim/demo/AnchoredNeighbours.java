package org.hawser.sim.demo;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.motion.AnchorSwing;
import org.hawser.sim.motion.Lying;
import org.hawser.sim.motion.Places;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Watch;
import org.hawser.sim.truth.Truth;

/**
 * Two ships at anchor off a port, near enough to each other that they swing within 500 m.
 *
 * @param place of the first one's anchor
 * @param apart_m from anchor to anchor
 * @param until_s the end of what is told
 */
record AnchoredNeighbours(
        String port,
        Position place,
        double apart_m,
        Identity first,
        Build firstBuild,
        Identity second,
        Build secondBuild,
        double until_s)
        implements Story {

    @Override
    public void stage(Cast cast) {
        Ship one = cast.join(ship(cast, first, firstBuild, place));
        Ship other = cast.join(ship(cast, second, secondBuild, Places.offset(place, apart_m, 0)));
        Position middle = one.motion().at(until_s / 2).position();
        String note =
                "two ships at anchor off " + port + ", swinging with the tide " + Math.round(apart_m) + " m apart";
        cast.tell(new Truth("anchored-neighbours", List.of(one, other), 0, until_s, middle, true, true, note));
    }

    private Ship ship(Cast cast, Identity identity, Build build, Position anchor) {
        AnchorSwing swing = Lying.toAnchor(anchor, cast.chance(identity.name()));
        return build.ship(identity, port, swing, Watch.of(NavigationalStatus.AT_ANCHOR));
    }
}
