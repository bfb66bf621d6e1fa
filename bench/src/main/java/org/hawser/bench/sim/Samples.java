package org.hawser.bench.sim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hawser.ais.AisMessageView;
import org.hawser.sea.FixedPoint;

/**
 * What ships report, each asked every ten minutes: the first position report of a station in every ten minutes of the log, so that
 * stations which report more often or are heard better count no more than others. Where there are no times a station is asked once.
 */
final class Samples implements Part {

    private static final long EVERY_ms = 600_000;
    private static final int NO_COURSE = 3600;
    private static final int NO_HEADING = 360;
    private static final int NO_RATE = -128;

    /** Of a sensor that is no rate of turn indicator. */
    private static final int DIRECTION_ONLY = 127;

    private final Map<Integer, Long> lastSlot = new HashMap<>();
    private long first_ms = AisMessageView.NO_TIME;

    private final Map<Activity, Long> activities = new EnumMap<>(Activity.class);
    private final Map<SpeedClass, Long> speedClasses = new EnumMap<>(SpeedClass.class);
    private final Map<Activity, Values> speeds = new EnumMap<>(Activity.class);
    private final Values boatSpeeds = new Values();
    private final Values allSpeeds = new Values();

    private long all;
    private long classA;
    private long classB;
    private long unplaced;
    private long withoutSpeed;
    private long withoutCourse;
    private long withoutHeading;
    private long withoutHeadingA;
    private long withoutHeadingB;
    private long withoutRate;
    private long directionOnly;

    @Override
    public void position(Heard heard) {
        long slot = slot(heard.time_ms());
        Long before = lastSlot.put(heard.mmsi(), slot);
        if (before == null || slot > before) {
            sample(heard);
        }
    }

    private long slot(long time_ms) {
        if (time_ms == AisMessageView.NO_TIME) {
            return 0;
        }
        if (first_ms == AisMessageView.NO_TIME) {
            first_ms = time_ms;
        }
        return Math.floorDiv(time_ms - first_ms, EVERY_ms);
    }

    private void sample(Heard heard) {
        boolean headed = heard.heading_deg() < NO_HEADING;
        all++;
        unplaced += FixedPoint.onEarth(heard.latitude_e5min(), heard.longitude_e5min()) ? 0 : 1;
        withoutSpeed += heard.hasSpeed() ? 0 : 1;
        withoutCourse += heard.cog_tenthDeg() < NO_COURSE ? 0 : 1;
        withoutHeading += headed ? 0 : 1;
        if (heard.stationClass() == StationClass.A) {
            classA(heard, headed);
        } else if (heard.stationClass().isB()) {
            classB++;
            withoutHeadingB += headed ? 0 : 1;
        }
        if (heard.hasSpeed()) {
            speed(heard);
        }
    }

    private void classA(Heard heard, boolean headed) {
        classA++;
        withoutHeadingA += headed ? 0 : 1;
        withoutRate += heard.rateOfTurn() == NO_RATE ? 1 : 0;
        directionOnly += Math.abs(heard.rateOfTurn()) == DIRECTION_ONLY ? 1 : 0;
        activities.merge(Activity.of(heard.status()), 1L, Long::sum);
    }

    private void speed(Heard heard) {
        allSpeeds.add(heard.speed_kn());
        speedClasses.merge(SpeedClass.of(heard.sog_tenthKn()), 1L, Long::sum);
        if (heard.stationClass() == StationClass.A) {
            speeds.computeIfAbsent(Activity.of(heard.status()), activity -> new Values())
                    .add(heard.speed_kn());
        } else if (heard.stationClass().isB()) {
            boatSpeeds.add(heard.speed_kn());
        }
    }

    @Override
    public List<Figure> figures(Extent extent) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("activities", "class A by status", extent.ifTold(Told.STATUS, this::activities)));
        figures.add(new Figure("speed_classes", "ships by speed", speedClasses()));
        figures.add(new Figure("speed_kn.all", "speed, all, kn", allSpeeds.spread()));
        for (Activity activity : Activity.values()) {
            Values values = speeds.getOrDefault(activity, new Values());
            figures.add(new Figure(
                    "speed_kn." + activity.name().toLowerCase(Locale.ROOT),
                    "speed, A, " + activity.words() + ", kn",
                    extent.ifTold(Told.STATUS, values::spread)));
        }
        figures.add(new Figure("speed_kn.class_b", "speed, B, kn", extent.ifTold(Told.CLASS, boatSpeeds::spread)));
        figures.addAll(unavailable(extent));
        return figures;
    }

    private List<Figure> unavailable(Extent extent) {
        return List.of(
                new Figure(
                        "no_position", "no position", extent.ifTold(Told.UNPLACED, () -> Values.share(unplaced, all))),
                new Figure("no_speed", "no speed", Values.share(withoutSpeed, all)),
                new Figure("no_course", "no course", Values.share(withoutCourse, all)),
                new Figure(
                        "no_heading",
                        "no heading, all",
                        extent.ifTold(Told.HEADING, () -> Values.share(withoutHeading, all))),
                new Figure(
                        "no_heading_a",
                        "no heading, A",
                        extent.ifTold(
                                Told.HEADING,
                                () -> extent.ifTold(Told.CLASS, () -> Values.share(withoutHeadingA, classA)))),
                new Figure(
                        "no_heading_b",
                        "no heading, B",
                        extent.ifTold(
                                Told.HEADING,
                                () -> extent.ifTold(Told.CLASS, () -> Values.share(withoutHeadingB, classB)))),
                new Figure(
                        "no_rate_of_turn",
                        "no rate of turn, A",
                        extent.ifTold(Told.RATE_OF_TURN, () -> Values.share(withoutRate, classA))),
                new Figure(
                        "turn_direction_only",
                        "direction of turn only, A",
                        extent.ifTold(Told.RATE_OF_TURN, () -> Values.share(directionOnly, classA))));
    }

    private Value activities() {
        Map<String, Long> shares = new LinkedHashMap<>();
        for (Activity activity : Activity.values()) {
            shares.put(activity.words(), activities.getOrDefault(activity, 0L));
        }
        return shares(shares, classA);
    }

    private Value speedClasses() {
        Map<String, Long> shares = new LinkedHashMap<>();
        for (SpeedClass speed : SpeedClass.values()) {
            shares.put(speed.words(), speedClasses.getOrDefault(speed, 0L));
        }
        return shares(shares, allSpeeds.size());
    }

    private static Value shares(Map<String, Long> shares, long of) {
        return of < Values.LEAST
                ? new Value.Missing("fewer than " + Values.LEAST + " values")
                : new Value.Shares(shares);
    }
}
