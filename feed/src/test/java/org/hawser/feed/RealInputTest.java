package org.hawser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs from the sea, known by what their publishers say of them. */
class RealInputTest {

    @TempDir
    Path folder;

    private static byte[] plain(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return in.readAllBytes();
        }
    }

    private Reading read(String name, boolean mapped) throws Exception {
        Path file = SharedData.file(name);
        ColumnMapping mapping =
                mapped ? MappingFile.read(Files.writeString(folder.resolve("m.yaml"), MappingFileTest.SOLENT)) : null;
        Reading reading = new Reading(mapping).read(file.toString());
        AccountTest.assertAddsUp(reading.counts());
        byte[] content = plain(file);
        assertThat(reading.counts().lines()).isEqualTo(AccountTest.lines(content));
        assertThat(reading.segments.getFirst().segment().bytes()).isEqualTo(content.length);
        assertThat(reading.problems()).isEmpty();
        return reading;
    }

    @Test
    void worldWithoutTimesIsDecodedAndSaysSo() throws Exception {
        FeedCounts counts = read("ais/aishub/aishub-world-3min.nmea.gz", false).counts();
        assertThat(counts.lines()).isEqualTo(85_187);
        assertThat(counts.rejected()).doesNotContainKey("checksum_wrong");
        assertThat(counts.fixes()).isZero();
        assertThat(counts.unused().get("no_time")).isGreaterThan(60_000);
    }

    @Test
    void solentThroughAMapping() throws Exception {
        Reading reading = read("ais/solent/SolentAIS_20160112_130211.csv", true);
        assertThat(reading.fixes).hasSize(18_623);
        assertThat(reading.fixes.stream().map(Reading.Fix::mmsi).distinct()).hasSize(91);
    }

    @Test
    void norwegianCoastWithTagBlocks() throws Exception {
        Reading reading = read("ais/kystverket/Ais1000Lines.nm4", false);
        assertThat(reading.counts().lines()).isEqualTo(1000);
        assertThat(reading.fixes)
                .isNotEmpty()
                .allSatisfy(fix -> assertThat(fix.time_ms() / 3_600_000)
                        .isBetween(1_565_218_798_000L / 3_600_000 - 24, 1_565_218_798_000L / 3_600_000 + 24));
        AccountTest.assertSourcesHold(reading, plain(SharedData.file("ais/kystverket/Ais1000Lines.nm4")));
    }

    @Test
    void wrappedTimes() throws Exception {
        Reading reading = read("ais/aislib/stream_example.txt", false);
        assertThat(reading.counts().lines()).isEqualTo(8551);
        assertThat(reading.fixes)
                .isNotEmpty()
                .allSatisfy(fix -> assertThat(
                                java.time.Instant.ofEpochMilli(fix.time_ms()).toString())
                        .startsWith("2010-06-11"));
    }

    @Test
    void rawUnitsThroughAMapping() throws Exception {
        String yaml = """
                columns: {time: timeStamp, mmsi: mmsi, latitude: latitude, longitude: longitude, sog: speed_over_ground}
                divide_by: {latitude: 600000, longitude: 600000, sog: 10}
                """;
        Path mapping = Files.writeString(folder.resolve("raw.yaml"), yaml);
        Path file = SharedData.file("ais/singapore/9116943.csv.gz");
        Reading reading = new Reading(MappingFile.read(mapping)).read(file.toString());
        AccountTest.assertAddsUp(reading.counts());
        assertThat(reading.counts().rejected()).isEmpty();
        assertThat(reading.fixes.getFirst()).satisfies(fix -> {
            assertThat(fix.longitude_e5min()).isEqualTo(620_300_500);
            assertThat(fix.latitude_e5min()).isEqualTo(7_326_500);
            assertThat(fix.sog_tenthKn()).isEqualTo(107);
        });
    }
}
