package org.hawser.detect.encounter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hawser.sea.FixedPoint;
import org.hawser.sea.ObservationBlock;

/** Small random seas in which ships meet often, and the settings of the tests. */
final class Seas {

    static final long START_MS = 1_522_540_800_000L; // 2018-04-01T00:00Z

    private static final int[][] CENTRES_DEG = {{0, 180}, {0, -180}, {89, 10}, {-89, 100}, {30, 125}, {0, 0}, {60, -1}};

    static final EncounterSettings DEFAULTS = new EncounterSettings(
            500,
            Duration.ofMinutes(60),
            Duration.ofHours(4),
            Duration.ofHours(2),
            2,
            5,
            0.5,
            Duration.ofSeconds(5),
            60,
            1000,
            Duration.ofMinutes(10));

    private Seas() {}

    static EncounterSettings withMinContact(Duration minContact) {
        return with(minContact, Duration.ofMinutes(60));
    }

    static EncounterSettings with(Duration minContact, Duration maxFixGap) {
        return new EncounterSettings(
                500,
                maxFixGap,
                Duration.ofHours(4),
                minContact,
                2,
                5,
                0.5,
                Duration.ofSeconds(5),
                60,
                1000,
                Duration.ofMinutes(10));
    }

    record RawFix(long time_ms, int mmsi, int latitude_e5min, int longitude_e5min, int offset) {}

    /** Ships that wander slowly about one of the places where a careless grid has a seam. */
    static List<RawFix> wandering(Random random, int ships, int fixesEach) {
        int[] centre = CENTRES_DEG[random.nextInt(CENTRES_DEG.length)];
        List<RawFix> fixes = new ArrayList<>();
        for (int ship = 0; ship < ships; ship++) {
            double north_m = random.nextGaussian() * 800;
            double east_m = random.nextGaussian() * 800;
            long time_ms = START_MS + random.nextInt(3_600_000);
            for (int i = 0; i < fixesEach; i++) {
                fixes.add(fix(time_ms, 440_000_001 + ship, centre, north_m, east_m, fixes.size()));
                long step_ms = 1000L * (10 + random.nextInt(random.nextInt(8) == 0 ? 5000 : 1200));
                double speed_mps = random.nextInt(6) == 0 ? 4 : 0.2;
                north_m += random.nextGaussian() * speed_mps * step_ms / 1000 / 2;
                east_m += random.nextGaussian() * speed_mps * step_ms / 1000 / 2;
                time_ms += step_ms;
            }
        }
        return fixes;
    }

    static RawFix fix(long time_ms, int mmsi, int[] centre_deg, double north_m, double east_m, int offset) {
        double latitude_deg = centre_deg[0] + north_m / 111_000;
        double longitude_deg = centre_deg[1] + east_m / 111_000 / Math.cos(Math.toRadians(centre_deg[0]));
        double wrapped_deg =
                longitude_deg > 180 ? longitude_deg - 360 : longitude_deg < -180 ? longitude_deg + 360 : longitude_deg;
        return new RawFix(
                time_ms, mmsi, FixedPoint.fromDegrees(latitude_deg), FixedPoint.fromDegrees(wrapped_deg), offset);
    }

    static void append(ObservationBlock block, RawFix fix) {
        block.appendFix(
                fix.time_ms,
                fix.mmsi,
                1,
                0,
                60,
                fix.latitude_e5min,
                fix.longitude_e5min,
                ObservationBlock.SOG_NOT_AVAILABLE,
                ObservationBlock.COG_NOT_AVAILABLE,
                ObservationBlock.HEADING_NOT_AVAILABLE,
                0,
                fix.offset,
                1);
    }

    static ObservationBlock block(List<RawFix> fixes) {
        ObservationBlock block = new ObservationBlock(fixes.size());
        fixes.forEach(fix -> append(block, fix));
        return block;
    }

    static List<Encounter> batch(EncounterSettings settings, List<RawFix> fixes, int threads) {
        ObservationBlock block = block(fixes);
        block.sort();
        try (EncounterEngine engine = new EncounterEngine(settings, threads)) {
            List<Encounter> found = new ArrayList<>(engine.accept(block));
            found.addAll(engine.finish());
            found.sort(Encounter.ORDER);
            return found;
        }
    }
}
