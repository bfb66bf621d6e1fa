package org.hawser.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hawser.detect.EncounterEvents;
import org.hawser.detect.encounter.Encounter;
import org.hawser.detect.encounter.EncounterEngine;
import org.hawser.feed.FeedException;
import org.hawser.feed.FileFeed;
import org.hawser.feed.SegmentResult;
import org.hawser.report.AttentionRules;
import org.hawser.report.EventsJsonl;
import org.hawser.report.Finding;
import org.hawser.sea.ClaimDictionary;
import org.hawser.sea.ObservationBlock;
import org.hawser.sea.Segment;

/**
 * The detector fed as live input is, message by message, out of order within the lateness, on changing numbers of threads, stopped
 * and restored on the way, gives the bytes that a batch over the same log gives.
 */
class LiveEqualsBatchTest {

    private static final int[] THREADS = {1, 2, 8};

    @Property(tries = 25)
    void sameBytes(@ForAll long seed) throws IOException, FeedException, NothingReadable {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("hawser-test-");
        try {
            Path log = folder.resolve("log.nmea");
            Files.writeString(log, TestLogs.log(TestLogs.messages(random, 6, 45)), StandardCharsets.US_ASCII);
            DetectOptions options = TestLogs.options(folder.resolve("out"), 2, 1L << 30, log);
            new DetectRun(options, Clock.systemUTC()).run();
            String batch = Files.readString(folder.resolve("out/events.jsonl"));
            assertThat(live(random, options, log)).isEqualTo(batch);
        } finally {
            Folders.deleteRecursively(folder);
        }
    }

    private static String live(Random random, DetectOptions options, Path log) throws IOException, FeedException {
        ObservationBlock received = new ObservationBlock(1024);
        ClaimDictionary claims = new ClaimDictionary();
        List<Segment> segments = new ArrayList<>();
        FileFeed feed = new FileFeed(claims, null, block -> copy(block, received), bytes -> {});
        for (SegmentResult result : feed.read(log.toString())) {
            segments.add(result.segment());
        }
        List<Encounter> encounters = encounters(random, options, received);
        try (SortedLog archive = new SortedLog(100, 2)) {
            for (int i = 0; i < received.size(); i++) {
                archive.add(received, i);
            }
            return explained(options, encounters, archive, claims, segments, received);
        }
    }

    private static void copy(ObservationBlock block, ObservationBlock into) {
        for (int i = 0; i < block.size(); i++) {
            into.append(block, i);
        }
    }

    private static String explained(
            DetectOptions options,
            List<Encounter> encounters,
            SortedLog archive,
            ClaimDictionary claims,
            List<Segment> segments,
            ObservationBlock received)
            throws IOException {
        Findings findings = new Findings(options, AttentionRules.shipped());
        findings.gather(encounters, archive, claims);
        long first_ms = Long.MAX_VALUE;
        long last_ms = Long.MIN_VALUE;
        for (int i = 0; i < received.size(); i++) {
            if (!received.isClaim(i)) {
                first_ms = Math.min(first_ms, received.time_ms(i));
                last_ms = Math.max(last_ms, received.time_ms(i));
            }
        }
        EncounterEvents events = new EncounterEvents(options.settings(), options.zones(), first_ms, last_ms, false);
        List<Finding> made = findings.make(encounters, events, segments);
        StringWriter lines = new StringWriter();
        EventsJsonl.write(made, lines);
        return lines.toString();
    }

    private static List<Encounter> encounters(Random random, DetectOptions options, ObservationBlock received)
            throws IOException {
        List<Encounter> found = new ArrayList<>();
        EncounterEngine engine = new EncounterEngine(options.settings().encounter(), threads(random));
        ObservationBlock chunk = new ObservationBlock(16);
        for (int index : arrivals(random, options, received)) {
            chunk.append(received, index);
            if (random.nextInt(12) == 0) {
                found.addAll(engine.accept(chunk));
                chunk.clear();
                engine = random.nextInt(6) == 0 ? restored(random, options, engine) : engine;
            }
        }
        found.addAll(engine.accept(chunk));
        found.addAll(engine.finish());
        assertThat(engine.trackCounts().late()).isZero();
        engine.close();
        found.sort(Encounter.ORDER);
        return found;
    }

    /** Records in the order of their times, each delayed by less than the lateness. */
    private static List<Integer> arrivals(Random random, DetectOptions options, ObservationBlock received) {
        long lateness_ms = options.settings().encounter().lateness().toMillis();
        record Arrival(long at_ms, int index) {}
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < received.size(); i++) {
            arrivals.add(new Arrival(received.time_ms(i) + random.nextLong(lateness_ms), i));
        }
        arrivals.sort(Comparator.comparingLong(Arrival::at_ms));
        return arrivals.stream().map(Arrival::index).toList();
    }

    private static EncounterEngine restored(Random random, DetectOptions options, EncounterEngine engine)
            throws IOException {
        ByteArrayOutputStream state = new ByteArrayOutputStream();
        engine.writeState(new DataOutputStream(state));
        engine.close();
        return EncounterEngine.readState(
                new DataInputStream(new ByteArrayInputStream(state.toByteArray())),
                options.settings().encounter(),
                threads(random));
    }

    private static int threads(Random random) {
        return THREADS[random.nextInt(THREADS.length)];
    }
}
