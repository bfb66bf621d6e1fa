package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.hawser.sim.ship.Falsified;
import org.hawser.sim.ship.ReportedPosition;
import org.hawser.sim.ship.Spans;
import org.hawser.sim.ship.StaticData;
import org.hawser.sim.ship.Station;
import org.hawser.sim.ship.Timeline;
import org.jspecify.annotations.Nullable;

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
            if (happening instanceof Happening.Second second && second.ship().equals(ship.id())) {
                stations.add(Station.honest(second.transponder(), truth.as(second.says()))
                        .switchedOff(outside(second)));
            }
        }
        Spans off = off();
        return stations.stream()
                .map(station -> station.switchedOff(Spans.union(List.of(station.off(), off))))
                .toList();
    }

    /** Of what holds at a time, what began last; where nothing does, the truth. */
    private Timeline<StaticData> says() {
        TreeSet<Double> changes = new TreeSet<>();
        for (Happening happening : happenings) {
            if (said(happening) != null) {
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
        StaticData says = truth;
        for (Happening happening : happenings) {
            @Nullable StaticData other = said(happening);
            if (other != null && happening.from_s() <= time_s && time_s < happening.until_s()) {
                says = other;
            }
        }
        return says;
    }

    private @Nullable StaticData said(Happening happening) {
        String id = ship.id();
        return switch (happening) {
            case Happening.Renamed renamed when renamed.ship().equals(id) -> truth.as(renamed.says());
            case Happening.Shared shared when shared.ship().equals(id) -> truth.as(shared.says());
            case Happening.Swapped swapped when swapped.ship().equals(id) -> truth.as(swapped.others());
            case Happening.Swapped swapped when swapped.other().equals(id) -> truth.as(swapped.hers());
            case Happening.Cloned cloned when cloned.ship().equals(id) -> cloned.says();
            default -> null;
        };
    }

    private ReportedPosition reported() {
        ReportedPosition reported = ReportedPosition.TRUE;
        for (Happening happening : happenings) {
            if (happening instanceof Happening.Falsified falsified
                    && falsified.ship().equals(ship.id())) {
                Spans when = Spans.of(falsified.from_s(), falsified.until_s());
                reported = Falsified.during(when, falsified.reported(), reported);
            }
        }
        return reported;
    }

    private Spans off() {
        return Spans.union(happenings.stream()
                .filter(happening ->
                        happening instanceof Happening.Off off && off.ship().equals(ship.id()))
                .map(off -> Spans.of(off.from_s(), off.until_s()))
                .toList());
    }

    /** All times but those of a happening. */
    private Spans outside(Happening happening) {
        double before_s = StrictMath.min(happening.from_s(), 0) - 1;
        double behind_s = StrictMath.max(happening.until_s(), end_s) + 1;
        return Spans.of(before_s, happening.from_s(), happening.until_s(), behind_s);
    }
}
