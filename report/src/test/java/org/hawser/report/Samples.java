package org.hawser.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.hawser.sanctions.Bound;
import org.hawser.sanctions.EntryKind;
import org.hawser.sanctions.Hit;
import org.hawser.sanctions.ListUse;
import org.hawser.sanctions.MatchKind;
import org.hawser.sanctions.Measure;
import org.hawser.sanctions.Period;
import org.hawser.sanctions.Query;
import org.hawser.sanctions.ScreeningResult;
import org.hawser.sea.Event;
import org.hawser.sea.Event.EventShip;
import org.hawser.sea.Position;
import org.hawser.sea.ShipType;
import org.hawser.sea.SourceRange;
import org.hawser.sea.SourceRef;
import org.hawser.sea.TrackPoint;
import org.jspecify.annotations.Nullable;

/** Invented ships, tracks and lists. */
final class Samples {

    static final Instant START = Instant.parse("2018-03-12T14:20:00Z");
    static final Instant END = Instant.parse("2018-03-12T19:05:30Z");
    static final Position ECS = new Position(29.4183, 125.8072);

    private Samples() {}

    static EventShip ship(int mmsi, int imo, @Nullable String name, ShipType type) {
        return new EventShip(mmsi, imo, name, "X9AB", null, type, 116, 18, "track-" + mmsi);
    }

    static Event event(String id, String kind, Instant start, Instant end, Position place, EventShip a, EventShip b) {
        Map<String, Number> measures = new LinkedHashMap<>();
        measures.put("contact_s", Duration.between(start, end).toSeconds() - 600);
        measures.put("min_distance_m", 38.4);
        measures.put("median_distance_m", 61.0);
        measures.put("median_speed_1_kn", 0.72);
        measures.put("median_speed_2_kn", 0.7);
        measures.put("median_relative_speed_kn", 0.125);
        return new Event(
                id,
                "encounter",
                kind,
                start,
                end,
                new Event.EventPosition(place, 740),
                "beyond 24 nautical miles from the nearest coast",
                List.of(a, b),
                measures,
                Event.Confidence.HIGH,
                List.of(
                        "Both ships were below 2 kn for 4 h 35 min, within 500 m of each other.",
                        "It lasted into the night."),
                List.of("Waiting for a berth: two other ships were stopped within 30 km."),
                List.of(
                        "Draught before and after: neither ship sent one.",
                        "Who owned and operated the ships on that day."),
                List.of(
                        new SourceRange("sha256:0f3a9c5e77d1b2aa", 18_204_112, 2_310_442, 611),
                        new SourceRange("sha256:0f3a9c5e77d1b2aa", 31_880_020, 988_120, 204)),
                true);
    }

    /**
     * A track that comes straight from one bearing, drifts together from start to end, and leaves straight on another.
     *
     * @param offset degrees north of the place that the ship drifts at
     */
    static ShipTrack track(
            int mmsi, Instant start, Instant end, Position place, double from, double to, double offset) {
        SplittableRandom random = new SplittableRandom(mmsi);
        List<TrackPoint> points = new ArrayList<>();
        Instant first = start.minus(Duration.ofHours(12));
        Instant last = end.plus(Duration.ofHours(12));
        for (Instant time = first; !time.isAfter(last); time = time.plusSeconds(170 + random.nextInt(40))) {
            points.add(point(time, start, end, place, from, to, offset, random));
        }
        return new ShipTrack(mmsi, points);
    }

    private static TrackPoint point(
            Instant time,
            Instant start,
            Instant end,
            Position place,
            double from,
            double to,
            double offset,
            SplittableRandom random) {
        double before_h = Math.max(0, Duration.between(time, start).toSeconds() / 3_600.0);
        double after_h = Math.max(0, Duration.between(end, time).toSeconds() / 3_600.0);
        double knots = 9.5;
        double drift_h = Duration.between(start, time).toSeconds() / 3_600.0 - after_h + before_h;
        double away_nm = knots * Math.max(before_h, after_h);
        double bearing = StrictMath.toRadians(before_h > 0 ? from + 3 * before_h : to - 2 * after_h);
        double north = offset + drift_h * 0.4 / 60 + away_nm * StrictMath.cos(bearing) / 60 + jitter(random);
        double east = drift_h * 0.55 / 60 + away_nm * StrictMath.sin(bearing) / 60 + jitter(random);
        double latitude = place.latitude_deg() - 0.016 + north;
        double longitude = place.longitude_deg() - 0.022 + east / StrictMath.cos(StrictMath.toRadians(latitude));
        double sog = away_nm > 0 ? knots - random.nextDouble() : 0.4 + random.nextDouble() * 0.6;
        double wrapped = longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
        return new TrackPoint(
                time,
                new Position(latitude, wrapped),
                Math.round(sog * 10) / 10.0,
                0,
                Double.NaN,
                new SourceRef(0, 0, 60));
    }

    private static double jitter(SplittableRandom random) {
        return (random.nextDouble() - 0.5) * 0.00012;
    }

    static ShipScreening screening(EventShip ship, Instant start, List<Hit> hits, List<Hit> otherTimes) {
        return new ShipScreening(
                ship.mmsi(),
                new ScreeningResult(
                        Query.ofShip(ship.imo(), ship.mmsi(), ship.callSign(), ship.name(), start),
                        List.of(new ListUse("un-1718", LocalDate.of(2018, 10, 16), "ab".repeat(32), -218L, false)),
                        List.of(),
                        hits,
                        otherTimes));
    }

