package org.hawser.detect.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.hawser.detect.encounter.Seas.RawFix;

/** The fast detector against the plain definition, about seams of every kind. */
class EncounterReferenceTest {

    private static final EncounterSettings SETTINGS = Seas.withMinContact(Duration.ofMinutes(40));

    @Property(tries = 60)
    void findsWhatTheDefinitionFinds(@ForAll long seed) {
        Random random = new Random(seed);
        List<RawFix> fixes = Seas.wandering(random, 6, 40);
        List<Encounter> fast = Seas.batch(SETTINGS, fixes, 2).stream()
                .filter(encounter -> !encounter.drifting())
                .toList();
        List<ReferenceEncounters.Found> slow = new ReferenceEncounters(SETTINGS).find(fixes);
        Statistics.label("encounters found").collect(slow.isEmpty() ? "none" : "some");
        List<Encounter> sure = fast.stream().filter(e -> !close(e.contact_ms())).toList();
        List<ReferenceEncounters.Found> surelyFound =
                slow.stream().filter(f -> !close(f.contact_ms())).toList();
        assertThat(sure).hasSameSizeAs(surelyFound);
        for (int i = 0; i < sure.size(); i++) {
            compare(sure.get(i), surelyFound.get(i));
        }
    }

    /** So near to the limit that a second more or less decides. */
    private static boolean close(long contact_ms) {
        return Math.abs(contact_ms - SETTINGS.minContact().toMillis()) < 120_000;
    }

    private static void compare(Encounter fast, ReferenceEncounters.Found slow) {
        assertThat(fast.lowMmsi()).isEqualTo(slow.low());
        assertThat(fast.highMmsi()).isEqualTo(slow.high());
        assertThat(fast.start_ms()).isCloseTo(slow.start_ms(), within(1500L));
        assertThat(fast.end_ms()).isCloseTo(slow.end_ms(), within(1500L));
        assertThat(fast.contact_ms()).isCloseTo(slow.contact_ms(), within(120_000L));
        assertThat(fast.medianSpeedLow_centiKn() / 100.0).isCloseTo(slow.speedLow_kn(), within(0.02));
        assertThat(fast.medianSpeedHigh_centiKn() / 100.0).isCloseTo(slow.speedHigh_kn(), within(0.02));
    }
}
