package org.hawser.sim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hawser.sim.Simulation;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.StaticData;
import org.hawser.sim.ship.Transponder;
import org.hawser.sim.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file means. */
class ScenarioTest {

    private static final int HOUR_s = 3600;

    @TempDir
    private Path folder = Path.of("");

    /** A story at 30 N, 125 E of two days from 2018-01-01T00:00Z on; its moment is at noon. */
    private Simulation story(String ships, String plans, String more) throws IOException {
        return read("""
                scenario: s
                title: t
                start: 2018-01-01T00:00:00Z
                length: 2d
                seed: 1
                receivers: [{everywhere: SIMSAT, share: 1, thin: 2m}]
                stories:
                  - story: s
                    at: [30, 125]
                    from: 12h
                    ships: {%s}
                    plans:
                %s
                %s
                """.formatted(ships, plans.indent(6), more.indent(4)));
    }

    private Simulation read(String text) throws IOException {
        Path file = folder.resolve("s.yaml");
        Files.writeString(file, text);
        return Scenario.read(file.toString(), null).simulation();
    }

    private static double knots(Ship ship, double hours) {
        return ship.motion().at(hours * HOUR_s).speed_ms() / Route.KNOT_ms;
    }

    private static double away_m(Ship ship, double hours, double east_m, double north_m) {
        return Places.distance_m(
                ship.motion().at(hours * HOUR_s).position(), Places.offset(Places.place(30, 125), east_m, north_m));
    }

    @Test
    void theExampleInTheDocsIsRead() throws IOException {
        Matcher example =
                Pattern.compile("(?s)```yaml\\n(.*?)```").matcher(Files.readString(Path.of("../docs/scenarios.md")));
        assertThat(example.find()).isTrue();
        List<ToldTruth> truths = ToldTruth.of(read(example.group(1)));
        assertThat(truths.stream().map(ToldTruth::kind))
                .containsExactlyInAnyOrder("meeting-at-sea", "gap-by-choice", "pilotage");
        assertThat(truths.stream().filter(truth -> truth.kind().equals("meeting-at-sea")))
                .singleElement()
                .matches(truth -> truth.encounter() && !truth.visible() && !truth.innocent());
    }

    @Test
    void aSeedOfTheCallersGivesOtherBytes() throws IOException {
        Simulation own = Scenario.read("meeting-dark", null).simulation();
        Simulation same = Scenario.read("meeting-dark", 6L).simulation();
        Simulation other = Scenario.read("meeting-dark", 7L).simulation();
        assertThat(ToldTruth.lines(same)).isEqualTo(ToldTruth.lines(own)).isNotEqualTo(ToldTruth.lines(other));
    }

    @Test
    void oneSailAfterAnotherGoesOnWithoutStopping() throws IOException {
        Ship anna = story("anna: {build: coaster, mid: 440, number: 1}", """
                        anna:
                          - {lie: place, as: at anchor, until: 0h}
                          - {sail: {east_km: 37.04, north_km: 0}, knots: 10}
                          - {sail: {east_km: 37.04, north_km: 30}, knots: 6}
                          - {lie: here, as: at anchor}
                        """, "")
                .ships()
                .getFirst();
        for (double hours = 12.5; hours < 13.9; hours += 0.05) {
            assertThat(knots(anna, hours)).isBetween(9.8, 10.2);
        }
        for (double hours = 13.9; hours < 14.1; hours += 0.01) {
            assertThat(knots(anna, hours)).isGreaterThan(4);
        }
        assertThat(knots(anna, 15)).isCloseTo(6, within(0.1));
        assertThat(anna.watch().at(11.9 * HOUR_s)).isEqualTo(NavigationalStatus.AT_ANCHOR);
        assertThat(anna.watch().at(13 * HOUR_s)).isEqualTo(NavigationalStatus.UNDER_WAY);
        assertThat(anna.watch().at(20 * HOUR_s)).isEqualTo(NavigationalStatus.AT_ANCHOR);
        assertThat(away_m(anna, 20, 37_040, 30_000)).isLessThan(300);
    }

    @Test
    void whoMustArriveLeavesInTimeAndIsThere() throws IOException {
        Ship anna = story("anna: {build: coaster, mid: 440, number: 1}", """
                        anna:
                          - {lie: {east_km: -74.08, north_km: 0}, as: drifting}
                          - {sail: place, knots: 10, arrive: 0h}
                          - {lie: here, as: drifting, knots: 0.5, towards_deg: 0}
                        """, "")
                .ships()
                .getFirst();
        assertThat(away_m(anna, 12, 0, 0)).as("slowing down").isLessThan(400);
        assertThat(away_m(anna, 12.5, 0, 463)).isLessThan(200);
        assertThat(knots(anna, 7)).isLessThan(1);
        assertThat(knots(anna, 10)).isCloseTo(10, within(1.0));
        assertThat(away_m(anna, 22, 0, 10 * 926)).as("ten hours at half a knot").isLessThan(200);
    }

    /** From coming up beside a ship under way to falling away from her nobody is faster than ships are, or goes back. */
    @Test
    void comingUpBesideOneUnderWayIsSmooth() throws IOException {
        Ship patrol = Staged.of("replenishment", "[29, 131]").ship(1);
        double last_deg = -180;
        for (double time_s = 2.5 * 86_400 - 1_800; time_s < 2.5 * 86_400 + 4 * HOUR_s; time_s += 60) {
            Kinematics hull = patrol.motion().at(time_s);
            assertThat(hull.speed_ms() / Route.KNOT_ms).isLessThan(20);
            if (time_s < 2.5 * 86_400 + 2.7 * HOUR_s) {
                assertThat(hull.longitude_deg()).isGreaterThan(last_deg);
                assertThat(hull.speed_ms() / Route.KNOT_ms).isGreaterThan(9);
            }
            last_deg = hull.longitude_deg();
        }
    }

