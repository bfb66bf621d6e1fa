package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.motion.Route;
import org.jspecify.annotations.Nullable;

/** Takes a ship from place to place: one voyage, however many steps of her plan it is written in. */
final class Sailing {

    /** How long a turn or a change of speed takes. */
    static final double ROUNDING_s = 420;

    private final String ship;
    private final PlannedTrack track;
    private final Stays stays;

    /** What the next step may go on with; null where she does not sail. */
    private Route.@Nullable Plan voyage;

    Sailing(String ship, PlannedTrack track, Stays stays) {
        this.ship = ship;
        this.track = track;
        this.stays = stays;
    }

    void sail(Step.Sail sail) {
        if (voyage != null) {
            sailOn(sail, voyage);
            return;
        }
        if (sail.arrive_s() == null) {
            stays.mustBeOver();
        } else if (stays.isOpen()) {
            leave(sail.arrive_s() - Route.duration_s(way(sail), sail.speed_kn()));
        }
        List<Position> way = way(sail);
        double from_s = track.sailFrom_s();
        Route.Plan plan = Route.from(way.getFirst(), from_s).along(rest(way), speed_kn(sail, way, from_s));
        track.put(plan.rounded(ROUNDING_s), sail.status(), from_s);
        arrive(plan, sail);
    }

    /** The next leg of a voyage, without stopping. */
    private void sailOn(Step.Sail sail, Route.Plan plan) {
        double from_s = plan.arrival_s();
        List<Position> way = way(sail);
        plan.along(rest(way), speed_kn(sail, way, from_s));
        track.putInstead(plan.rounded(ROUNDING_s), sail.status(), from_s);
        arrive(plan, sail);
    }

    private void arrive(Route.Plan plan, Step.Sail sail) {
        voyage = plan;
        track.arrive(plan.arrival_s(), sail.to());
    }

    /** She ends a stay, if there is one, and gets under way. */
    void leave(double at_s) {
        stays.end(at_s);
        track.leave(at_s);
    }

    /** The voyage is over. */
    void end() {
        voyage = null;
    }

    private double speed_kn(Step.Sail sail, List<Position> way, double from_s) {
        return sail.arrive_s() == null ? sail.speed_kn() : track.speedFor_kn(way, from_s, sail.arrive_s());
    }

    private static List<Position> rest(List<Position> way) {
        return way.subList(1, way.size());
    }

    private List<Position> way(Step.Sail sail) {
        List<Position> way = new ArrayList<>();
        way.add(track.here().position());
        sail.via().forEach(spot -> way.add(spot.position()));
        way.add(sail.to().position());
        for (int i = 1; i < way.size(); i++) {
            if (way.get(i).equals(way.get(i - 1))) {
                throw new IllegalArgumentException(ship + " is there already: leave that place out");
            }
        }
        return way;
    }
}
