package org.hawser.sim.scenario;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Route;
import org.hawser.sim.motion.Stages;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Watch;
import org.jspecify.annotations.Nullable;

/** A ship's track as far as her plan has been walked through: how she moves, what she says she does, and where the next step begins. */
final class PlannedTrack {

    static final double CHANGE_s = 1_200;

    /** Faster, no ship of a scenario goes. */
    static final double FASTEST_kn = 30;

    private final String ship;
    private @Nullable Stages before;
    private @Nullable Stages stages;
    private @Nullable Watch watch;
    private double watchFrom_s = Double.NEGATIVE_INFINITY;

    /** Since when the motion goes over into the next, and how long that takes; of the last stage, and of the next. */
    private double lastFrom_s;

    private double last_s;
    private double nextFrom_s;
    private double next_s = CHANGE_s;

    private double now_s = Double.NEGATIVE_INFINITY;
    private double sailFrom_s;
    private @Nullable Spot here;

    PlannedTrack(String ship) {
        this.ship = ship;
    }

    boolean isBegun() {
        return stages != null;
    }

    /** When the step before ended; negative infinity where there was none. */
    double now_s() {
        return now_s;
    }

    /** Where the next voyage begins. */
    Spot here() {
        if (here == null) {
            throw new IllegalArgumentException("it is not known where " + ship + " is at first: begin her plan with"
                    + " 'lie', 'abeam' or 'follow', or give 'around' or 'between'");
        }
        return here;
    }

    /** When the next voyage may begin. */
    double sailFrom_s() {
        return sailFrom_s;
    }

    void begin(Spot spot) {
        here = spot;
    }

    void put(Motion motion, NavigationalStatus status, double statusFrom_s) {
        before = stages;
        lastFrom_s = nextFrom_s;
        last_s = next_s;
        stages = stage(motion);
        watch(status, statusFrom_s);
    }

    private Stages stage(Motion motion) {
        if (before == null) {
            return Stages.of(motion);
        }
        try {
            return before.then(lastFrom_s, last_s, motion);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    ship + " has no time between this step and the one before: leave some 20 minutes", e);
        }
    }

    /** Puts another motion, the longer form of the last one, in its place. */
    void putInstead(Motion longer, NavigationalStatus status, double statusFrom_s) {
        stages = stage(longer);
        watch(status, statusFrom_s);
    }

    private void watch(NavigationalStatus status, double from_s) {
        if (watch == null) {
            watch = Watch.of(status);
        } else if (from_s > watchFrom_s) {
            watch = watch.then(from_s, status);
            watchFrom_s = from_s;
        }
    }

    /** She gets under way, or to another motion, around a time, from where she is by then. */
    void leave(double at_s) {
        now_s = at_s;
        next(at_s - CHANGE_s / 2, CHANGE_s);
        sailFrom_s = at_s;
        if (stages != null) {
            here = Spot.at(stages.at(at_s).position());
        }
    }

    /** She comes to rest somewhere, where her voyage stays until the next motion takes over. */
    void arrive(double at_s, Spot spot) {
        now_s = at_s;
        here = spot;
        double rests_s = before == null ? at_s : StrictMath.max(at_s, lastFrom_s + last_s);
        next(rests_s, CHANGE_s);
        sailFrom_s = rests_s + CHANGE_s / 2;
    }

    /** She parts from a motion, with which she goes on for a while. */
    void part(double at_s, double takes_s, Motion motion) {
        now_s = at_s;
        next(at_s, takes_s);
        sailFrom_s = at_s + takes_s / 2;
        here = Spot.at(motion.at(sailFrom_s).position());
    }

    /** When the next motion takes over, and how long that takes. */
    void next(double from_s, double takes_s) {
        nextFrom_s = from_s;
        next_s = takes_s;
    }

    /** The speed with which she comes to a place in time, knots. */
    double speedFor_kn(List<Position> way, double from_s, double arrive_s) {
        double speed_kn = Route.duration_s(way, 1) / (arrive_s - from_s);
        if (!(speed_kn > 0 && speed_kn <= FASTEST_kn)) {
            throw new IllegalArgumentException(ship + " cannot be there in time: "
                    + (arrive_s > from_s
                            ? StrictMath.round(speed_kn) + " kn would be needed, and " + (int) FASTEST_kn
                                    + " kn are the most"
                            : "she is busy until " + StrictMath.round((from_s - arrive_s) / 60) + " min later"));
        }
        return speed_kn;
    }

    Stages motion() {
        if (stages == null) {
            throw new IllegalArgumentException("the plan of " + ship + " is empty");
        }
        return stages;
    }

    Watch watch() {
        return watch == null ? Watch.of(NavigationalStatus.UNDER_WAY) : watch;
    }
}
