package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hawser.sim.ship.Falsified;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.ReportedPosition;
import org.hawser.sim.ship.Spans;
import org.hawser.sim.ship.StaticData;
import org.hawser.sim.ship.Station;
import org.hawser.sim.ship.Timeline;

/** The stations of a ship, given what happens to them. */
final class Stations {

    private final ShipSpec ship;
    private final List<Happening> happenings;
    private final Function<String, ShipSpec> specs;
    private final double end_s;

    Stations(ShipSpec ship, List<Happening> happenings, Function<String, ShipSpec> specs, double end_s) {
        this.ship = ship;
        this.happenings = happenings.stream()
                .sorted(Comparator.comparingDouble(Happening::from_s))
                .toList();
        this.specs = specs;
        this.end_s = end_s;
    }

    Station[] all() {
        StaticData truth = staticData(ship);
        Station main = Station.honest(ship.build().transponder(), truth)
                .saying(says(truth))
                .reporting(reported());
        List<Station> stations = new ArrayList<>();
        stations.add(main);
        for (Happening happening : happenings) {
            if (happening instanceof Happening.Second second && second.ship().equals(ship.id())) {
                stations.add(Station.honest(ship.build().transponder(), truth.as(second.identity()))
                        .switchedOff(outside(second)));
            }
        }
        Spans off = off();
        return stations.stream()
                .map(station -> station.switchedOff(Spans.union(List.of(station.off(), off))))
                .toArray(Station[]::new);
    }

    private static StaticData staticData(ShipSpec spec) {
        return new StaticData(spec.identity(), spec.build().type(), spec.build().hull(), spec.destination());
    }

    /** Changes by time; each ends with what she says in truth. */
    private Timeline<StaticData> says(StaticData truth) {
        Map<Double, StaticData> changes = new TreeMap<>();
        for (Happening happening : happenings) {
            StaticData other = said(happening, truth);
            if (other != null) {
                changes.put(happening.from_s(), other);
                if (happening.until_s() < end_s) {
                    changes.putIfAbsent(happening.until_s(), truth);
                }
            }
        }
        Timeline<StaticData> says = Timeline.of(truth);
        for (Map.Entry<Double, StaticData> change : changes.entrySet()) {
            says = says.then(change.getKey(), change.getValue());
        }
        return says;
    }

    private @org.jspecify.annotations.Nullable StaticData said(Happening happening, StaticData truth) {
        return switch (happening) {
            case Happening.Renamed renamed
            when renamed.ship().equals(ship.id()) -> truth.as(renamed.of(truth.identity()));
            case Happening.Swapped swapped when swapped.ship().equals(ship.id()) -> truth.as(identity(swapped.other()));
            case Happening.Swapped swapped when swapped.other().equals(ship.id()) -> truth.as(identity(swapped.ship()));
            case Happening.Cloned cloned
            when cloned.ship().equals(ship.id()) -> staticData(specs.apply(cloned.original()));
            default -> null;
        };
    }

    private Identity identity(String id) {
        return specs.apply(id).identity();
    }

    private ReportedPosition reported() {
        ReportedPosition reported = ReportedPosition.TRUE;
        for (Happening happening : happenings) {
            if (happening instanceof Happening.Falsified falsified
                    && falsified.ship().equals(ship.id())) {
                reported = Falsified.during(
                        Spans.of(falsified.from_s(), falsified.until_s()), falsified.reported(), reported);
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

    private Spans outside(Happening.Second second) {
        double before_s = Math.min(second.from_s(), 0) - 1;
        double behind_s = Math.max(second.until_s(), end_s) + 1;
        return Spans.of(before_s, second.from_s(), second.until_s(), behind_s);
    }
}