    static Hit hit(String list, String authority, String name, Bound from, @Nullable Bound to, boolean simulated) {
        return new Hit(
                list,
                authority,
                "e-17",
                name,
                "9123441",
                EntryKind.DESIGNATED,
                List.of(Measure.ASSET_FREEZE, Measure.PORT_BAN),
                new Period(from, to),
                new Period(from, to),
                1.0,
                MatchKind.IMO,
                List.of("the IMO number is the entry's"),
                List.of(),
                simulated);
    }

    static Finding listed() {
        EventShip a = ship(312_999_001, 9_123_453, "DEMO AMBER STAR", ShipType.TANKER);
        EventShip b = ship(671_999_002, 9_123_441, "DEMO QUIET RIVER", ShipType.CARGO);
        Event event = event("6a1f20c4b8", "meeting at sea", START, END, ECS, a, b);
        Hit hit = hit("demo", "Demo authority", "DEMO QUIET RIVER", Bound.on(LocalDate.of(2018, 1, 20)), null, true);
        return Finding.of(
                event,
                List.of(screening(a, START, List.of(), List.of()), screening(b, START, List.of(hit), List.of())),
                List.of(
                        track(a.mmsi(), START, END, ECS, 250, 170, 0.0),
                        track(b.mmsi(), START, END, ECS, 20, 340, 0.0006)),
                AttentionRules.shipped());
    }

    static Finding flagOfConcern() {
        Instant start = START.plus(Duration.ofHours(17));
        Instant end = start.plus(Duration.ofMinutes(372));
        Position place = new Position(30.2311, 126.4407);
        EventShip a = ship(353_999_011, 9_123_465, "DEMO LONG PASSAGE", ShipType.TANKER);
        EventShip b = ship(445_999_012, 0, "DEMO WHITE PINE 2", ShipType.TANKER);
        Event event = event("0b77e2f1d9", "meeting at sea", start, end, place, a, b);
        Hit later = hit(
                "un-1718",
                "UN Security Council, 1718 Committee",
                "DEMO WHITE PINE 2",
                Bound.on(LocalDate.of(2018, 3, 30)),
                null,
                false);
        return Finding.of(
                event,
                List.of(screening(a, start, List.of(), List.of()), screening(b, start, List.of(), List.of(later))),
                List.of(
                        track(a.mmsi(), start, end, place, 300, 120, 0.0),
                        track(b.mmsi(), start, end, place, 345, 10, 0.0005)),
                AttentionRules.shipped());
    }

    static Finding pilotage() {
        Instant start = START.plus(Duration.ofHours(3));
        Instant end = start.plus(Duration.ofMinutes(131));
        Position place = new Position(34.6601, 127.8002);
        EventShip a = ship(440_999_021, 0, "DEMO PILOT 7", ShipType.PILOT);
        EventShip b = ship(477_999_022, 9_123_473, null, ShipType.CARGO);
        Event event = event("9d00aa31c7", "pilotage", start, end, place, a, b);
        return Finding.of(
                event,
                List.of(screening(a, start, List.of(), List.of())),
                List.of(
                        track(a.mmsi(), start, end, place, 178, 182, 0.0),
                        track(b.mmsi(), start, end, place, 160, 150, 0.0004)),
                AttentionRules.shipped());
    }

    static Finding acrossTheAntimeridian() {
        Position place = new Position(51.2, 179.998);
        EventShip a = ship(273_999_031, 9_123_489, "DEMO EAST", ShipType.FISHING);
        EventShip b = ship(303_999_032, 9_123_491, "DEMO WEST", ShipType.CARGO);
        Event event = event("77c1d0e5f2", "meeting at sea", START, END, place, a, b);
        return Finding.of(
                event,
                List.of(),
                List.of(
                        track(a.mmsi(), START, END, place, 265, 280, 0.0),
                        track(b.mmsi(), START, END, place, 85, 95, 0.0006)),
                AttentionRules.shipped());
    }

    static ReportModel model(List<Finding> findings) {
        return new ReportModel(
                List.of(new InputUse(
                        "demo/2018-03-12.nmea.gz",
                        "0f3a9c5e77d1b2aa".repeat(4),
                        48_220_117,
                        612_377,
                        new TreeMap<>(
                                Map.of("checksum does not fit", 41L, "position not available (91, 181)", 1_204L)))),
                Instant.parse("2018-03-11T00:00:04Z"),
                Instant.parse("2018-03-13T23:59:58Z"),
                151,
                598_214,
                500,
                List.of(
                        new ListInUse(
                                "un-1718",
                                "UN 1718 list",
                                "UN Security Council, 1718 Committee",
                                LocalDate.of(2018, 10, 16),
                                2_961L,
                                "ab".repeat(32),
                                false),
                        new ListInUse(
                                "demo",
                                "Demo list",
                                "Demo authority",
                                LocalDate.of(2018, 1, 20),
                                3_230L,
                                "cd".repeat(32),
                                true)),
                AttentionRules.shipped(),
                findings,
                List.of(),
                "Hawser 0.1.0",
                true);
    }
}
