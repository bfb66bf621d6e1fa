package org.hawser.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hawser.detect.encounter.EncounterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectSettingsTest {

    private static final EncounterSettings ENCOUNTER = new EncounterSettings(
            500,
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(2),
            2,
            5,
            0.5,
            Duration.ofSeconds(5),
            60,
            1000,
            Duration.ofMinutes(10));

    private static final JudgementSettings JUDGEMENT =
            new JudgementSettings(10_000, 200, 0.5, Duration.ofMinutes(15), 60_000, 100, List.of("KP"));

    @TempDir
    Path folder;

    private DetectSettings read(String yaml) throws IOException {
        return DetectSettings.read(
                Files.writeString(folder.resolve("settings.yaml"), yaml).toString());
    }

    @Test
    void theShippedValuesAreThoseOfTheDefinition() {
        DetectSettings shipped = DetectSettings.shipped();
        assertThat(shipped.encounter()).isEqualTo(ENCOUNTER);
        assertThat(shipped.judgement()).isEqualTo(JUDGEMENT);
        assertThat(shipped.notShips().netBuoyNames()).isNotEmpty();
    }

    @Test
    void aFileReplacesSingleValues() throws IOException {
        DetectSettings settings = read(
                "encounter: {min_contact: PT30M}\njudgement:\n  near_port_m: 5000\nnot_ships: {net_buoy_names: [a, b]}\n");
        assertThat(settings.encounter().minContact()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.encounter().contactDistance_m()).isEqualTo(500);
        assertThat(settings.judgement())
                .isEqualTo(new JudgementSettings(5000, 200, 0.5, Duration.ofMinutes(15), 60_000, 100, List.of("KP")));
        assertThat(settings.notShips().netBuoyNames()).containsExactly("a", "b");
    }

    @Test
    void aFileThatReplacesNothingChangesNothing() throws IOException {
        assertThat(read("")).isEqualTo(DetectSettings.shipped());
        assertThat(read("# nothing yet\n")).isEqualTo(DetectSettings.shipped());
        assertThat(read("encounter: {contact_distance_m: 500}\n").digest())
                .isEqualTo(DetectSettings.shipped().digest());
    }

    @Test
    void theProfileGfwHasNoRuleForDrifters() {
        EncounterSettings gfw = DetectSettings.read("gfw").encounter();
        assertThat(gfw.driftMaxMedianSpeed_kn()).isZero();
        assertThat(gfw.driftMaxRelativeSpeed_kn()).isZero();
        assertThat(gfw.contactDistance_m()).isEqualTo(500);
        assertThat(gfw.minContact()).isEqualTo(Duration.ofHours(2));
        assertThat(gfw.joinGap()).isEqualTo(Duration.ofHours(4));
        assertThat(gfw.maxMedianSpeed_kn()).isEqualTo(2);
    }

    private void assertRefused(String yaml, String saying) throws IOException {
        assertRefused(Files.writeString(folder.resolve("bad.yaml"), yaml), saying);
    }

    private static void assertRefused(Path file, String saying) {
        assertThatThrownBy(() -> DetectSettings.read(file.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The settings " + file)
                .hasMessageContaining(saying)
                .hasMessageNotContaining("org.hawser")
                .hasMessageNotContaining("\n")
                .hasMessageEndingWith(".");
    }

    @Test
    void whatIsNoSettingIsRefusedInASentence() throws IOException {
        assertRefused("just words", "no names with values");
        assertRefused("- a\n- b\n", "no names with values");
        assertRefused("encounter: 5\n", "\"encounter\" holds no names with values");
        assertRefused("encounters: {}\n", "\"encounters\" is no setting");
        assertRefused("encounter: {min_contacts: PT1H}\n", "\"encounter.min_contacts\" is no setting");
        assertRefused("encounter: [\n", "no YAML");
        assertRefused("a: b: c\n", "no YAML");
        assertRefused("encounter: {min_contact: }\n", "nothing stands behind \"encounter.min_contact\"");
        assertRefused("encounter:\n", "nothing stands behind \"encounter\"");
        assertRefused("not_ships: {net_buoy_names: }\n", "nothing stands behind");
    }

    @Test
    void impossibleValuesAreRefusedInASentence() throws IOException {
        assertRefused("encounter: {contact_distance_m: 0}\n", "contact_distance_m must be 1 to 5000");
        assertRefused("encounter: {contact_distance_m: 5001}\n", "contact_distance_m must be 1 to 5000");
        assertRefused("encounter: {contact_distance_m: 499.9}\n", "encounter.contact_distance_m");
        assertRefused("encounter: {contact_distance_m: near}\n", "encounter.contact_distance_m");
        assertRefused("encounter: {contact_distance_m: {at: 5}}\n", "encounter.contact_distance_m");
        assertRefused("encounter: {max_fix_gap: PT3H}\n", "max_fix_gap");
        assertRefused("encounter: {max_fix_gap: 1 h}\n", "encounter.max_fix_gap");
        assertRefused("encounter: {max_median_speed_kn: .nan}\n", "max_median_speed_kn must be above 0");
        assertRefused("judgement: {near_port_m: -1}\n", "near_port_m must not be negative");
        assertRefused("judgement: {alongside_distance_m: -1}\n", "alongside_distance_m must not be negative");
        assertRefused("judgement: {lying_still_kn: .nan}\n", "lying_still_kn must not be negative");
        assertRefused("judgement: {dense_fixes: PT-1S}\n", "dense_fixes must not be negative");
        assertRefused("not_ships: {net_buoy_names: ['(']}\n", "\"(\" is no regular expression");
        assertRefused(
                "not_ships: {net_buoy_names: [a, null]}\n",
                "nothing stands behind an item of \"not_ships.net_buoy_names\"");
    }

    @Test
    void filesThatCannotBeReadAreRefusedInASentence() throws IOException {
        assertRefused(folder.resolve("missing.yaml"), "there is no such file and no such profile (profiles: gfw)");
        assertRefused(folder, "cannot be read");
        assertRefused(Files.write(folder.resolve("latin.yaml"), new byte[] {'a', (byte) 0xE5, ':'}), "UTF-8");
    }

    @Test
    void theDigestChangesWithEveryValueThatShapesAnEvent() throws IOException {
        List<String> changes = List.of(
                "",
                "encounter: {contact_distance_m: 501}",
                "encounter: {max_fix_gap: PT59M}",
                "encounter: {join_gap: PT3H}",
                "encounter: {min_contact: PT1H}",
                "encounter: {max_median_speed_kn: 2.1}",
                "encounter: {drift_max_median_speed_kn: 5.1}",
                "encounter: {drift_max_relative_speed_kn: 0.6}",
                "encounter: {duplicate_window: PT4S}",
                "encounter: {max_step_speed_kn: 61}",
                "encounter: {step_slack_m: 1001}",
                "judgement: {near_port_m: 10001}",
                "judgement: {alongside_distance_m: 201}",
                "judgement: {lying_still_kn: 0.6}",
                "judgement: {dense_fixes: PT16M}",
                "clock: {correct: false}",
                "clock: {least_offset: PT6S}",
                "clock: {most_offset: PT25H}",
                "clock: {most_offset_by_seconds: PT21S}",
                "clock: {agreement: PT6S}",
                "clock: {min_share: 0.7}",
                "clock: {min_ships: 11}",
                "clock: {min_base_stations: 3}",
                "clock: {min_base_reports: 11}",
                "not_ships: {net_buoy_names: ['a, b']}",
                "not_ships: {net_buoy_names: ['a', 'b']}",
                "not_ships: {net_buoy_names: ['b', 'a']}",
                "not_ships: {net_buoy_names: []}");
        Set<String> digests = new HashSet<>();
        for (String change : changes) {
            digests.add(read(change).digest());
        }
        assertThat(digests).hasSize(changes.size()).allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    /** How long a live watch waits for late fixes says nothing of the events of a complete log. */
    @Test
    void latenessIsNoPartOfTheDigest() throws IOException {
        assertThat(read("encounter: {lateness: PT1H}").digest())
                .isEqualTo(DetectSettings.shipped().digest());
    }
}
