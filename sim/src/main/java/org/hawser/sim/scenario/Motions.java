package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Company;
import org.hawser.sim.motion.Drift;
import org.hawser.sim.motion.Following;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Route;
import org.hawser.sim.motion.Wave;
import org.hawser.sim.ship.Build;
import org.jspecify.annotations.Nullable;

/** The motions that steps come to, with what chance adds to them. */
final class Motions {

    /** What goes on all the time has begun an hour before the simulation. */
    static final double BEFORE_s = -3_600;

    private static final double MINUTE_s = 60;
    private static final double SURGE_m = 1.5;
    private static final double FORWARD_m = 12;
    private static final double ROUNDING_s = 420;
    private static final double KILOMETRE_m = 1000;
    private static final double MOST_SET_ms = 0.15;

    private final Chance chance;

    Motions(Chance chance) {
        this.chance = chance;
    }

    /** @param from_s when she comes there; negative infinity where she has always lain there */
    Motion lying(Step.Lie lie, Position place, double from_s) {
        return switch (lie.lying()) {
            case MOORED -> new Moored(place, lie.heading_deg() == null ? chance.between(0, 360) : lie.heading_deg());
            case AT_ANCHOR -> org.hawser.sim.motion.Lying.toAnchor(place, chance);
            case DRIFTING, LOITERING -> drift(place, Double.isInfinite(from_s) ? 0 : from_s, lie.set());
        };
    }

    private Drift drift(Position place, double from_s, Step.@Nullable Set set) {
        double east_ms = set == null ? chance.between(-MOST_SET_ms, MOST_SET_ms) : ms(set, set.towards_deg() - 90);
        double north_ms = set == null ? chance.between(-MOST_SET_ms, MOST_SET_ms) : ms(set, set.towards_deg());
        return new Drift(
                place,
                from_s,
                east_ms,
                north_ms,
                Wave.any(60, 180 * MINUTE_s, chance),
                Wave.any(60, 240 * MINUTE_s, chance),
                chance.between(0, 360),
                Wave.any(9, 50 * MINUTE_s, chance));
    }

    private static double ms(Step.Set set, double angle_deg) {
        return set.speed_kn() * Route.KNOT_ms * StrictMath.cos(StrictMath.toRadians(angle_deg));
    }

    /** Hull beside hull, going to and fro a little as the swell has it. */
    Motion alongside(Motion hers, Step.Alongside step, Build own, Build other) {
        double abreast_m = own.abreast_m(other, step.gap_m());
        double sway_m = StrictMath.min(SURGE_m / 2, step.gap_m() / 4);
        Company company = new Company(
                hers,
                FORWARD_m,
                step.port() ? -abreast_m : abreast_m,
                Wave.any(SURGE_m, 95, chance),
                Wave.any(sway_m, 140, chance));
        return step.opposite() ? turned(company) : company;
    }

    private static Motion turned(Motion motion) {
        return time_s -> {
            Kinematics other = motion.at(time_s);
            return other.heading(other.heading_deg() + 180, other.turn_degs());
        };
    }

    Motion abeam(Motion hers, Step.Abeam step) {
        return new Company(
                hers,
                step.forward_m(),
                step.starboard_m(),
                Wave.any(25, 31 * MINUTE_s, chance),
                Wave.any(30, 47 * MINUTE_s, chance));
    }

    Motion follow(Motion hers, Step.Follow step) {
        return new Following(hers, step.astern_m() / (step.speed_kn() * Route.KNOT_ms));
    }

    Motion wander(Step.Wander step, Position middle, double from_s) {
        double half_m = step.side_km() * KILOMETRE_m / 2;
        Route.Plan plan = Route.from(middle, from_s);
        while (plan.arrival_s() < step.until_s()) {
            Position next = Places.offset(middle, chance.between(-half_m, half_m), chance.between(-half_m, half_m));
            plan = plan.to(next, chance.between(step.leastSpeed_kn(), step.mostSpeed_kn()));
        }
        return plan.rounded(ROUNDING_s);
    }

    Motion shuttle(Step.Shuttle step, Position begin, double from_s) {
        List<Position> out = new ArrayList<>();
        step.via().forEach(spot -> out.add(spot.position()));
        out.add(step.to().position());
        List<Position> back = new ArrayList<>(out.reversed());
        back.removeFirst();
        back.add(begin);
        List<Position> way = new ArrayList<>(out);
        way.addFirst(begin);
        mustBeApart(way);
        Route.Plan plan = Route.from(begin, from_s);
        boolean isOutward = true;
        while (plan.arrival_s() < step.until_s()) {
            plan = plan.along(isOutward ? out : back, step.speed_kn());
            plan = step.rest_s() > 0 ? plan.stay(step.rest_s()) : plan;
            isOutward = !isOutward;
        }
        return plan.rounded(ROUNDING_s);
    }

    private static void mustBeApart(List<Position> way) {
        for (int i = 1; i < way.size(); i++) {
            if (Places.distance_m(way.get(i - 1), way.get(i)) < KILOMETRE_m) {
                throw new IllegalArgumentException("the places to go to and fro between are not a kilometre apart");
            }
        }
    }

    /** A place to the east of a hull and somewhat north, which moves as she does; of negative distance, west and south. */
    static Kinematics aside(Kinematics hull, double distance_m) {
        return hull.moved(distance_m, distance_m / 3, 0, 0);
    }
}