    @Test
    void whereAStoryIsPutIsWhereItHappens() throws IOException {
        Truth here =
                Staged.of("loitering", "[29.6, 124.6]").simulation().truths().getFirst();
        Truth there = Staged.of("loitering", "[-35, -20]").simulation().truths().getFirst();
        assertThat(here.start_s()).isEqualTo(there.start_s());
        assertThat(Places.distance_m(here.place(), Places.place(29.6, 124.6))).isLessThan(10_000);
        assertThat(Places.distance_m(there.place(), Places.place(-35, -20))).isLessThan(10_000);
    }

    /** Of two false identities at once the later holds; when it ends, the earlier one again, and then the truth. */
    @Test
    void whatBeganLastHolds() throws IOException {
        Ship anna = story("anna: {build: coaster, mid: 440, number: 1}", "anna: [{lie: place, as: at anchor}]", """
                        happens:
                          - {rename: anna, from: 0h, until: 10h, name: FIRST}
                          - {rename: anna, from: 4h, until: 6h, name: SECOND, imo: 1234567, mmsi: 100000001, call_sign: X1}
                        """)
                .ships()
                .getFirst();
        StaticData truth = anna.stations().getFirst().says().at(0);
        assertThat(truth.identity()).isEqualTo(anna.identity());
        assertThat(nameAt(anna, 13)).isEqualTo("FIRST");
        assertThat(nameAt(anna, 17)).isEqualTo("SECOND");
        assertThat(nameAt(anna, 19)).isEqualTo("FIRST");
        assertThat(nameAt(anna, 23)).isEqualTo(anna.identity().name());
        assertThat(anna.stations().getFirst().says().at(17 * HOUR_s).identity().mmsi())
                .isEqualTo(100_000_001);
    }

    private static String nameAt(Ship ship, double hours) {
        return ship.stations().getFirst().says().at(hours * HOUR_s).identity().name();
    }

    @Test
    void aShipMayHaveNoStationOrOneOfAnotherClassOrTwo() throws IOException {
        List<Ship> ships = story(
                        """
                        none: {build: coastal tanker, mid: 445, number: 1, station: none},
                        small: {build: trawler, mid: 412, number: 2, imo: none, station: class B SO},
                        two: {build: coaster, mid: 440, number: 3}\
                        """.replace("\n", " "),
                        """
                        none: [{lie: place, as: at anchor}]
                        small: [{lie: {east_km: 5}, as: at anchor}]
                        two: [{lie: {east_km: 10}, as: at anchor}]
                        """,
                        "happens: [{second: two, from: 0h, mid: 352, number: 4, station: class B}]")
                .ships();
        assertThat(ships.get(0).stations()).isEmpty();
        assertThat(ships.get(1).stations())
                .singleElement()
                .matches(station -> station.transponder() == Transponder.CLASS_B_SO);
        assertThat(ships.get(1).identity().imo()).isZero();
        assertThat(ships.get(2).stations()).hasSize(2);
        assertThat(ships.get(2).stations().get(1).transponder()).isEqualTo(Transponder.CLASS_B);
        assertThat(ships.get(2).stations().get(1).off().contains(11 * HOUR_s)).isTrue();
        assertThat(ships.get(2).stations().get(1).off().contains(13 * HOUR_s)).isFalse();
    }

    /** What is at Cho-do is an anchorage; to be moored there is no call at a port. */
    @Test
    void onlyPortsAreCalledAt() throws IOException {
        assertThat(calls("KPCHO", "moored")).hasSize(1);
        assertThat(calls("KPCHO", "at anchor")).isEmpty();
        assertThat(calls("Cho-do anchorage", "moored")).isEmpty();
        assertThat(calls("[41.76, 129.82]", "moored")).isEmpty();
    }

    private List<Truth> calls(String where, String as) throws IOException {
        String plan = "anna: [{lie: " + where + ", as: " + as + "}]";
        return story("anna: {build: coaster, mid: 440, number: 1}", plan, "").truths();
    }

    @Test
    void innocenceAndNoteAreTheFilesOwnWhereItHasThem() throws IOException {
        List<ToldTruth> truths = ToldTruth.of(story(
                "anna: {build: coaster, mid: 440, number: 1}, bert: {build: coaster, mid: 440, number: 2}",
                """
                anna: [{lie: place, as: at anchor}]
                bert:
                  - {lie: {east_km: 30}, as: at anchor}
                  - {alongside: anna, from: 0h, until: 3h, kind: meeting-at-anchor, innocent: yes}
                  - {alongside: anna, from: 9h, until: 12h, kind: stores, innocent: no, side: port}
                """,
                "happens: [{off: anna, from: 20h, until: 22h, innocent: yes, note: refit}]"));
        assertThat(truths.stream().map(truth -> truth.kind() + " " + truth.innocent()))
                .containsExactly("meeting-at-anchor true", "stores false", "gap-by-choice true");
        assertThat(truths.getLast().note()).isEqualTo("refit");
    }

    @Test
    void allShippedScenariosCanBeReadByTheirFilesToo() throws IOException {
        Path file = Path.of("src/main/resources/org/hawser/sim/scenario/gaps.yaml");
        assertThat(Scenario.read(file.toString(), null).simulation().shipCount())
                .isEqualTo(Scenario.read("gaps", null).simulation().shipCount());
    }
}
