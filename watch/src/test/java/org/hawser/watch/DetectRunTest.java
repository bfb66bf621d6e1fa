package org.hawser.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hawser.watch.TestLogs.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole batch run, from bytes to files. */
class DetectRunTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long MUCH = 1L << 30;

    @TempDir
    private Path folder = Path.of("");

    private String events(String name, int threads, long memoryBytes, Path... files)
            throws IOException, NothingReadable {
        Path out = folder.resolve(name);
        new DetectRun(TestLogs.options(out, threads, memoryBytes, files), Clock.systemUTC()).run();
        return Files.readString(out.resolve("events.jsonl"));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void threadsAndMemoryChangeNothing(long seed) throws IOException, NothingReadable {
        Path log = write("log.nmea", TestLogs.log(TestLogs.messages(new Random(seed), 7, 60)));
        String expected = events("one", 1, MUCH, log);
        assertThat(expected).contains("\"type\":\"encounter\"");
        assertThat(events("two", 2, MUCH, log)).isEqualTo(expected);
        assertThat(events("eight", 8, 1, log)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfMessagesChangesNothingButWhereTheyStand(long seed) throws IOException, NothingReadable {
        List<Message> messages = TestLogs.messages(new Random(seed), 7, 60);
        String expected = withoutSources(events("ordered", 2, MUCH, write("a.nmea", TestLogs.log(messages))));
        List<Message> shuffled = new ArrayList<>(messages);
        Collections.shuffle(shuffled, new Random(seed + 100));
        String found = withoutSources(events("shuffled", 2, MUCH, write("b.nmea", TestLogs.log(shuffled))));
        assertThat(expected).isNotEmpty();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void theOrderAndNamesOfFilesChangeNothing() throws IOException, NothingReadable {
        List<Message> messages = TestLogs.messages(new Random(9), 7, 60);
        Path first = write("first.nmea", TestLogs.log(messages.subList(0, 200)));
        Path second = write("second.nmea", TestLogs.log(messages.subList(200, messages.size())));
        Path renamed = write("0.nmea", Files.readString(second));
        String expected = events("12", 2, MUCH, first, second);
        assertThat(expected).isNotEmpty();
        assertThat(events("21", 2, MUCH, renamed, first)).isEqualTo(expected);
    }

    @Test
    void messagesReceivedTwiceChangeOnlyTheSources() throws IOException, NothingReadable {
        List<Message> messages = TestLogs.messages(new Random(4), 7, 60);
        Path once = write("once.nmea", TestLogs.log(messages));
        String expected = events("once", 1, MUCH, once);
        String twice =
                events("twice", 2, MUCH, once, write("again.nmea", "# the same again\n" + TestLogs.log(messages)));
        assertThat(withoutSources(twice)).isEqualTo(withoutSources(expected));
        assertThat(twice).isNotEqualTo(expected);
    }

    @Test
    void aTruncatedLogGivesWhatTheShorterLogGives() throws IOException, NothingReadable {
        String log = TestLogs.log(TestLogs.messages(new Random(5), 6, 50));
        for (int cut : new int[] {0, 1, 17, 40}) {
            int lines = log.length() / 2;
            int end = log.indexOf('\n', lines) + 1;
            String shorter = log.substring(0, end);
            String torn = log.substring(0, Math.min(log.length(), end + cut));
            assertThat(withoutSources(events("torn" + cut, 2, MUCH, write("torn.nmea", torn))))
                    .isEqualTo(withoutSources(events("short" + cut, 1, MUCH, write("short.nmea", shorter))));
        }
    }

    @Test
    void eachSourceRangeHoldsTheRecordsItCounts() throws IOException, NothingReadable {
        String log = TestLogs.log(TestLogs.messages(new Random(6), 5, 50));
        Path file = write("log.nmea", log);
        for (String line : events("out", 2, MUCH, file).split("\n")) {
            for (JsonNode range : JSON.readTree(line).get("sources")) {
                int offset = range.get("offset").asInt();
                String bytes =
                        log.substring(offset, offset + range.get("length").asInt());
                assertThat(bytes).startsWith("\\").containsPattern("\\*[0-9A-F]{2}$");
                long messages =
                        bytes.lines().filter(text -> !text.contains("g:2-2-")).count();
                assertThat(messages).isGreaterThanOrEqualTo(range.get("count").asInt());
            }
        }
    }

    @Test
    void theSummaryAddsUpToTheLinesOfTheFile() throws IOException, NothingReadable {
        String log = "# a comment\n\n" + TestLogs.log(TestLogs.messages(new Random(7), 4, 30))
                + "!AIVDM,1,1,,A,x*00\nnonsense\n";
        events("out", 2, MUCH, write("log.nmea", log));
        JsonNode input = JSON.readTree(folder.resolve("out/summary.json")).get("input");
        long accounted = input.get("lines_used").asLong()
                + sum(input.get("lines_rejected"))
                + sum(input.get("lines_without_report"));
        assertThat(input.get("lines").asLong()).isEqualTo(log.lines().count());
        assertThat(accounted).isEqualTo(log.lines().count());
        assertThat(input.get("messages").asLong())
                .isEqualTo(input.get("messages_used").asLong() + sum(input.get("messages_unused")));
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsUsed() throws IOException, NothingReadable {
        Path good = write("good.nmea", TestLogs.log(TestLogs.messages(new Random(1), 7, 60)));
        Path empty = write("empty.nmea", "");
        DetectResult result = new DetectRun(
                        TestLogs.options(folder.resolve("out"), 2, MUCH, empty, good, folder.resolve("absent")),
                        Clock.systemUTC())
                .run();
        assertThat(result.findings()).isNotEmpty();
        assertThat(result.notices()).anySatisfy(notice -> assertThat(notice).contains("empty.nmea is empty"));
        assertThat(result.notices()).anySatisfy(notice -> assertThat(notice).contains("no such file"));
    }

    @Test
    void nothingReadableIsAnError() throws IOException {
        Path empty = write("empty.nmea", "");
        DetectRun run = new DetectRun(TestLogs.options(folder.resolve("out"), 1, MUCH, empty), Clock.systemUTC());
        assertThatThrownBy(run::run).isInstanceOf(NothingReadable.class).hasMessageContaining("empty.nmea is empty");
    }

    @Test
    void simulatedInputMarksEveryEvent() throws IOException, NothingReadable {
        String log = "# hawser simulated: true\n" + TestLogs.log(TestLogs.messages(new Random(1), 7, 60));
        String events = events("out", 2, MUCH, write("log.nmea", log));
        assertThat(events.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"simulated\":true"));
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("SIMULATED");
    }

    @Test
    void aFileGivenTwiceCountsOnce() throws IOException, NothingReadable {
        Path log = write("log.nmea", TestLogs.log(TestLogs.messages(new Random(1), 7, 60)));
        assertThat(events("twice", 2, MUCH, log, log)).isEqualTo(events("once", 2, MUCH, log));
    }

    @Test
    void filesThatAreNotHawsersStay() throws IOException, NothingReadable {
        Path notes = Files.createDirectories(folder.resolve("out/tracks")).resolve("notes.csv");
        Files.writeString(notes, "mine");
        events("out", 1, MUCH, write("log.nmea", TestLogs.log(TestLogs.messages(new Random(1), 7, 60))));
        assertThat(notes).hasContent("mine");
    }

    @Test
    void tracksOfOldRunsDoNotStay() throws IOException, NothingReadable {
        Path stale = Files.createDirectories(folder.resolve("out/tracks")).resolve("1.csv");
        Files.writeString(stale, "old");
        events("out", 1, MUCH, write("log.nmea", TestLogs.log(TestLogs.messages(new Random(1), 7, 60))));
        assertThat(stale).doesNotExist();
        assertThat(folder.resolve("out/tracks")).isNotEmptyDirectory();
    }

    private static long sum(JsonNode counts) {
        long sum = 0;
        for (JsonNode count : counts) {
            sum += count.asLong();
        }
        return sum;
    }

    private static String withoutSources(String events) {
        StringBuilder plain = new StringBuilder();
        for (String line : events.split("\n")) {
            if (!line.isEmpty()) {
                ObjectNode event = (ObjectNode) JSON.readTree(line);
                event.remove("sources");
                plain.append(event).append('\n');
            }
        }
        return plain.toString();
    }
}
