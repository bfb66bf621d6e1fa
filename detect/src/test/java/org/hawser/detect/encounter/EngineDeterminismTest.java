package org.hawser.detect.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hawser.detect.encounter.Seas.RawFix;
import org.hawser.sea.ObservationBlock;

/** What comes out depends on what was received, not on how it was cut, ordered, interrupted or spread over threads. */
class EngineDeterminismTest {

    private static final EncounterSettings SETTINGS = Seas.withMinContact(Duration.ofMinutes(30));
    private static final int[] THREADS = {1, 2, 8};

    @Property(tries = 60)
    void chunksThreadsDisorderAndRestartsChangeNothing(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<RawFix> fixes = Seas.wandering(random, 8, 30);
        List<Encounter> expected = Seas.batch(SETTINGS, fixes, 1);
        assertThat(live(random, disordered(random, fixes))).isEqualTo(expected);
    }

    @Property(tries = 30)
    void duplicatesWithinTheWindowChangeNothing(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<RawFix> fixes = Seas.wandering(random, 5, 30);
        List<RawFix> repeated = new ArrayList<>(fixes);
        for (RawFix fix : fixes) {
            if (random.nextBoolean()) {
                long later_ms = fix.time_ms() + random.nextInt(5001);
                repeated.add(new RawFix(later_ms, fix.mmsi(), fix.latitude_e5min(), fix.longitude_e5min(), 7));
            }
        }
        assertThat(Seas.batch(SETTINGS, repeated, 2)).isEqualTo(Seas.batch(SETTINGS, fixes, 1));
    }

    @Property(tries = 20)
    void theStateDoesNotDependOnTheNumberOfThreads(@ForAll long seed) throws IOException {
        List<RawFix> fixes = Seas.wandering(new Random(seed), 8, 30);
        assertThat(stateAfter(fixes, 8)).isEqualTo(stateAfter(fixes, 1));
    }

    private static byte[] stateAfter(List<RawFix> fixes, int threads) throws IOException {
        try (EncounterEngine engine = new EncounterEngine(SETTINGS, threads)) {
            List<RawFix> ordered = new ArrayList<>(fixes);
            ordered.sort(Comparator.comparingLong(RawFix::time_ms));
            engine.accept(Seas.block(ordered));
            return state(engine);
        }
    }

    /** Every fix is delayed by less than the lateness and arrives in the order of its delayed time. */
    private static List<RawFix> disordered(Random random, List<RawFix> fixes) {
        long lateness_ms = SETTINGS.lateness().toMillis();
        record Arrival(long at_ms, RawFix fix) {}
        List<Arrival> arrivals = new ArrayList<>();
        fixes.forEach(fix -> arrivals.add(new Arrival(fix.time_ms() + random.nextLong(lateness_ms), fix)));
        arrivals.sort(Comparator.comparingLong(Arrival::at_ms));
        return arrivals.stream().map(Arrival::fix).toList();
    }

    private static List<Encounter> live(Random random, List<RawFix> arrivals) throws IOException {
        List<Encounter> found = new ArrayList<>();
        EncounterEngine engine = new EncounterEngine(SETTINGS, THREADS[random.nextInt(3)]);
        int at = 0;
        while (at < arrivals.size()) {
            int chunk = 1 + random.nextInt(random.nextBoolean() ? 2 : 60);
            ObservationBlock block = Seas.block(arrivals.subList(at, Math.min(arrivals.size(), at + chunk)));
            found.addAll(engine.accept(block));
            at += chunk;
            if (random.nextInt(5) == 0) {
                engine = restarted(engine, THREADS[random.nextInt(3)]);
            }
        }
        found.addAll(engine.finish());
        assertThat(engine.trackCounts().late()).isZero();
        engine.close();
        found.sort(Encounter.ORDER);
        return found;
    }

    private static EncounterEngine restarted(EncounterEngine engine, int threads) throws IOException {
        byte[] state = state(engine);
        engine.close();
        EncounterEngine restored =
                EncounterEngine.readState(new DataInputStream(new ByteArrayInputStream(state)), SETTINGS, threads);
        assertThat(state(restored)).isEqualTo(state);
        return restored;
    }

    private static byte[] state(EncounterEngine engine) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        engine.writeState(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
