package org.hawser.sim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import org.hawser.sea.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a file is refused with file, line, what it is and what to do, and nothing else is thrown. */
class ScenarioErrorsTest {

    /** Two ships; lines are counted from 1 where it begins. */
    private static final String GOOD = """
            scenario: good
            title: two ships
            start: 2018-01-01T00:00:00Z
            length: 2d
            seed: 1
            receivers:
              - {shore: SIMONE, at: [30, 122], height_m: 100}
            stories:
              - story: two ships
                at: [30, 125]
                from: 12h
                ships:
                  anna: {build: coaster, mid: 440, number: 1}
                  bert: {build: coaster, mid: 440, number: 2}
                plans:
                  anna:
                    - {lie: place, as: drifting, until: 20h}
                    - {sail: {east_km: 50, north_km: 0}, knots: 10}
                    - {lie: here, as: at anchor}
                  bert:
                    - {lie: {east_km: -50, north_km: 0}, as: at anchor}
                    - {alongside: anna, from: 0h, until: 4h, knots: 9}
                    - {sail: {east_km: -50, north_km: 0}, knots: 9}
                    - {lie: here, as: at anchor}
                happens:
                  - {off: bert, from: 0h, until: 6h}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Scenario read(String text) throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, text);
        return Scenario.read(file.toString(), null);
    }

    private String wrong(String text) {
        Throwable thrown = catchThrowable(() -> read(text));
        assertThat(thrown).isInstanceOf(YamlException.class);
        return String.valueOf(thrown.getMessage());
    }

    /** The good file with one thing changed is refused, at a line, with words. */
    private void refused(String old, String other, int line, String... words) {
        assertThat(GOOD).contains(old);
        String message = wrong(GOOD.replace(old, other));
        assertThat(message).contains("x.yaml:" + line + ": ").contains(words);
        assertThat(message.substring(message.lastIndexOf("; ") + 2))
                .as("what to do")
                .isNotBlank();
    }

    @Test
    void theGoodOneIsRead() throws IOException {
        assertThat(read(GOOD).simulation().shipCount()).isEqualTo(2);
    }

    @Test
    void anUnknownKeyIsRefusedWhereverItStands() {
        refused("title: two ships", "titel: two ships", 2, "'titel' is not known", "title");
        refused("height_m: 100", "heigth_m: 100", 7, "'heigth_m' is not known");
        refused("from: 12h", "form: 12h", 11, "'form' is not known");
        refused("number: 1}", "nummer: 1}", 13, "'nummer' is not known");
        refused("as: drifting, until", "like: drifting, until", 17, "'like' is not known");
        refused("{off: bert, from", "{off: bert, form", 26, "'form' is not known");
    }

    @Test
    void anUnknownWordIsRefusedWithThoseThatAreKnown() {
        refused(
                "build: coaster, mid: 440, number: 1",
                "build: coster, mid: 440, number: 1",
                13,
                "\"coster\"",
                "coaster");
        refused("as: drifting", "as: floating", 17, "\"floating\"", "drifting");
        refused("until: 4h, knots: 9", "until: 4h, kind: metting", 22, "\"metting\"", "meeting-at-sea");
        refused("until: 4h, knots: 9", "until: 4h, side: larboard", 22, "larboard", "port");
        refused("{off: bert", "{of: bert", 26, "nothing happens", "off");
        refused("{sail: {east_km: 50", "{steam: {east_km: 50", 18, "a step does nothing", "sail");
        refused("{shore: SIMONE, at: [30, 122], height_m: 100}", "{height_m: 100}", 7, "no receiver", "shore");
    }

    @Test
    void aShipNeedsAPlanAndAPlanAShip() {
        refused(
                "  bert: {build: coaster, mid: 440, number: 2}",
                "  bort: {build: coaster, mid: 440, number: 2}",
                21,
                "no ship 'bert'");
        refused(
                "  bert: {build: coaster, mid: 440, number: 2}",
                "  bert: {build: coaster, mid: 440, number: 2}\n      cara: {build: tug, mid: 440, number: 3}",
                15,
                "'cara' has no plan");
        refused("plans:\n      anna:", "plans:\n      anna: []\n      anne:", 18, "no ship 'anne'");
    }

    @Test
    void anotherShipMustBeInTheStory() {
        refused("alongside: anna", "alongside: anne", 22, "no ship 'anne'", "anna");
        refused("alongside: anna", "alongside: bert", 22, "herself");
        refused("{off: bert", "{off: burt", 26, "no ship 'burt'");
        refused("{off: bert,", "{swap: bert, with: bert,", 26, "the same ship");
        refused("{off: bert,", "{tell: convoy, ships: [bert, burt],", 26, "no ship 'burt'");
        refused("{off: bert,", "{tell: convoy,", 26, "nobody takes part");
    }

    @Test
    void plansInACircleAreRefused() {
        refused(
                "- {lie: place, as: drifting, until: 20h}",
                "- {abeam: bert, until: 20h}",
                13,
                "wait for each other",
                "anna",
                "bert");
    }

    @Test
    void plansThatDependOnEachOtherInALongRowAreRefused() {
        StringBuilder ships = new StringBuilder();
        StringBuilder plans = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            ships.append("\n      s" + i + ": {build: tug, mid: 440, number: " + (10 + i) + "}");
            plans.append("\n      s" + i + ": [{follow: " + (i == 299 ? "anna" : "s" + (i + 1)) + "}]");
        }
        String message = wrong(GOOD.replace("\n    plans:", ships + "\n    plans:" + plans));
        assertThat(message).contains("depend on each other", "make the row shorter");
    }

    @Test
    void impossibleSpeedsAreRefused() {
        refused("knots: 10", "knots: 31", 18, "'knots': 31 is outside");
        refused("knots: 10", "knots: 0", 18, "outside");
        refused("knots: 10", "knots: -4", 18, "outside");
        refused(
                "{sail: {east_km: 50, north_km: 0}, knots: 10}",
                "{sail: [35, 125], arrive: 22h}",
                18,
                "cannot be there in time",
                "kn would be needed");
        refused(
                "{sail: {east_km: 50, north_km: 0}, knots: 10}",
                "{sail: [35, 125], arrive: 19h}",
                18,
                "cannot be there in time");
    }

    @Test
    void nobodyLeavesBeforeSheHasCome() {
        refused(
                "- {lie: here, as: at anchor}\n      bert",
                "- {lie: here, as: at anchor, until: 20h30m}\n      bert",
                19,
                "leave before she has come");
        refused("from: 0h, until: 4h, knots", "from: 4h, until: 4h, knots", 22, "not after 'from'");
        refused("{off: bert, from: 0h, until: 6h}", "{off: bert, from: 6h, until: 6h}", 26, "ends before it begins");
        refused("{off: bert, from: 0h, until: 6h}", "{off: bert, from: 40h}", 26, "before the simulation or after it");
        refused("from: 0h, until: 4h, knots", "from: 60h, until: 64h, knots", 22, "before the simulation or after it");
    }

    @Test
    void aPlanHangsTogether() {
        refused(
                "until: 20h}",
                "until: 20h}\n        - {lie: [31, 125], as: at anchor}",
                18,
                "let her sail there first");
        refused("as: drifting, until: 20h}", "as: drifting}", 18, "lies without an end");
        refused(
                "- {lie: place, as: drifting, until: 20h}\n        - {sail: {east_km: 50",
                "- {sail: {east_km: 50",
                17,
                "not known where anna is at first");
        refused(
                "{east_km: 50, north_km: 0}, knots: 10}",
                "{east_km: 50, north_km: 0}, knots: 10}\n        - {sail: {east_km: 50, north_km: 0}}",
                19,
                "is there already");
        refused("{lie: place, as: drifting, until", "{lie: place, as: moored, knots: 1, until", 17, "only what drifts");
        refused("- {lie: here, as: at anchor}\n      bert", "- {abeam: bert}\n      bert", 13, "wait for each other");
        refused(
                "- {sail: {east_km: -50, north_km: 0}, knots: 9}",
                "- {sail: {east_km: -50, north_km: 0}, knots: 9}\n        - {abeam: anna}",
                24,
                "not near anna");
        refused(
                "- {sail: {east_km: -50, north_km: 0}, knots: 9}",
                "- {shuttle: {east_km: -50, north_km: 0}, between: place, until: 30h}",
                23,
                "is somewhere already");
    }

    @Test
    void twoShipsWithOneMmsiAreRefused() {
        refused("number: 2}", "number: 1}", 9, "two ships have the MMSI 440990001", "numbers");
        refused("{off: bert,", "{rename: bert, number: 1,", 9, "two ships have the MMSI 440990001", "clone");
        refused("{off: bert,", "{second: bert, mid: 440, number: 1,", 9, "two ships have the MMSI 440990001");
        refused(
                "stories:",
                "stories:\n  - {use: loitering, at: [29, 124], from: 1d, numbers: 0}\n  - {use: loitering, at: [29, 125], from: 1d, numbers: 0}",
                10,
                "two ships have the MMSI 671990000");
    }

    @Test
    void unknownPlacesAreRefused() {
        refused("sail: {east_km: 50, north_km: 0}", "sail: KPXXX", 18, "no port \"KPXXX\"", "UN/LOCODE");
        refused("sail: {east_km: 50, north_km: 0}", "sail: [38]", 18, "is no place");
        refused("sail: {east_km: 50, north_km: 0}", "sail: [95, 12]", 18, "outside");
        refused("sail: {east_km: 50, north_km: 0}", "sail: [12, 181]", 18, "outside");
        refused("sail: {east_km: 50, north_km: 0}", "sail: {east_km: 50, nord_km: 0}", 18, "'nord_km' is not known");
        refused("sail: {east_km: 50, north_km: 0}", "sail: {east_km: 0, north_km: 99999}", 18, "outside");
        refused("    at: [30, 125]\n", "", 16, "the story has no place", "'at'");
        refused("{off: bert,", "{falsify: bert, how: on land, at: place,", 26, "not on land");
        refused("{off: bert,", "{falsify: bert, how: upwards,", 26, "'upwards' is not known", "circle");
    }

    @Test
    void unknownStoriesAreRefusedAndOnlyThoseBesideTheFileAreRead() throws IOException {
        String uses = GOOD.replace("stories:", "stories:\n  - {use: %s, at: [29, 124], from: 1d, numbers: 500}");
        assertThat(wrong(uses.formatted("loitring"))).contains("x.yaml:9: ", "no story 'loitring'", "loitering");
        assertThat(wrong(uses.formatted("../x"))).contains("no story '../x'");
        assertThat(wrong(uses.formatted("/etc/hosts"))).contains("no story '/etc/hosts'");
        assertThat(wrong(GOOD.replace("- story: two ships", "- use: loitering")))
                .contains("does not go with 'use'");
        Files.writeString(
                folder.resolve("beside.yaml"),
                "story: beside\nships: {anna: {build: tug, mid: 440, number: 0}}\nplans:\n  anna:\n    - {lie: plaice}\n");
        assertThat(wrong(uses.formatted("beside"))).contains("beside.yaml:5: ", "no port \"plaice\"");
        Files.writeString(
                folder.resolve("beside.yaml"),
                "story: beside\nships: {anna: {build: tug, mid: 440, number: 0}}\nplans:\n  anna:\n    - {lie: place, as: at anchor}\n");
        assertThat(read(uses.formatted("beside")).simulation().shipCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e300",
                "1e-300",
                "0x1p3",
                "1_000",
                "१",
                "999999999999999999999",
                "",
                "[]",
                "ten"
            })
    void whatIsNoNumberIsRefusedWhereverOneStands(String written) {
        String value = written.isEmpty() ? "''" : written;
        for (String field : new String[] {
            "height_m: 100", "number: 1}", "mid: 440, number: 2", "knots: 10", "seed: 1", "[30, 125]", "east_km: 50"
        }) {
            String changed = field.startsWith("[") ? "[30, " + value + "]" : field.replaceFirst("\\d+", value);
            assertThat(wrong(GOOD.replace(field, changed))).matches("(?s).*x\\.yaml:\\d+: .*; .*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "12 h",
                "1e9h",
                "-",
                "h",
                "NaNh",
                "99999999999d",
                "9999999d",
                "2018-01-01",
                "2018-13-01T00:00:00Z",
                "9999-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "1h1d"
            })
    void whatIsNoTimeIsRefused(String written) {
        assertThat(wrong(GOOD.replace("until: 20h", "until: " + written))).contains("x.yaml:17: ");
        assertThat(wrong(GOOD.replace("length: 2d", "length: " + written))).contains("x.yaml:4: ");
        assertThat(wrong(GOOD.replace("start: 2018-01-01T00:00:00Z", "start: " + written)))
                .contains("x.yaml:3: ");
    }

    @Test
    void endlessThingsAreRefused() {
        refused("length: 2d", "length: 401d", 4, "400 days");
        refused("length: 2d", "length: 0h", 4, "a minute");
        refused("start: 2018-01-01T00:00:00Z", "start: 2018-01-01T00:00:30Z", 3, "whole minute");
        refused("start: 2018-01-01T00:00:00Z", "start: 0001-01-01T00:00:00Z", 3, "1990");
        refused(
                "{lie: place, as: drifting, until: 20h}",
                "{shuttle: place, between: place, until: 20h}",
                17,
                "not a kilometre apart");
        refused("{lie: place, as: drifting, until: 20h}", "{wander: 0.001, around: place, until: 20h}", 17, "outside");
        refused("{shore: SIMONE, at: [30, 122], height_m: 100}", "{satellites: 100000}", 7, "outside");
        refused(
                "{shore: SIMONE,",
                "{shore: SIMONE, at: [31, 122]}\n  - {shore: SIMONE,",
                1,
                "two receivers have the name SIMONE");
        refused("{shore: SIMONE,", "{shore: 'SIM ONE',", 7, "1 to 15 letters");
    }

    @Test
    void tooMuchOfAnythingIsRefused() {
        String happens = "\n      - {off: bert, from: 1h, until: 2h}";
        assertThat(wrong(GOOD.stripTrailing() + happens.repeat(1_000))).contains("more than 1000 things happen");
        String sails = "- {sail: {east_km: 50, north_km: 0}, knots: 10}";
        assertThat(wrong(GOOD.replace(sails, (sails + "\n        ").repeat(1_001))))
                .contains("more than 1000 steps");
        refused("{off: bert,", "{tell: convoy, ships: [" + "anna, ".repeat(101) + "],", 26, "more than 100 ships");
    }

    @Test
    void hostileYamlIsRefused() {
        assertThat(wrong("[".repeat(100_000))).contains("x.yaml:");
        assertThat(wrong("{a: ".repeat(100_000))).contains("x.yaml:");
        assertThat(wrong("a: &x [1]\nb: *x\n")).contains("x.yaml:");
        assertThat(wrong("scenario: a\nscenario: b\n")).contains("x.yaml:2: ");
        assertThat(wrong("")).contains("empty");
        assertThat(wrong("--- 1\n--- 2\n")).contains("x.yaml:");
        assertThat(wrong("!!java.net.URL [x]")).contains("x.yaml:");
        assertThat(wrong("# " + "x".repeat(1 << 20))).contains("x.yaml:1: ", "1 MiB");
        assertThat(wrong("scenario: \u0000")).contains("x.yaml:");
        assertThat(wrong(GOOD.replace("stories:", "stories: []\nplot:"))).contains("'plot' is not known");
        assertThat(wrong(GOOD.substring(0, GOOD.indexOf("  - story")) + "  []\n"))
                .contains("there is no ship");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        Path file = folder.resolve("x.yaml");
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        bytes[30] = (byte) 0xff;
        Files.write(file, bytes);
        assertThatThrownBy(() -> Scenario.read(file.toString(), null))
                .isInstanceOf(YamlException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        for (String name : new String[] {"nowhere.yaml", "", "/", "a\u0000b", "meetings.yaml"}) {
            assertThatThrownBy(() -> Scenario.read(name, null))
                    .isInstanceOf(NoSuchFileException.class)
                    .hasMessageContaining("no scenario of that name");
        }
    }

    /** A thousand times some characters of the good file are others; what comes is a scenario or an error with a line. */
    @Test
    void whateverIsChangedNothingElseIsThrown() throws IOException {
        long seed = 20180301;
        Random random = new Random(seed);
        String alphabet = "{}[],:-#&*'\" \n0123456789.hmdeNa";
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            char[] text = GOOD.toCharArray();
            for (int change = 0; change <= i % 4; change++) {
                text[random.nextInt(text.length)] = alphabet.charAt(random.nextInt(alphabet.length()));
            }
            Throwable thrown = catchThrowable(() -> read(new String(text)));
            if (thrown != null) {
                assertThat(thrown)
                        .as("seed %d, round %d: %s", seed, i, new String(text))
                        .isInstanceOf(YamlException.class);
                assertThat(String.valueOf(thrown.getMessage())).matches("(?s).*\\.yaml:\\d+: .*; .*");
                refused++;
            }
        }
        assertThat(refused).isBetween(300, 990);
    }
}
