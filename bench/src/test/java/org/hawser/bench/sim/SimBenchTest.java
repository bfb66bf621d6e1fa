package org.hawser.bench.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimBenchTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new SimBench())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(errors))
                .execute(arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "--ships=0, --ships must be from 1 to 500000: 0",
        "--ships=500001, --ships must be from 1 to 500000",
        "--hours=0, --hours must be from a minute to 240 h: 0.0",
        "--hours=NaN, --hours must be from",
        "--hours=241, --hours must be from",
        "--threads=0, --threads must be from 1 to 256: 0",
        "--runs=0, --runs must be at least 1: 0",
        "--shared=no/such/folder, there is no folder"
    })
    void wrongArgumentsAreSaid(String argument, String problem) {
        assertThat(run(argument)).isEqualTo(2);
        assertThat(errors.toString()).contains(problem);
    }

    @Test
    void aTinySeaWithoutReferenceData() throws Exception {
        Path json = folder.resolve("out.json");
        String[] arguments = {
            "--ships=60", "--hours=0.2", "--runs=1", "--threads=2", "--shared=" + folder, "--json=" + json
        };

        assertThat(run(arguments)).isZero();
        assertThat(out.toString())
                .contains("Speed: 60 ships, 0 h 12 min", "not compared: solent: there is no", "singapore: there is no")
                .endsWith("How far the simulated log is from life is not known: no real log was compared.\n");
        JsonNode root = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(root.at("/speed/null_2_threads/sentences_per_s").asLong()).isPositive();
        assertThat(root.at("/speed/sentences").asLong()).isGreaterThan(1000);
        assertThat(root.at("/speed/heap_bytes").asLong()).isPositive();
        assertThat(root.at("/likeness/not_compared").size()).isEqualTo(5);
        // 12 minutes at 10 s, with few lost
        JsonNode interval = root.at("/likeness/simulated/figures/interval_s.due_medium");
        assertThat(interval.get("q50").asDouble()).isEqualTo(10);
        assertThat(root.at("/likeness/simulated/stations").asInt()).isBetween(40, 60);
    }

    @Test
    void onlyTheLog() throws Exception {
        Path log = folder.resolve("log.nmea");
        assertThat(run("--ships=5", "--hours=0.1", "--log-only=" + log)).isZero();
        assertThat(Files.readString(log)).startsWith("# hawser simulated: true").contains("!AIVDM,");
        assertThat(out.toString()).isEmpty();
    }

    /** A simulated log beside itself under the names of real ones. */
    @Test
    void aLogIsNearItself() throws Exception {
        Path shared = folder.resolve("shared");
        Path log = Files.createDirectories(shared.resolve("ais/aislib")).resolve("stream_example.txt");
        String[] sea = {"--ships=200", "--hours=0.2", "--runs=1"};
        assertThat(run(sea[0], sea[1], "--log-only=" + log)).isZero();

        assertThat(run(sea[0], sea[1], sea[2], "--shared=" + shared)).isZero();
        assertThat(out.toString())
                .containsPattern("Of [1-9][0-9]+ figures that a real log tells too, [1-9][0-9]+ are near one")
                .contains(" and 0 far from all (0 of these told by one log only).");
    }
}
