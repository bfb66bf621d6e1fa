package org.hawser.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
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
                heard -> AisMessageView.NO_TIME,
                view -> payloads.add(view.bits().armoured()));
        return payloads.getFirst();
    }

    private static List<String> merged(List<Heard> all) {
        List<String> result = new ArrayList<>();
        DuplicateMerge merge = DuplicateMerge.ofStored(Duration.ofMillis(WINDOW_MS), 1000, sink(result));
        decode(all, heard -> AisMessageView.NO_TIME, view -> merge.accept(view, "log"));
        merge.finish();
        return result;
    }

    private static DuplicateMerge.Sink sink(List<String> result) {
        return (view, source, receivers, late) ->
                result.add(view.mmsi() % 10 + "@" + (view.time_ms() - START_MS) + receivers + (late ? " late" : ""));
    }

    /** Live, each received here some time after it was heard. */
    private static List<String> live(List<Heard> all, int capacity, ToLongFunction<Heard> received_ms) {
        List<String> result = new ArrayList<>();
        DuplicateMerge merge = DuplicateMerge.ofLive(
                Duration.ofMillis(WINDOW_MS), Duration.ofMillis(LATENESS_MS), capacity, sink(result));
        decode(all, received_ms, view -> merge.accept(view, "log"));
        merge.finish();
        return result;
    }

    private static void decode(List<Heard> all, ToLongFunction<Heard> received_ms, Consumer<AisMessageView> taker) {
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
            decoder.line(line, 0, line.length, 0, received_ms.applyAsLong(heard));
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
    void storedInputEqualsThePlainRuleInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<Heard> heard = heard(random);
        List<String> expected = slowly(heard);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(heard, random);
            assertThat(merged(heard)).isEqualTo(expected);
        }
    }

    /** Each message arrives after a delay of its own, below the lateness, and in that order. */
    @Property(tries = 200)
    void liveInputEqualsThePlainRule(@ForAll long seed) {
        Random random = new Random(seed);
        List<Heard> heard = heard(random);
        IdentityHashMap<Heard, Long> received_ms = new IdentityHashMap<>();
        heard.forEach(one -> received_ms.put(one, one.time_ms + random.nextInt(LATENESS_MS)));
        List<Heard> arriving = new ArrayList<>(heard);
        arriving.sort(Comparator.comparingLong(received_ms::get));

        assertThat(live(arriving, 1000, received_ms::get)).isEqualTo(slowly(heard));
    }

    @Test
    void whatComesTooLateOrTooEarlyIsGivenOnItsOwnAndMovesNothing() {
        List<Heard> heard = List.of(
                new Heard(1, START_MS, "a"),
                new Heard(3, START_MS + 3_600_000, "fast"),
                new Heard(2, START_MS - 3_600_000, "slow"),
                new Heard(1, START_MS + 500, "b"));

        assertThat(live(heard, 1000, one -> START_MS + 600))
                .containsExactly("3@3600000[fast] late", "2@-3600000[slow] late", "1@0[a, b]");
    }

    @Test
    void aLateCopyOfWhatWasGivenIsMarked() {
        List<Heard> heard =
                List.of(new Heard(1, START_MS, "a"), new Heard(2, START_MS + 20_000, "a"), new Heard(1, START_MS, "b"));

        assertThat(live(heard, 1000, one -> one.station.equals("b") ? START_MS + 20_000 : one.time_ms))
                .containsExactly("1@0[a]", "1@0[b] late", "2@20000[a]");
    }

    @Test
    void timeGoesOnWithoutFurtherMessages() {
        List<String> result = new ArrayList<>();
        DuplicateMerge merge =
                DuplicateMerge.ofLive(Duration.ofMillis(WINDOW_MS), Duration.ofMillis(LATENESS_MS), 10, sink(result));
        decode(List.of(new Heard(1, START_MS, "a")), Heard::time_ms, view -> merge.accept(view, "log"));

        merge.advanceTo(START_MS + LATENESS_MS + WINDOW_MS);
        assertThat(result).isEmpty();
        merge.advanceTo(START_MS + LATENESS_MS + WINDOW_MS + 1);
        assertThat(result).containsExactly("1@0[a]");
    }

    @Test
    void whenTooManyWaitTheEarliestAreGiven() {
        List<Heard> heard = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            heard.add(new Heard(i % 10, START_MS + 100L * i, "a"));
        }
        List<String> given = live(heard, 5, Heard::time_ms);

        assertThat(given).doesNotHaveDuplicates().hasSizeBetween(10, 50);
        assertThat(given).allMatch(one -> !one.contains("late") || one.contains("[a]"));
        assertThat(given.stream().map(one -> one.charAt(0)).distinct()).hasSize(10);
    }

    @Test
    void moreStoredMessagesThanFitAreSaid() {
        DuplicateMerge merge = DuplicateMerge.ofStored(Duration.ofMillis(WINDOW_MS), 1, sink(new ArrayList<>()));

        assertThatThrownBy(() -> decode(
                        List.of(new Heard(1, START_MS, "a"), new Heard(2, START_MS, "a")),
                        heard -> AisMessageView.NO_TIME,
                        view -> merge.accept(view, "log")))
                .isInstanceOf(DuplicateMerge.Full.class)
                .hasMessageContaining("more than 1 messages");
    }
}
