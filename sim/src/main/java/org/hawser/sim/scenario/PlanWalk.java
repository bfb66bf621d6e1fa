package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Company;
import org.hawser.sim.motion.Drift;
import org.hawser.sim.motion.Following;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Route;
import org.hawser.sim.motion.Stages;
import org.hawser.sim.motion.Wave;
import org.hawser.sim.scenario.Step.Abeam;
import org.hawser.sim.scenario.Step.Alongside;
import org.hawser.sim.scenario.Step.Follow;
import org.hawser.sim.scenario.Step.Lie;
import org.hawser.sim.scenario.Step.Sail;
import org.hawser.sim.scenario.Step.Shuttle;
import org.hawser.sim.scenario.Step.Wander;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Watch;
import org.jspecify.annotations.Nullable;

/** Walks through a ship's plan, step by step, and puts her motion together. Used once. */
final class PlanWalk {

    private static final double MINUTE_s = 60;
    private static final double CHANGE_s = 20 * MINUTE_s;
    private static final double APPROACH_s = 40 * MINUTE_s;
    private static final double DEPARTURE_s = 25 * MINUTE_s;
    private static final double ROUNDING_s = 7 * MINUTE_s;
    private static final double STANDOFF_m = 1_400;
    private static final double SURGE_m = 1.5;
    private static final double FASTEST_kn = 30;
    private static final double NEAR_m = 3_000;

    private final ShipSpec ship;
    private final Function<String, Motion> others;
    private final Function<String, ShipSpec> specs;
    private final Chance chance;
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();

    private @Nullable Stages stages;
    private @Nullable Watch watch;
    private double watchFrom_s = Double.NEGATIVE_INFINITY;

    /** When the step before ended, and where the next begins. */
    private double now_s = Double.NEGATIVE_INFINITY;

    private @Nullable Position here;

    /** Since when the motion goes over into the next, and how long that takes. */
    private double changeFrom_s;

    private double change_s = CHANGE_s;

    /** Where the next voyage may begin. */
    private double sailFrom_s;

    /** A stay that ends when the next step needs it to. */
    private @Nullable Lie open;

    private double openSince_s;

    PlanWalk(ShipSpec ship, Function<String, Motion> others, Function<String, ShipSpec> specs, Chance chance) {
        this.ship = ship;
        this.others = others;
        this.specs = specs;
        this.chance = chance;
    }

    Planned walk() {
        for (Step step : ship.plan()) {
            switch (step) {
                case Lie lie -> lie(lie);
                case Sail sail -> sail(sail);
                case Alongside alongside -> alongside(alongside);
                case Abeam abeam -> abeam(abeam);
                case Follow follow -> follow(follow);
                case Wander wander -> wander(wander);
                case Shuttle shuttle -> shuttle(shuttle);
            }
        }
        if (open != null) {
            stay(open, openSince_s, Double.POSITIVE_INFINITY);
        }
        if (stages == null || watch == null) {
            throw new IllegalArgumentException("the plan of " + ship.id() + " is empty");
        }
        return new Planned(stages, watch, contacts, stays);
    }

    private void stay(Lie lie, double from_s, double until_s) {
        stays.add(new Stay(ship.id(), lie.spot(), lie.lying(), from_s, until_s));
    }

    private void put(Motion motion, NavigationalStatus status, double statusFrom_s) {
        if (stages == null || watch == null) {
            stages = Stages.of(motion);
            watch = Watch.of(status);
            return;
        }
        try {
            stages = stages.then(changeFrom_s, change_s, motion);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the steps of " + ship.id() + " follow each other too closely: " + e.getMessage(), e);
        }
        if (statusFrom_s > watchFrom_s) {
            watch = watch.then(statusFrom_s, status);
            watchFrom_s = statusFrom_s;
        }
    }

    private Position here() {
        if (here == null) {
            throw new IllegalArgumentException(
                    "the plan of " + ship.id() + " must begin with 'lie', 'abeam' or 'follow'");
        }
        return here;
    }

    private void lie(Lie lie) {
        boolean first = stages == null;
        if (!first && Places.distance_m(here(), lie.spot().position()) > NEAR_m) {
            throw new IllegalArgumentException(ship.id() + " is not where she is to lie: let her sail there first");
        }
        Motion motion = lying(lie);
        put(motion, lie.status(), now_s + CHANGE_s);
        open = lie;
        openSince_s = now_s;
        if (lie.until_s() != null) {
            leave(lie.until_s());
        }
        here = lie.spot().position();
    }

    private Motion lying(Lie lie) {
        Position place = lie.spot().position();
        return switch (lie.lying()) {
            case MOORED -> new Moored(place, chance.between(0, 360));
            case AT_ANCHOR -> org.hawser.sim.motion.Lying.toAnchor(place, chance);
            case DRIFTING, LOITERING -> drift(place);
        };
    }

    private Drift drift(Position place) {
        return new Drift(
                place,
                Double.isInfinite(now_s) ? 0 : now_s,
                chance.between(-0.15, 0.15),
                chance.between(-0.15, 0.15),
                Wave.any(60, 10_800, chance),
                Wave.any(60, 14_400, chance),
                chance.between(0, 360),
                Wave.any(9, 50 * MINUTE_s, chance));
    }

    /** Ends an open stay. */
    private void leave(double at_s) {
        if (open != null) {
            if (at_s <= openSince_s) {
                throw new IllegalArgumentException(
                        ship.id() + " would have to leave before she has come: give her more time or more speed");
            }
            stay(open, openSince_s, at_s);
            open = null;
        }
        now_s = at_s;
        changeFrom_s = at_s - CHANGE_s / 2;
        change_s = CHANGE_s;
        sailFrom_s = at_s;
        if (stages != null) {
            here = stages.at(at_s).position();
        }
    }

