package org.hawser.sim.scenario;

import org.hawser.sea.Position;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.Falsified;
import org.hawser.sim.ship.ReportedPosition;

/** Reads how positions are falsified. */
final class FalsifiedReader {

    private static final double KILOMETRE_m = 1000;
    private static final double FARTHEST_km = 500;
    private static final double MOST_RADIUS_m = 100_000;

    private final Anchor anchor;
    private final Motion hers;
    private final double from_s;

    /**
     * @param hers of the ship, to be asked when the simulation runs
     * @param from_s when it begins
     */
    FalsifiedReader(Anchor anchor, Motion hers, double from_s) {
        this.anchor = anchor;
        this.hers = hers;
        this.from_s = from_s;
    }

    ReportedPosition read(YamlFields fields, String how) {
        return switch (how) {
            case "circle" ->
                Falsified.circle(
                        anchor.spot(fields, "at").position(),
                        Numbers.between(fields, "radius_m", 800, 50, MOST_RADIUS_m),
                        speed_kn(fields) * Route.KNOT_ms);
            case "shift" ->
                Falsified.shifted(
                        KILOMETRE_m * Numbers.between(fields, "east_km", 0, -FARTHEST_km, FARTHEST_km),
                        KILOMETRE_m * Numbers.between(fields, "north_km", 0, -FARTHEST_km, FARTHEST_km));
            case "teleport" -> teleported(anchor.spot(fields, "to").position());
            case "on land" -> teleported(land(fields));
            case "frozen" -> (measured, time_s) -> hers.at(from_s);
            case "track" -> track(fields);
            default ->
                throw fields.wrongAt(
                        "how", "'" + how + "' is not known", "use circle, shift, teleport, on land, frozen or track");
        };
    }

    private static double speed_kn(YamlFields fields) {
        return Numbers.between(fields, "knots", 10, 0.1, 100);
    }

    /** As she moves, but from elsewhere on. */
    private ReportedPosition teleported(Position to) {
        return (measured, time_s) -> {
            Kinematics begin = hers.at(from_s);
            return Falsified.teleported(begin.position(), to).at(measured, time_s);
        };
    }

    private Position land(YamlFields fields) {
        Position at = anchor.spot(fields, "at").position();
        if (!Coast.load().onLand(at)) {
            throw fields.wrongAt("at", "that place is not on land", "give one that is");
        }
        return at;
    }

    /** A straight track made up between two places. */
    private ReportedPosition track(YamlFields fields) {
        Position begin = anchor.spot(fields, "at").position();
        Position end = anchor.spot(fields, "to").position();
        if (begin.equals(end)) {
            throw fields.wrongAt("to", "the track ends where it begins", "give two places");
        }
        return Falsified.track(
                Route.from(begin, from_s).to(end, speed_kn(fields)).rounded(1));
    }
}
