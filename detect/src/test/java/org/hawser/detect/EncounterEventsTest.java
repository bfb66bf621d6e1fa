package org.hawser.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hawser.sea.Claim;
import org.hawser.sea.Event;
import org.hawser.sea.Event.Confidence;
import org.hawser.sea.Position;
import org.hawser.sea.ShipType;
import org.hawser.sea.SourceRange;
import org.junit.jupiter.api.Test;

class EncounterEventsTest {

    private static final DetectSettings SETTINGS = DetectSettings.shipped();

    @Test
    void aMeetingInTheOpenSea() {
        Event event = Cases.usual().event();
        assertThat(event.type()).isEqualTo("encounter");
        assertThat(event.kind()).isEqualTo("meeting at sea");
        assertThat(event.start()).isEqualTo(Instant.parse("2018-04-01T12:00:00Z"));
        assertThat(event.end()).isEqualTo(Instant.parse("2018-04-01T15:30:00Z"));
        assertThat(event.position().place()).isEqualTo(Cases.OPEN_SEA);
        assertThat(event.position().uncertainty_m()).isEqualTo(80);
        assertThat(event.zone()).startsWith("exclusive economic zone of CN or KR");
        assertThat(event.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(event.ships())
                .extracting(Event.EventShip::mmsi, Event.EventShip::flag, Event.EventShip::type, Event.EventShip::track)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Cases.LOW, "CN", ShipType.CARGO, "412345678"),
                        org.assertj.core.groups.Tuple.tuple(Cases.HIGH, "MH", ShipType.TANKER, "538001234"));
        assertThat(event.reasonsFor())
                .containsExactly(
                        "Within 500 m of each other for 3 h 5 min in all; closest 42 m at 1 Apr 2018 13:35 UTC.",
                        "Slow: median speeds 0.4 kn and 0.7 kn.",
                        "Half of the time their antennas were within 60 m of each other, as those of ships lying alongside are.",
                        "194 km from the nearest coast as Hawser knows it: true to about 1.0 km, without the small islands.",
                        "A ship that says it is a tanker took part.");
        assertThat(event.against()).isEmpty();
        assertThat(event.missing())
                .containsExactly(
                        "Whether anything passed between the ships: AIS shows an encounter, not a transfer.",
                        "Draught before and after, cargo, and what the ships' papers say.");
    }

    @Test
    void twoDriftersOfWhomLittleIsKnown() {
        ShipEvidence silent = new ShipEvidence(Cases.LOW, Claim.EMPTY, false, 15, 6, Duration.ofMinutes(48));
        ShipEvidence later = new ShipEvidence(
                Cases.HIGH, new Claim(9_191_774, "OTHER", null, 30, 0, 0), true, 15, 40, Duration.ofMinutes(6));
        Event event = Cases.usual()
                .at(Cases.OFF_BUSAN)
                .apart(420)
                .speeds(310, 325)
                .driftingTogether()
                .ships(silent, later)
                .event(SETTINGS, Cases.START_MS, Cases.END_MS, List.of());
        assertThat(event.kind()).isEqualTo("side by side off a port");
        assertThat(event.confidence()).isEqualTo(Confidence.LOW);
        assertThat(event.reasonsFor())
                .containsExactly(
                        "Within 500 m of each other for 3 h 5 min in all; closest 42 m at 1 Apr 2018 13:35 UTC.",
                        "They moved together: median speeds 3.1 kn and 3.3 kn, against one another 0.3 kn.");
        assertThat(event.against())
                .containsExactly(
                        "Ships lie side by side off a port to bunker, to load and to wait.",
                        "Only 5.6 km from Busan (KR), where ships meet as a matter of course.",
                        "Faster than ships usually lie alongside; it meets only the rule for drifting together.",
                        "Fixes are sparse: up to 48 min apart; where the ships were in between is interpolated.",
                        "Half of the time more than 420 m apart, farther than ships lying alongside.");
        assertThat(event.missing())
                .containsExactly(
                        "Whether anything passed between the ships: AIS shows an encounter, not a transfer.",
                        "When it began: the contact reaches back to the start of the input.",
                        "When it ended: the contact reaches to the end of the input.",
                        "The name of MMSI 412345678: no static report was received.",
                        "The IMO number of MMSI 412345678: it sent none.",
                        "The ship type of MMSI 412345678.",
                        "Who MMSI 538001234 said it was at the time: its static reports came only later.",
                        "The IMO number of MMSI 538001234: it sent 9191774, whose check digit is wrong.",
                        "Draught before and after, cargo, and what the ships' papers say.");
    }

    /** "No static report" would be untrue of a ship that sent one without a name. */
    @Test
    void aNameThatWasNotSentIsNotAReportThatWasNot() {
        ShipEvidence nameless = new ShipEvidence(
                Cases.LOW, new Claim(0, null, "CALL", 70, 90, 14), false, 0, 40, Duration.ofMinutes(6));
        assertThat(Cases.usual().ships(nameless, Cases.usual().high()).event().missing())
                .contains("The name of MMSI 412345678: it sent none.")
                .noneMatch(sentence -> sentence.contains("no static report"));
    }

    @Test
    void sparseFixesLowerTheConfidence() {
        Cases usual = Cases.usual();
        ShipEvidence low = usual.low();
        ShipEvidence dense = new ShipEvidence(Cases.LOW, low.identity(), false, 0, 9, Duration.ofMinutes(15));
        ShipEvidence sparse = new ShipEvidence(Cases.LOW, low.identity(), false, 0, 9, Duration.ofSeconds(901));
        assertThat(usual.ships(dense, usual.high()).event().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(usual.ships(sparse, usual.high()).event().confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void measuresHaveTheirUnits() {
        Event event = Cases.usual().event();
        assertThat(event.measures().keySet())
                .containsExactly(
                        "contact_s",
                        "contact_stretches",
                        "min_distance_m",
                        "median_distance_m",
                        "median_speed_1_kn",
                        "median_speed_2_kn",
                        "median_relative_speed_kn",
                        "coast_distance_m",
                        "port_distance_m");
        assertThat(event.measures())
                .containsEntry("contact_s", 11_100L)
                .containsEntry("contact_stretches", 2)
                .containsEntry("min_distance_m", 42L)
                .containsEntry("median_distance_m", 60)
                .containsEntry("median_speed_1_kn", 0.4)
                .containsEntry("median_speed_2_kn", 0.7)
                .containsEntry("median_relative_speed_kn", 0.3);
    }

    @Test
    void theIdFollowsWhatWasMeasured() {
        Cases usual = Cases.usual();
        DetectSettings other = DetectSettings.read("gfw");
        List<Event> events = List.of(
                usual.event(),
                usual.apart(61).event(),
                usual.speeds(41, 70).event(),
                usual.speeds(40, 71).event(),
                usual.at(new Position(30.1, 125)).event(),
                usual.event(other));
        Set<String> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.id()));
        assertThat(ids).hasSize(events.size()).allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    @Test
    void theIdIsFreeOfWhoTheShipsAreAndOfWhereItIsWritten() {
        Cases usual = Cases.usual();
        Event event = usual.event();
        Event renamed = usual.types(30, 30).statuses(1, 1).event();
        Event elsewhere =
                usual.event(SETTINGS, Cases.START_MS, Cases.END_MS, List.of(new SourceRange("sha256:1", 5, 6, 7)));
        Event simulated = new EncounterEvents(SETTINGS, org.hawser.sea.zone.Zones.shipped(), 0, 1, true)
                .event(usual.encounter(), usual.low(), usual.high(), List.of());
        assertThat(renamed.kind()).isNotEqualTo(event.kind());
        assertThat(List.of(renamed.id(), elsewhere.id(), simulated.id())).containsOnly(event.id());
        assertThat(simulated.simulated()).isTrue();
        assertThat(event.simulated()).isFalse();
    }
}
