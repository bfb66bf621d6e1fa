package org.hawser.sim.demo;

import static org.hawser.sim.demo.Hours.hours;
import static org.hawser.sim.demo.Hours.minutes;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Company;
import org.hawser.sim.motion.Drift;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Route;
import org.hawser.sim.motion.Stages;
import org.hawser.sim.motion.Wave;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Watch;
import org.hawser.sim.truth.Truth;

/**
 * Two ships meet at sea and lie side by side with fenders between them while they drift: one stops and waits, the other comes
 * alongside, stays, and leaves first.
 *
 * @param place where the waiting ship stops
 * @param start_s when the visitor is alongside
 * @param end_s when she leaves
 * @param gap_m water between the hulls
 */
record MeetingAtSea(
        String kind,
        Voyager waiting,
        Voyager visitor,
        Position place,
        double start_s,
        double end_s,
        double gap_m,
        String note)
        implements Story {

    private static final double WAIT_s = hours(2);
    private static final double APPROACH_s = minutes(40);
    private static final double DEPARTURE_s = minutes(25);
    private static final double LINGER_s = hours(1);
    private static final double ROUNDING_s = minutes(8);
    private static final double STANDOFF_m = 1_400;
    private static final double FORWARD_m = 12;
    private static final double SURGE_m = 1.5;

    @Override
    public void stage(Cast cast) {
        Chance chance = cast.chance(kind);
        Motion waitingMotion = waitingMotion(chance);
        Ship first = cast.join(waiting.ship(waitingMotion, Watch.of(NavigationalStatus.UNDER_WAY)));
        Ship second =
                cast.join(visitor.ship(visitorMotion(waitingMotion, chance), Watch.of(NavigationalStatus.UNDER_WAY)));
        Position middle = waitingMotion.at((start_s + end_s) / 2).position();
        cast.tell(new Truth(kind, List.of(first, second), start_s, end_s, middle, false, true, note));
    }

    private Motion waitingMotion(Chance chance) {
        double stop_s = start_s - WAIT_s;
        double go_s = end_s + LINGER_s;
        Drift drift = drift(stop_s, chance);
        Route in = arriving(waiting, place, stop_s);
        Route out = Route.from(drift.at(go_s).position(), go_s)
                .along(waiting.after(), waiting.speed_kn())
                .rounded(ROUNDING_s);
        return Stages.of(in).then(stop_s, minutes(20), drift).then(go_s - minutes(5), minutes(20), out);
    }

    private Drift drift(double from_s, Chance chance) {
        return new Drift(
                place,
                from_s,
                chance.between(0.05, 0.2),
                chance.between(0.05, 0.2),
                Wave.any(60, hours(3), chance),
                Wave.any(60, hours(4), chance),
                chance.between(20, 60),
                Wave.any(9, minutes(50), chance));
    }

    private Motion visitorMotion(Motion hers, Chance chance) {
        Motion alongside = new Company(
                hers,
                FORWARD_m,
                visitor.build().abreast_m(waiting.build(), gap_m),
                Wave.any(SURGE_m, 95, chance),
                Wave.any(SURGE_m / 2, 140, chance));
        double near_s = start_s - APPROACH_s;
        Position near = Places.offset(hers.at(near_s).position(), STANDOFF_m, STANDOFF_m / 3);
        Position off = Places.offset(hers.at(end_s).position(), STANDOFF_m, -STANDOFF_m / 2);
        Route out = Route.from(off, end_s + minutes(15))
                .along(visitor.after(), visitor.speed_kn())
                .rounded(ROUNDING_s);
        return Stages.of(arriving(visitor, near, near_s))
                .then(near_s, APPROACH_s, alongside)
                .then(end_s, DEPARTURE_s, out);
    }

    private static Route arriving(Voyager ship, Position place, double arrival_s) {
        List<Position> way = new ArrayList<>(ship.before());
        way.add(place);
        double departure_s = arrival_s - Route.duration_s(way, ship.speed_kn());
        return Route.from(way.getFirst(), departure_s)
                .along(way.subList(1, way.size()), ship.speed_kn())
                .rounded(ROUNDING_s);
    }
}
