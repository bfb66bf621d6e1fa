package org.hawser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private static final String HEADER = "MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading\n";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("demo", "detect", "lists", "screen");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|a command is missing",
                "nonsense|Unmatched argument",
                "detect|Missing required",
                "detect absent --out o|there is no such file",
                "detect absent --out o --threads 0|--threads must be 1 to 1024",
                "detect absent --out o --from yesterday|--from yesterday is no time",
                "detect absent --out o --config absent.yaml|no such profile",
                "detect absent --out o --mapping absent.yaml|there is no such file",
                "screen|Say which ship",
                "screen --imo 8916293 --as-of 2018|is neither a day",
                "lists import absent.csv|absent.csv: there is no such file",
                "demo --port 70000|--port must be",
                "simulate|Say what to simulate",
                "simulate --scenario nothing --out o|There is no scenario \"nothing\"",
                "identity|Say which ship",
                "identity --imo 9191774|is no IMO ship number",
                "zone 91 0|latitude 91.0 is outside",
                "zone 0 200|longitude 200.0 is outside",
                "zone 0 0 --uncertainty -1|is 0 m or more",
                "zone 0 0 --limits absent.geojson|Cannot read absent.geojson"
            })
    void wrongUseIsOneClearSentenceAndExitCode2(String line, String sentence) {
        String[] arguments = line == null ? new String[0] : line.split(" ");
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i].equals("o") ? at("out") : arguments[i];
        }
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString()).contains(sentence).doesNotContain("Exception", "\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aScenarioIsSimulatedAndDetectReadsItAsSimulated() throws IOException {
        assertThat(run("simulate", "--scenario", "meeting-dark", "--out", at("sim"), "--csv"))
                .isZero();
        assertThat(folder.resolve("sim/truth.jsonl")).content().contains("\"kind\":\"meeting-at-sea\"");
        assertThat(folder.resolve("sim/log.nmea")).content().startsWith("# hawser simulated: true");
        for (String log : new String[] {"sim/log.nmea", "sim/log.csv"}) {
            assertThat(run("detect", at(log), "--out", at("found"), "--data", at("data")))
                    .isZero();
            assertThat(folder.resolve("found/report.html")).content().contains("SIMULATED");
        }
    }

    @Test
    void aShipIsToldByTheDay() {
        assertThat(run("identity", "--imo", "9191773", "--as-of", "2017-10-19")).isZero();
        assertThat(out.toString())
                .contains("BILLIONS NO.18", "\"value\" : \"PA\"")
                .doesNotContain("\"value\" : \"KINGSWAY\"", "\"value\" : \"PW\"");
        assertThat(run("identity", "--name", "song won 2")).isZero();
        assertThat(out.toString()).contains("hull:imo-8312497", "NEW REGENT");
    }

    @Test
    void aPlaceIsToldItsZone() throws IOException {
        Path limits = Files.writeString(folder.resolve("limits.geojson"), """
                {"type": "FeatureCollection", "features": [{"type": "Feature",
                "properties": {"POL_TYPE": "12NM", "ISO_SOV1": "KOR"},
                "geometry": {"type": "Polygon",
                "coordinates": [[[127, 34], [129, 34], [129, 34.6], [127, 34.6], [127, 34]]]}}]}
                """);
        assertThat(run("zone", "34.45", "127.9")).isZero();
        assertThat(out.toString()).contains("\"zone\" : \"territorial sea\"", "\"sure\" : false", "\"state\" : \"KR\"");
        assertThat(run("zone", "34.45", "127.9", "--limits", limits.toString())).isZero();
        assertThat(out.toString()).contains("\"sure\" : true");
    }

    @Test
    void nothingFoundIsDone() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("a.csv"),
                HEADER + "257990001,2018-03-01T00:00:00,60.0,1.0,0,0,0\n",
                StandardCharsets.UTF_8);
        assertThat(run("detect", csv.toString(), "--out", at("out"), "--data", at("data")))
                .isZero();
        assertThat(err.toString()).contains("Nothing found in 1 fix of 1 ship.");
        assertThat(folder.resolve("out/events.jsonl")).isEmptyFile();
        assertThat(folder.resolve("out/report.html")).content().contains("Nothing found");
        assertThat(folder.resolve("out/summary.json")).content().contains("\"fixes\" : 1");
    }

    @Test
    void aPeriodLimitsWhatIsLookedAt() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("a.csv"),
                HEADER
                        + "257990001,2018-03-01T00:00:00,60.0,1.0,0,0,0\n257990001,2018-03-02T00:00:00,60.0,1.0,0,0,0\n");
        assertThat(run(
                        "detect",
                        csv.toString(),
                        "--from",
                        "2018-03-01T12:00:00Z",
                        "--to",
                        "2018-03-03",
                        "--out",
                        at("out"),
                        "--data",
                        at("data")))
                .isZero();
        assertThat(folder.resolve("out/summary.json")).content().contains("\"outside_period\" : 1");
    }

    @Test
    void screeningAnswersAsOfTheDay() {
        assertThat(run("screen", "--imo", "7408873", "--as-of", "2017-10-19", "--data", at("data")))
                .isZero();
        assertThat(out.toString()).contains("\"hits\":[]").contains("2018-03-30");
    }

    @Test
    void anEmptyListFileIsRefused() throws IOException {
        Path empty = Files.createFile(folder.resolve("sdn_2021-08-18.csv"));
        assertThat(run("lists", "import", empty.toString(), "--data", at("data")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("sdn_2021-08-18.csv").doesNotContain("\tat ");
    }

    @Test
    void theShippedListIsShown() {
        assertThat(run("lists", "show", "--data", at("data"))).isZero();
        assertThat(out.toString()).contains("un-1718");
    }

    @Test
    void dataLieWhereTheUserSays() {
        assertThat(DataFolder.path(Path.of("given"), Map.of("HAWSER_DATA", "/own")))
                .isEqualTo(Path.of("given"));
        assertThat(DataFolder.path(null, Map.of("HAWSER_DATA", "/own", "XDG_DATA_HOME", "/xdg")))
                .isEqualTo(Path.of("/own"));
        assertThat(DataFolder.path(null, Map.of("XDG_DATA_HOME", "/xdg"))).isEqualTo(Path.of("/xdg/hawser"));
        assertThat(DataFolder.path(null, Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(Path.of(System.getProperty("user.home"), ".local", "share", "hawser"));
    }
}
