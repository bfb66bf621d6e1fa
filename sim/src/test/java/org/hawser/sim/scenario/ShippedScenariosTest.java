package org.hawser.sim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hawser.ais.Rejection;
import org.hawser.sim.Simulation;
import org.hawser.sim.ship.Ship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every scenario that ships with Hawser. */
class ShippedScenariosTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/hawser/sim/scenario");

    static List<String> shipped() {
        return Scenario.SHIPPED;
    }

    @Test
    void everyFileIsListed() throws IOException {
        assertThat(Scenario.SHIPPED).isSorted().containsExactlyInAnyOrderElementsOf(names(FOLDER));
        assertThat(ShippedScenarios.STORIES)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(names(FOLDER.resolve("stories")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .toList();
        }
    }

    @Test
    void everyStoryIsUsed() throws IOException {
        StringBuilder scenarios = new StringBuilder();
        for (String name : Scenario.SHIPPED) {
            scenarios.append(Files.readString(FOLDER.resolve(name + ".yaml")));
        }
        assertThat(ShippedScenarios.STORIES).allMatch(story -> scenarios.indexOf("{use: " + story + ",") >= 0);
    }

    @Test
    void everyScenarioAndStoryIsDescribed() throws IOException {
        String docs = Files.readString(Path.of("../docs/scenarios.md"));
        assertThat(Scenario.SHIPPED).allMatch(name -> docs.contains("| `" + name + "` |"));
        assertThat(ShippedScenarios.STORIES).allMatch(name -> docs.contains("| `" + name + "` |"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isNamedAsItsFileAndSaysWhatItIs(String name) throws IOException {
        Scenario scenario = Scenario.read(name, null);
        assertThat(scenario.id()).isEqualTo(name);
        assertThat(scenario.title()).isNotBlank();
        assertThat(scenario.about()).isNotBlank();
    }

    /** Only {@code Inventions} gives such names and numbers, and none twice. */
    @ParameterizedTest
    @MethodSource("shipped")
    void allNamesAndNumbersAreInvented(String name) throws IOException {
        Set<Integer> mmsis = new HashSet<>();
        for (Ship ship : Scenario.read(name, null).simulation().ships()) {
            assertThat(ship.identity().name()).matches("SIM [A-Z]+ \\d+|NET \\d+-\\d+%|CT4-SIM-\\d+-\\d+%");
            assertThat(Integer.toString(ship.mmsi())).matches("\\d{3}990\\d{3}|994129\\d{3}|200099\\d{3}");
            assertThat(mmsis.add(ship.mmsi())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyLineDecodesAllIsMarkedSimulatedAndTheSameSeedGivesTheSameBytes(String name) throws Exception {
        Simulation simulation = Scenario.read(name, null).simulation();
        DecodedLog log = new DecodedLog(simulation.period().start());
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        simulation.writeLog(new DigestOutputStream(log, digest));
        log.close();
        List<String> truth = ToldTruth.lines(simulation);
        assertThat(log.comments).singleElement().asString().contains("simulated: true");
        assertThat(log.notes).isZero();
        assertThat(log.rejected.keySet()).isSubsetOf(Rejection.CHECKSUM_WRONG, Rejection.CHECKSUM_MISSING);
        assertThat(log.linesOfMessages + log.rejectedLines() + 1)
                .isEqualTo(log.lines)
                .isGreaterThan(500);
        assertThat(truth)
                .allMatch(line -> line.endsWith(",\"simulated\":true}"))
                .hasSizeGreaterThan(1);
        assertThat(truth.getLast()).contains("\"kind\":\"log\",\"lines\":" + log.lines + ",");
        String written = HexFormat.of().formatHex(digest.digest());
        assertThat(digest(name)).isEqualTo(written);
    }

    private static String digest(String name) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Scenario.read(name, null)
                .simulation()
                .writeLog(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noShipSailsOverLandOrFasterThanShipsDo(String name) throws IOException {
        assertThat(Seamanship.complaints(Scenario.read(name, null).simulation()))
                .isEmpty();
    }

    /** That the test above can fail. */
    @Test
    void aWayAcrossLandIsSeen(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("across.yaml");
        Files.writeString(file, """
                scenario: across
                title: across Korea
                start: 2018-01-01T00:00:00Z
                length: 2d
                seed: 1
                stories:
                  - story: across
                    ships: {anna: {build: coaster, mid: 440, number: 1}}
                    plans:
                      anna:
                        - {lie: [36, 126], as: at anchor, until: 1h}
                        - {sail: [36, 130], knots: 10}
                """);
        assertThat(Seamanship.complaints(Scenario.read(file.toString(), null).simulation()))
                .hasSizeGreaterThan(50);
    }
}
