package org.hawser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo as a user starts it: a process of its own that ends with an address, and what stands there. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class DemoEndToEndTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private static Path folder = Path.of("");

    private static Process demo = ProcessHandleHolder.NONE;
    private static String page = "";
    private static List<JsonNode> events = List.of();
    private static List<JsonNode> truths = List.of();

    /** Stands where no process was started yet. */
    private static final class ProcessHandleHolder {
        static final Process NONE = none();

        private static Process none() {
            try {
                return new ProcessBuilder("true").start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.hawser.cli.Main",
                        "demo",
                        "--port",
                        "0",
                        "--out",
                        folder.toString())
                .redirectError(folder.resolve("messages.txt").toFile())
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(demo.getInputStream(), StandardCharsets.UTF_8));
        String address = out.readLine();
        assertThat(address)
                .as("address; messages: " + Files.readString(folder.resolve("messages.txt")))
                .startsWith("http://127.0.0.1:");
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        page = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
        events = lines("events.jsonl");
        truths = lines("truth.jsonl");
    }

    @AfterAll
    static void stop() {
        demo.destroy();
    }

    private static List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(file))) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    private static Set<Integer> ships(JsonNode ships) {
        Set<Integer> mmsis = new TreeSet<>();
        for (JsonNode ship : ships) {
            mmsis.add(ship.isObject() ? ship.get("mmsi").asInt() : ship.asInt());
        }
        return mmsis;
    }

    private static List<JsonNode> planted(boolean innocent) {
        return truths.stream()
                .filter(truth -> truth.has("innocent") && truth.get("innocent").asBoolean() == innocent)
                .toList();
    }

    private static List<JsonNode> eventsOf(JsonNode truth) {
        return events.stream()
                .filter(event -> ships(truth.get("ships")).containsAll(ships(event.get("ships"))))
                .toList();
    }

    @Test
    void findsBothPlantedMeetingsAndNoOtherMeetingAtSea() {
        List<JsonNode> meetings = planted(false);
        assertThat(meetings).hasSize(2);
        for (JsonNode meeting : meetings) {
            assertThat(eventsOf(meeting))
                    .singleElement()
                    .satisfies(event -> assertThat(event.get("kind").asString()).isEqualTo("meeting at sea"));
        }
        assertThat(events.stream().filter(event -> event.get("kind").asString().equals("meeting at sea")))
                .hasSize(2);
    }

    @Test
    void innocentOnesAreWhatTheyAre() {
        for (JsonNode truth : planted(true)) {
            for (JsonNode event : eventsOf(truth)) {
                assertThat(event.get("kind").asString()).isNotEqualTo("meeting at sea");
                assertThat(event.get("against")).isNotEmpty();
            }
        }
        assertThat(planted(true)).isNotEmpty();
    }

    @Test
    void oneShipIsListedThatDayTheOtherOnlyLater() {
        long listed =
                events.stream().filter(event -> has(event, "designations")).count();
        long later = events.stream().filter(event -> has(event, "other_times")).count();
        assertThat(listed).isEqualTo(1);
        assertThat(later).isEqualTo(1);
        assertThat(events.stream().filter(event -> has(event, "other_times")))
                .singleElement()
                .satisfies(event -> assertThat(event.get("ships").toString()).contains("\"flag\":\"KP\""));
    }

    private static boolean has(JsonNode event, String annotation) {
        for (JsonNode ship : event.get("ships")) {
            if (ship.get(annotation) != null && !ship.get(annotation).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everythingIsMarkedSimulated() {
        assertThat(events)
                .allSatisfy(
                        event -> assertThat(event.get("simulated").asBoolean()).isTrue());
        assertThat(page).contains("SIMULATED");
    }

    @Test
    void thePageShowsThePlantedOnesFirstWithTheRightWords() {
        int listed = page.indexOf("Listed on that day");
        int flag = page.indexOf("Flag of concern");
        int innocent = page.indexOf("Innocent explanation fits");
        assertThat(listed).isPositive().isLessThan(flag);
        assertThat(flag).isPositive().isLessThan(innocent);
        assertThat(page)
                .contains("Korea (Democratic People")
                .contains("not proof of flag")
                .contains("listed later")
                .doesNotContain("guilty");
    }

    @Test
    void theSummaryCountsWhatTheTruthBroke() throws IOException {
        JsonNode summary = JSON.readTree(folder.resolve("summary.json"));
        JsonNode log = truths.getLast();
        assertThat(summary.get("input")
                        .get("lines_rejected")
                        .get("checksum_wrong")
                        .asInt())
                .isEqualTo(log.get("broken").get("checksum_wrong").asInt());
        assertThat(summary.get("input").get("lines").asInt())
                .isEqualTo(log.get("lines").asInt());
    }
}
