package org.hawser.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Receivers' clocks in logs from the sea: none of these is known to be wrong, so none may be changed. */
class RealClocksTest {

    @TempDir
    private Path folder = Path.of("");

    private JsonNode clocks(String file) throws IOException, NothingReadable {
        Path data = ReferenceData.folder();
        assumeTrue(data != null, "reference data (shared/data) is not beside this checkout");
        new DetectRun(TestLogs.options(folder, 2, 1L << 28, data.resolve(file)), Clock.systemUTC()).run();
        JsonNode clocks = JsonMapper.shared()
                .readTree(folder.resolve("summary.json").toFile())
                .get("clocks");
        assertThat(clocks.get("corrected_records").asInt()).isZero();
        return clocks.get("receivers");
    }

    /** 49 receivers, of which 19 heard enough base stations in its 28 s; none is more than a second from them. */
    @Test
    void denmarkIsRightByItsBaseStations() throws IOException, NothingReadable {
        JsonNode clocks = clocks("ais/aislib/stream_example.txt");
        int byBaseStations = 0;
        for (JsonNode clock : clocks) {
            assertThat(clock.get("offset_s").asLong(0)).isBetween(0L, 1L);
            byBaseStations += clock.get("known_from").asString().equals("base stations") ? 1 : 0;
        }
        assertThat(clocks.size()).isEqualTo(49);
        assertThat(byBaseStations).isEqualTo(19);
    }

    /** No base station in it; positions are received a second after they were made. */
    @Test
    void norwayIsRightBySeconds() throws IOException, NothingReadable {
        for (JsonNode clock : clocks("ais/kystverket/Ais1000Lines.nm4")) {
            assertThat(clock.get("offset_s").asLong()).isEqualTo(1);
            assertThat(clock.get("known_from").asString()).contains("seconds only");
        }
    }

    /** Each of its stations has a handful of messages; two single base-station reports that agree on 29 s are not enough. */
    @Test
    void aHandfulOfMessagesTellsNothing() throws IOException, NothingReadable {
        JsonNode clocks = clocks("ais/libais/test.aivdm");
        assertThat(clocks.size()).isGreaterThan(20);
        for (JsonNode clock : clocks) {
            assertThat(clock.get("known_from").asString()).isEqualTo("not known");
            assertThat(clock.get("offset_s").isNull()).isTrue();
        }
    }
}
