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

    /** 56 base stations of Denmark agree with the times in front of its sentences. */
    @Test
    void denmarkIsRightByItsBaseStations() throws IOException, NothingReadable {
        JsonNode clock = clocks("ais/aislib/stream_example.txt").get(0);
        assertThat(clock.get("base_stations").asInt()).isEqualTo(56);
        assertThat(clock.get("offset_s").asLong()).isZero();
        assertThat(clock.get("known_from").asString()).isEqualTo("base stations");
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
