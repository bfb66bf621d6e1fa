package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Route;
import org.hawser.sim.scenario.Step.Abeam;
import org.hawser.sim.scenario.Step.Alongside;
import org.hawser.sim.scenario.Step.Follow;
import org.hawser.sim.scenario.Step.Lie;
import org.hawser.sim.scenario.Step.Sail;
import org.hawser.sim.scenario.Step.Shuttle;
import org.hawser.sim.scenario.Step.Wander;
import org.hawser.sim.ship.NavigationalStatus;
import org.jspecify.annotations.Nullable;

/** Walks through a ship's plan, step by step, and puts her motion together. Used once. */
final class PlanWalk {

    private static final double APPROACH_s = 2_400;
    private static final double DEPARTURE_s = 1_800;
    private static final double STANDOFF_m = 1_400;
    private static final double NEAR_m = 3_000;

    private final ShipSpec ship;
    private final Function<String, Motion> others;
    private final Function<String, ShipSpec> specs;
    private final Motions motions;
    private final PlannedTrack track;
    private final Stays stays;
    private final Sailing sailing;
    private final List<Contact> contacts = new ArrayList<>();

    private int line;

    /**
     * @param others motions of ships by id, worked out when asked for
     * @param specs of the same ships
     */
    PlanWalk(ShipSpec ship, Function<String, Motion> others, Function<String, ShipSpec> specs, Chance chance) {
        this.ship = ship;
        this.others = others;
        this.specs = specs;
        this.motions = new Motions(chance);
        this.track = new PlannedTrack(ship.id());
        this.stays = new Stays(ship.id());
        this.sailing = new Sailing(ship.id(), track, stays);
    }

    Planned walk() {
        for (PlanLine step : ship.plan()) {
            line = step.line();
            walk(step.step());
        }
        return new Planned(track.motion(), track.watch(), contacts, stays.all());
    }

    /** Of the step that is being walked through. */
    int line() {
        return line;
    }

    private void walk(Step step) {
        switch (step) {
            case Sail sail -> sailing.sail(sail);
            case Lie lie -> lie(lie);
            case Alongside alongside -> alongside(alongside);
            case Abeam abeam ->
                keep(motions.abeam(others.apply(abeam.ship()), abeam), abeam, abeam.ship(), abeam.told());
            case Follow follow ->
                keep(motions.follow(others.apply(follow.ship()), follow), follow, follow.ship(), follow.told());
            case Wander wander -> wander(wander);
            case Shuttle shuttle -> shuttle(shuttle);
        }
        if (!(step instanceof Sail)) {
            sailing.end();
        }
    }

    private void lie(Lie lie) {
        stays.mustBeOver();
        Spot spot = lie.spot() == null ? track.here() : lie.spot();
        if (track.isBegun() && Places.distance_m(track.here().position(), spot.position()) > NEAR_m) {
            throw new IllegalArgumentException(ship.id() + " is not where she is to lie: let her sail there first");
        }
        double from_s = track.now_s();
        track.put(motions.lying(lie, spot.position(), from_s), lie.status(), from_s + PlannedTrack.CHANGE_s);
        track.begin(spot);
        stays.begin(spot, lie, from_s);
        if (lie.until_s() != null) {
            sailing.leave(lie.until_s());
        }
    }

    /** She comes up beside the other, lies by her, and falls away. */
    private void alongside(Alongside step) {
        Motion hers = others.apply(step.ship());
        double near_s = step.from_s() - APPROACH_s;
        double aside_m = step.port() ? -STANDOFF_m : STANDOFF_m;
        Position near = Motions.aside(hers.at(near_s), aside_m).position();
        if (stays.isOpen()) {
            sailing.leave(near_s - Route.duration_s(List.of(track.here().position(), near), step.speed_kn()));
        }
        List<Position> way = List.of(track.here().position(), near);
        double from_s = track.sailFrom_s();
        Route.Plan approach = Route.from(way.getFirst(), from_s)
                .to(near, track.speedFor_kn(way, from_s, near_s))
                .by(Motions.aside(hers.at(step.from_s()), aside_m).position(), step.from_s());
        track.put(approach.rounded(Sailing.ROUNDING_s), NavigationalStatus.UNDER_WAY, from_s);
        track.next(near_s, APPROACH_s);
        track.put(
                motions.alongside(
                        hers, step, ship.build(), specs.apply(step.ship()).build()),
                step.status(),
                step.from_s());
        contacts.add(new Contact(ship.id(), step.ship(), step.told(), step.from_s(), step.until_s(), line));
        track.part(step.until_s(), DEPARTURE_s, time_s -> Motions.aside(hers.at(time_s), aside_m));
    }

    private void keep(Motion motion, Step step, String other, @Nullable Told told) {
        stays.mustBeOver();
        double from_s = track.now_s();
        if (track.isBegun()
                && Places.distance_m(track.here().position(), motion.at(from_s).position()) > 2 * NEAR_m) {
            throw new IllegalArgumentException(ship.id() + " is not near " + other + ": let her sail there first");
        }
        keep(motion, step);
        if (told != null) {
            double until_s = step.until_s() == null ? Double.POSITIVE_INFINITY : step.until_s();
            contacts.add(new Contact(ship.id(), other, told, from_s, until_s, line));
        }
    }

    private void keep(Motion motion, Step step) {
        double from_s = track.now_s();
        if (step.until_s() != null && step.until_s() <= from_s) {
            throw new IllegalArgumentException(ship.id() + " would have to end this before she begins it");
        }
        track.put(motion, step.status(), from_s);
        if (step.until_s() != null) {
            track.part(step.until_s(), PlannedTrack.CHANGE_s, motion);
        }
    }

    private void wander(Wander step) {
        begin(step.around());
        keep(motions.wander(step, track.here().position(), start_s()), step);
    }

    private void shuttle(Shuttle step) {
        begin(step.from());
        keep(motions.shuttle(step, track.here().position(), start_s()), step);
    }

    private void begin(@Nullable Spot spot) {
        stays.mustBeOver();
        if (spot == null) {
            return;
        }
        if (track.isBegun()) {
            throw new IllegalArgumentException(
                    ship.id() + " is somewhere already: 'around' and 'between' only begin a plan");
        }
        track.begin(spot);
    }

    private double start_s() {
        return Double.isInfinite(track.now_s()) ? Motions.BEFORE_s : track.sailFrom_s();
    }
}
