package org.hawser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.AivdmWriter;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.hawser.ais.StaticDataReportA;
import org.junit.jupiter.api.Test;

class DuplicateMergeTest {

    private static final long START_MS = 1_522_584_000_000L;
    private static final int WINDOW_MS = 2000;
    private static final int LATENESS_MS = 10_000;

    /** One reception: which message, when, by whom. */
    private record Heard(int message, long time_ms, String station) {}

    private static List<Heard> heard(Random random) {
        List<Heard> heard = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            heard.add(new Heard(random.nextInt(6), START_MS + 500L * random.nextInt(20), "s" + random.nextInt(3)));
        }
        return heard;
    }

    /** The rule, plainly: by time, each message starts a group unless one of its payload began within the window. */
    private static List<String> slowly(List<Heard> all) {
        List<Heard> left = new ArrayList<>(all);
        left.sort(Comparator.comparingLong(Heard::time_ms).thenComparing(heard -> payload(heard.message)));
        List<String> result = new ArrayList<>();
        while (!left.isEmpty()) {
            Heard first = left.getFirst();
            TreeSet<String> stations = new TreeSet<>();
            for (Heard other : left) {
                if (other.message == first.message && other.time_ms <= first.time_ms + WINDOW_MS) {
                    stations.add(other.station);
                }
            }
            left.removeIf(other -> other.message == first.message && other.time_ms <= first.time_ms + WINDOW_MS);
            result.add(first.message + "@" + (first.time_ms - START_MS) + stations);
        }
        return result;
    }

    private static String payload(int message) {
        List<String> payloads = new ArrayList<>();
        decode(
                List.of(new Heard(message, START_MS, "s")),
                view -> payloads.add(view.bits().armoured()));
        return payloads.getFirst();
    }

    private static List<String> merged(List<Heard> all, int lateness_ms, int capacity) {
        List<String> result = new ArrayList<>();
        DuplicateMerge merge = new DuplicateMerge(
                Duration.ofMillis(WINDOW_MS),
                Duration.ofMillis(lateness_ms),
                capacity,
                (view, source, receivers, late) -> result.add(
                        view.mmsi() % 10 + "@" + (view.time_ms() - START_MS) + receivers + (late ? " late" : "")));
        decode(all, view -> merge.accept(view, "log"));
        merge.finish();
        return result;
    }

    private static void decode(List<Heard> all, java.util.function.Consumer<AisMessageView> taker) {
        AivdmDecoder decoder = new AivdmDecoder(new AisSink() {
            @Override
            public void message(AisMessageView view) {
                taker.accept(view);
            }

            @Override
            public void rejected(Rejection reason, long offset, int length, int sentences) {
                throw new AssertionError(reason);
            }

            @Override
            public void noSentence(LineKind kind, long offset, int length) {}

            @Override
            public void note(Note note, long offset, int length) {}
        });
        for (Heard heard : all) {
            byte[] line = line(heard);
            decoder.line(line, 0, line.length, 0);
        }
    }

    private static byte[] line(Heard heard) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AivdmWriter writer = new AivdmWriter(out);
            writer.source(heard.station);
            writer.write(new StaticDataReportA(0, 211_000_000 + heard.message, "SHIP"), 'A', heard.time_ms);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString(StandardCharsets.US_ASCII).strip().getBytes(StandardCharsets.US_ASCII);
    }

    @Property(tries = 200)
    void equalsThePlainRuleInAnyOrderOfArrival(@ForAll long seed) {
        Random random = new Random(seed);
        List<Heard> heard = heard(random);
        List<String> expected = slowly(heard);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(heard, random);
            assertThat(merged(heard, LATENESS_MS, 1000)).isEqualTo(expected);
        }
    }

    @Test
    void whatComesTooLateIsGivenOnItsOwn() {
        List<Heard> heard =
                List.of(new Heard(1, START_MS, "a"), new Heard(2, START_MS + 60_000, "a"), new Heard(1, START_MS, "b"));

        assertThat(merged(heard, LATENESS_MS, 1000)).containsExactly("1@0[a]", "1@0[b] late", "2@60000[a]");
    }

    @Test
    void whenTooManyWaitTheEarliestIsTaken() {
        List<Heard> heard = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            heard.add(new Heard(i % 6, START_MS + 100L * i, "a"));
        }

        assertThat(merged(heard, LATENESS_MS, 5)).hasSizeBetween(6, 50);
        assertThat(merged(heard, LATENESS_MS, 5)).isEqualTo(slowly(heard));
    }
}