    private void sail(Sail sail) {
        List<Position> way = way(sail.to(), sail.via());
        double speed_kn = sail.speed_kn();
        if (open != null && sail.arrive_s() != null) {
            leave(sail.arrive_s() - Route.duration_s(way, speed_kn));
            way = way(sail.to(), sail.via());
        } else if (open != null) {
            throw new IllegalArgumentException(
                    ship.id() + " lies without an end: give 'until' to lying, or 'arrive' to sailing");
        } else if (sail.arrive_s() != null) {
            speed_kn = speedFor(way, sail.arrive_s());
        }
        Route.Plan plan = Route.from(way.getFirst(), sailFrom_s).along(way.subList(1, way.size()), speed_kn);
        put(plan.rounded(ROUNDING_s), sail.status(), sailFrom_s);
        arrived(plan.arrival_s(), sail.to().position());
    }

    private void arrived(double at_s, Position place) {
        now_s = at_s;
        here = place;
        changeFrom_s = at_s;
        change_s = CHANGE_s;
        sailFrom_s = at_s + CHANGE_s / 2;
    }

    private List<Position> way(Spot to, List<Spot> via) {
        List<Position> way = new ArrayList<>();
        way.add(here());
        via.forEach(spot -> way.add(spot.position()));
        way.add(to.position());
        return way;
    }

    private double speedFor(List<Position> way, double arrive_s) {
        double speed_kn = Route.duration_s(way, 1) / (arrive_s - sailFrom_s);
        if (!(speed_kn > 0 && speed_kn <= FASTEST_kn)) {
            throw new IllegalArgumentException(ship.id() + " cannot be there in time: " + Math.round(speed_kn)
                    + " kn would be needed from " + Math.round(sailFrom_s / 60) + " min on");
        }
        return speed_kn;
    }

    private void alongside(Alongside step) {
        Motion hers = others.apply(step.ship());
        double near_s = step.from_s() - APPROACH_s;
        Position near = Places.offset(hers.at(near_s).position(), STANDOFF_m, STANDOFF_m / 3);
        List<Position> way = List.of(here(), near);
        double speed_kn = step.speed_kn();
        if (open != null) {
            leave(near_s - Route.duration_s(way, speed_kn));
            way = List.of(here(), near);
        } else {
            speed_kn = speedFor(way, near_s);
        }
        put(
                Route.from(way.getFirst(), sailFrom_s).to(near, speed_kn).rounded(ROUNDING_s),
                NavigationalStatus.UNDER_WAY,
                sailFrom_s);
        changeFrom_s = near_s;
        change_s = APPROACH_s;
        put(company(hers, step), step.status(), step.from_s());
        contacts.add(new Contact(ship.id(), step.ship(), step.kind(), step.from_s(), step.until_s()));
        now_s = step.until_s();
        here = Places.offset(hers.at(step.until_s()).position(), STANDOFF_m, -STANDOFF_m / 2);
        changeFrom_s = step.until_s();
        change_s = DEPARTURE_s;
        sailFrom_s = step.until_s() + 15 * MINUTE_s;
    }

    private Company company(Motion hers, Alongside step) {
        double abreast_m = ship.build().abreast_m(specs.apply(step.ship()).build(), step.gap_m());
        return new Company(
                hers,
                12,
                step.port() ? -abreast_m : abreast_m,
                Wave.any(SURGE_m, 95, chance),
                Wave.any(SURGE_m / 2, 140, chance));
    }

    private void abeam(Abeam step) {
        Motion hers = others.apply(step.ship());
        Motion motion = new Company(
                hers,
                step.forward_m(),
                step.starboard_m(),
                Wave.any(25, 31 * MINUTE_s, chance),
                Wave.any(30, 47 * MINUTE_s, chance));
        keep(motion, step);
    }

    private void follow(Follow step) {
        double lag_s = step.astern_m() / (step.speed_kn() * Route.KNOT_ms);
        keep(new Following(others.apply(step.ship()), lag_s), step);
    }

    private void keep(Motion motion, Step step) {
        if (open != null) {
            throw new IllegalArgumentException(ship.id() + " lies without an end: give 'until' to lying");
        }
        put(motion, step.status(), now_s);
        if (step.until_s() != null) {
            arrived(step.until_s(), motion.at(step.until_s()).position());
        }
    }

    private void wander(Wander step) {
        Position corner = Places.offset(here(), -step.side_km() * 500, -step.side_km() * 500);
        closeBefore(step);
        Route.Plan plan = Route.from(here(), start_s());
        while (plan.arrival_s() < step.until_s()) {
            Position next = Places.offset(
                    corner, chance.between(0, step.side_km() * 1000), chance.between(0, step.side_km() * 1000));
            plan = plan.to(next, chance.between(step.leastSpeed_kn(), step.mostSpeed_kn()));
        }
        keep(plan.rounded(ROUNDING_s), step);
    }

    private void shuttle(Shuttle step) {
        closeBefore(step);
        Position there = step.to().position();
        Position back = here();
        Route.Plan plan = Route.from(back, start_s());
        boolean out = true;
        while (plan.arrival_s() < step.until_s()) {
            plan = plan.to(out ? there : back, step.speed_kn()).stay(step.rest_s());
            out = !out;
        }
        keep(plan.rounded(ROUNDING_s), step);
    }

    private void closeBefore(Step step) {
        if (open != null) {
            throw new IllegalArgumentException(
                    ship.id() + " lies without an end: give 'until' to lying before '" + step.status() + "'");
        }
    }

    private double start_s() {
        return Double.isInfinite(now_s) ? -3600 : sailFrom_s;
    }
}
