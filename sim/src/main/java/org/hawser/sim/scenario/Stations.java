package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hawser.sim.ship.Falsified;
import org.hawser.sim.ship.ReportedPosition;
import org.hawser.sim.ship.Spans;
import org.hawser.sim.ship.StaticData;
import org.hawser.sim.ship.Station;
import org.hawser.sim.ship.Timeline;

/** The stations of a ship, given what happens to them. */
final class Stations {

    private final ShipSpec ship;
    private final StaticData truth;
    private final List<Happening> happenings;
    private final double end_s;

    Stations(ShipSpec ship, List<Happening> happenings, double end_s) {
        this.ship = ship;
        this.truth = ship.truth();
        this.happenings = happenings.stream()
                .sorted(Comparator.comparingDouble(Happening::from_s))
                .toList();
        this.end_s = end_s;
    }

    List<Station> all() {
        List<Station> stations = new ArrayList<>();
        if (ship.transponder() != null) {
            stations.add(
                    Station.honest(ship.transponder(), truth).saying(says()).reporting(reported()));
        }
        for (Happening happening : happenings) {
            effects(happening, Effect.Second.class)
                    .forEach(second -> stations.add(Station.honest(second.transponder(), truth.as(second.says()))
                            .switchedOff(outside(happening))));
        }
        Spans off = off();
        return stations.stream()
                .map(station -> station.switchedOff(Spans.union(List.of(station.off(), off))))
                .toList();
    }

    /** Those of a kind that a happening has on this ship. */
    private <E extends Effect> Stream<E> effects(Happening happening, Class<E> kind) {
        return happening.effects().stream()
                .filter(effect -> effect.ship().equals(ship.id()))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Of what holds at a time, what began last; where nothing does, the truth. */
    private Timeline<StaticData> says() {
        TreeSet<Double> changes = new TreeSet<>();
        for (Happening happening : happenings) {
            if (effects(happening, Effect.Says.class).findAny().isPresent()) {
                changes.add(happening.from_s());
                changes.add(happening.until_s());
            }
        }
        Timeline<StaticData> says = Timeline.of(truth);
        for (double change_s : changes) {
            says = says.then(change_s, saidAt(change_s));
        }
        return says;
    }

    private StaticData saidAt(double time_s) {
        return happenings.stream()
                .filter(happening -> happening.holdsAt(time_s))
                .flatMap(happening -> effects(happening, Effect.Says.class))
                .map(Effect.Says::says)
                .reduce(truth, (earlier, later) -> later);
    }

    private ReportedPosition reported() {
        ReportedPosition reported = ReportedPosition.TRUE;
        for (Happening happening : happenings) {
            for (Effect.Falsified falsified :
                    effects(happening, Effect.Falsified.class).toList()) {
                reported = Falsified.during(span(happening), falsified.reported(), reported);
            }
        }
        return reported;
    }

    private Spans off() {
        return Spans.union(happenings.stream()
                .filter(happening ->
                        effects(happening, Effect.Off.class).findAny().isPresent())
                .map(Stations::span)
                .toList());
    }

    private static Spans span(Happening happening) {
        return Spans.of(happening.from_s(), happening.until_s());
    }

    /** All times but those of a happening. */
    private Spans outside(Happening happening) {
        double before_s = StrictMath.min(happening.from_s(), 0) - 1;
        double behind_s = StrictMath.max(happening.until_s(), end_s) + 1;
        return Spans.of(before_s, happening.from_s(), happening.until_s(), behind_s);
    }
}
