package org.hawser.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hawser.detect.DetectSettings;
import org.hawser.feed.FeedException;
import org.hawser.feed.MappingFile;
import org.hawser.report.Finding;
import org.hawser.sanctions.SanctionsLists;
import org.hawser.sea.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole runs over files that nobody on this project made. */
class ReferenceFilesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void findData() {
        Path found = ReferenceData.folder();
        assumeTrue(found != null, "reference data (shared/data) is not beside this checkout");
        data = found;
    }

    private DetectResult run(Path file, String mapping, String settings)
            throws IOException, FeedException, NothingReadable {
        Path mappingFile = Files.writeString(folder.resolve("mapping.yaml"), mapping);
        Path settingsFile = Files.writeString(folder.resolve("settings.yaml"), settings);
        DetectOptions options = new DetectOptions(
                List.of(file.toString()),
                folder.resolve("out"),
                DetectSettings.read(settingsFile.toString()),
                SanctionsLists.shipped(),
                mapping.isEmpty() ? null : MappingFile.read(mappingFile),
                null,
                null,
                2,
                1L << 28,
                Progress.SILENT);
        return new DetectRun(options, Clock.systemUTC()).run();
    }

    private JsonNode summary() throws IOException {
        return JSON.readTree(folder.resolve("out/summary.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"simple", "dateline", "multi"})
    void findsTheEncountersThatGlobalFishingWatchExpects(String series)
            throws IOException, FeedException, NothingReadable {
        String mapping = """
                time_format: iso
                columns: {time: timestamp_utc, mmsi: id, latitude: lat, longitude: lon, sog: speed}
                mmsi_add: 257000000
                """;
        String settings = """
                encounter: {contact_distance_m: 500, max_fix_gap: PT70M, min_contact: PT30M, max_median_speed_kn: 100}
                """;
        DetectResult result = run(data.resolve("ais/gfw-encounters/" + series + "_series.csv"), mapping, settings);
        JsonNode expected = JSON.readTree(data.resolve("ais/gfw-encounters/expected.json"))
                .get("expected")
                .get(series);
        List<Event> events =
                new ArrayList<>(result.findings().stream().map(Finding::event).toList());
        assertThat(events).hasSize(expected.size());
        for (JsonNode entry : expected) {
            assertThat(events).anySatisfy(event -> matches(event, entry));
        }
    }

    private static void matches(Event event, JsonNode expected) {
        for (int i = 0; i < 2; i++) {
            assertThat(event.ships().get(i).mmsi() - 257_000_000)
                    .isEqualTo(Integer.parseInt(expected.get("ships").get(i).asString()));
        }
        assertThat(apart(event.start(), expected.get("start"))).isLessThanOrEqualTo(Duration.ofMinutes(10));
        assertThat(apart(event.end(), expected.get("end"))).isLessThanOrEqualTo(Duration.ofMinutes(10));
    }

    private static Duration apart(Instant found, JsonNode expected) {
        return Duration.between(found, Instant.parse(expected.asString())).abs();
    }

    @Test
    void aLogWithoutTimesIsDecodedAndSaysSo() throws IOException, FeedException, NothingReadable {
        DetectResult result = run(data.resolve("ais/aishub/aishub-world-3min.nmea.gz"), "", "{}");
        assertThat(result.notices()).singleElement().asString().contains("gives no times", "82752 messages");
        assertLinesAddUp(85_187);
    }

    @Test
    void theSolentFileAddsUp() throws IOException, FeedException, NothingReadable {
        String mapping = """
                time_format: yyyy-MM-dd HH:mm:ss.SSS
                columns: {time: Time, mmsi: MMSI, latitude: Latitude_degrees, longitude: Longitude_degrees,
                          cog: COG_degrees, sog: SOG_knots}
                """;
        DetectResult result = run(data.resolve("ais/solent/SolentAIS_20160112_130211.csv"), mapping, "{}");
        assertThat(result.ships()).isEqualTo(91);
        assertThat(summary().get("input").get("fixes").asLong()).isEqualTo(18_623);
        assertLinesAddUp(18_624);
    }

    @Test
    void theNorwegianFileAddsUp() throws IOException, FeedException, NothingReadable {
        run(data.resolve("ais/kystverket/Ais1000Lines.nm4"), "", "{}");
        assertLinesAddUp(1_000);
    }

    private void assertLinesAddUp(long lines) throws IOException {
        JsonNode input = summary().get("input");
        assertThat(input.get("lines").asLong()).isEqualTo(lines);
        assertThat(input.get("lines_used").asLong()
                        + sum(input.get("lines_rejected"))
                        + sum(input.get("lines_without_report")))
                .isEqualTo(lines);
        assertThat(input.get("messages_used").asLong() + sum(input.get("messages_unused")))
                .isEqualTo(input.get("messages").asLong());
    }

    private static long sum(JsonNode counts) {
        long sum = 0;
        for (JsonNode count : counts) {
            sum += count.asLong();
        }
        return sum;
    }
}
