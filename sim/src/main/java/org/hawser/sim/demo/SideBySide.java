package org.hawser.sim.demo;

import static org.hawser.sim.demo.Hours.minutes;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.motion.Company;
import org.hawser.sim.motion.Lying;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Stages;
import org.hawser.sim.motion.Wave;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Watch;
import org.hawser.sim.truth.Truth;

/**
 * In port or at its anchorage one ship comes alongside another that lies still, stays for hours, and goes back to where she came
 * from: bunkering, waiting for a berth, a tug standing by.
 *
 * @param lying how the first one lies
 * @param home where the other lies before and after
 * @param start_s when she is alongside
 * @param end_s when she casts off
 */
record SideBySide(
        String kind,
        String port,
        Identity first,
        Build firstBuild,
        NavigationalStatus firstStatus,
        Motion lying,
        Identity other,
        Build otherBuild,
        Position home,
        double start_s,
        double end_s,
        String note)
        implements Story {

    private static final double SHIFT_s = minutes(30);
    private static final double GAP_m = 3;

    @Override
    public void stage(Cast cast) {
        Ship one = cast.join(firstBuild.ship(first, port, lying, Watch.of(firstStatus)));
        Motion alongside = new Company(lying, 0, otherBuild.abreast_m(firstBuild, GAP_m), Wave.NONE, Wave.NONE);
        Motion there = Lying.toAnchor(home, cast.chance(other.name()));
        Motion motion = Stages.of(there)
                .then(start_s - SHIFT_s, SHIFT_s, alongside)
                .then(end_s, SHIFT_s, Lying.toAnchor(Places.offset(home, 0, 300), cast.chance(other.name())));
        Ship second = cast.join(otherBuild.ship(other, port, motion, watch()));
        Position middle = lying.at((start_s + end_s) / 2).position();
        cast.tell(new Truth(kind, List.of(one, second), start_s, end_s, middle, true, true, note));
    }

    private Watch watch() {
        return Watch.of(NavigationalStatus.AT_ANCHOR)
                .then(start_s - SHIFT_s, NavigationalStatus.UNDER_WAY)
                .then(start_s, NavigationalStatus.MOORED)
                .then(end_s, NavigationalStatus.UNDER_WAY)
                .then(end_s + SHIFT_s, NavigationalStatus.AT_ANCHOR);
    }
}
