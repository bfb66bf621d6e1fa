package org.hawser.sim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hawser.ais.Rejection;
import org.hawser.sea.coast.Coast;
import org.hawser.sim.Simulation;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every scenario that ships with Hawser. */
class ShippedScenariosTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/hawser/sim/scenario");
    private static final int STEP_s = 300;
    private static final double INLAND_m = 2_000;
    private static final double FASTEST_kn = 25;

    static List<String> shipped() {
        return Scenario.SHIPPED;
    }

    @Test
    void everyFileIsListed() throws IOException {
        assertThat(names(FOLDER)).containsExactlyInAnyOrderElementsOf(Scenario.SHIPPED);
        assertThat(names(FOLDER.resolve("stories"))).containsExactlyInAnyOrderElementsOf(ShippedScenarios.STORIES);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isNamedAsItsFileAndSaysWhatItIs(String name) throws IOException {
        Scenario scenario = Scenario.read(name, null);
        assertThat(scenario.id()).isEqualTo(name);
        assertThat(scenario.title()).isNotBlank();
        assertThat(scenario.about()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyLineDecodesOrIsBrokenAsTheTruthSaysAndAllIsMarkedSimulated(String name) throws IOException {
        Simulation simulation = Scenario.read(name, null).simulation();
        DecodedLog log = new DecodedLog();
        simulation.writeLog(log);
        log.close();
        ByteArrayOutputStream truth = new ByteArrayOutputStream();
        simulation.writeTruth(truth);
        List<String> lines = truth.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(log.comments).singleElement().asString().contains("simulated: true");
        assertThat(log.notes).isZero();
        assertThat(log.rejected.keySet()).isSubsetOf(Rejection.CHECKSUM_WRONG, Rejection.CHECKSUM_MISSING);
        assertThat(log.linesOfMessages + log.rejectedLines() + 1)
                .isEqualTo(log.lines)
                .isGreaterThan(500);
        assertThat(lines)
                .allMatch(line -> line.endsWith(",\"simulated\":true}"))
                .hasSizeGreaterThan(1);
        assertThat(lines.getLast()).contains("\"kind\":\"log\",\"lines\":" + log.lines + ",");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theSameSeedGivesTheSameBytesAndAnotherOthers(String name) throws Exception {
        assertThat(digest(name, null)).isEqualTo(digest(name, null)).isNotEqualTo(digest(name, 987_654_321L));
    }

    private static String digest(String name, @Nullable Long seed) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        Simulation simulation = Scenario.read(name, seed).simulation();
        simulation.writeLog(out);
        simulation.writeTruth(out);
        return HexFormat.of().formatHex(digest.digest());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noShipSailsOverLandOrFasterThanShipsDo(String name) throws IOException {
        Simulation simulation = Scenario.read(name, null).simulation();
        Coast coast = Coast.load();
        List<String> wrong = new ArrayList<>();
        for (Ship ship : simulation.ships()) {
            for (int time_s = 0; time_s < simulation.period().duration().toSeconds(); time_s += STEP_s) {
                Kinematics hull = ship.motion().at(time_s);
                double speed_kn = hull.speed_ms() / Route.KNOT_ms;
                boolean underway = ship.watch().at(time_s) != NavigationalStatus.MOORED || speed_kn > 0.5;
                boolean inland = underway
                        && coast.roughly_m(hull.latitude_deg(), hull.longitude_deg()) < INLAND_m
                        && coast.onLand(hull.position())
                        && coast.distance_m(hull.position()) > INLAND_m;
                if (inland || speed_kn > FASTEST_kn) {
                    wrong.add(ship.identity().name() + " after " + time_s / 3600.0 + " h at " + hull.position() + ", "
                            + speed_kn + " kn");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
