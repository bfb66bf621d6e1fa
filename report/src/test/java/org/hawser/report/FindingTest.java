package org.hawser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hawser.sanctions.Bound;
import org.hawser.sanctions.EntryKind;
import org.hawser.sanctions.Hit;
import org.hawser.sea.Event;
import org.hawser.sea.Event.EventShip;
import org.hawser.sea.ShipType;
import org.junit.jupiter.api.Test;

class FindingTest {

    private final EventShip tanker = Samples.ship(312_999_001, 0, "A", ShipType.TANKER);
    private final EventShip cargo = Samples.ship(671_999_002, 0, "B", ShipType.CARGO);
    private final Hit hit = Samples.hit("demo", "Demo", "B", Bound.on(LocalDate.of(2018, 1, 1)), null, true);

    @Test
    void listedOnTheDayComesBeforeEverything() {
        assertThat(Samples.listed().attention()).isEqualTo(Attention.LISTED);
        assertThat(with("pilotage", hit).attention()).isEqualTo(Attention.LISTED);
        assertThat(Samples.flagOfConcern().attention()).isEqualTo(Attention.FLAG_OF_CONCERN);
    }

    @Test
    void anAdvisoryAndAContradictedMatchAreNoListing() {
        Hit named = copy(EntryKind.NAMED, 1.0);
        Hit contradicted = copy(EntryKind.DESIGNATED, 0.2);
        assertThat(with("at sea", named).attention()).isEqualTo(Attention.LISTED_AT_OTHER_TIME);
        assertThat(with("at sea", contradicted).attention()).isEqualTo(Attention.LISTED_AT_OTHER_TIME);
    }

    @Test
    void kindsWithAnInnocentExplanationComeLast() {
        assertThat(with("pilotage").attention()).isEqualTo(Attention.INNOCENT);
        assertThat(with("at sea").attention()).isEqualTo(Attention.AT_SEA);
    }

    @Test
    void whichFlagsAreOfConcernIsASetting() {
        AttentionRules belize = new AttentionRules(Map.of("BZ", "a reason"), Set.of());
        Event event = Samples.event("1", "pilotage", Samples.START, Samples.END, Samples.ECS, tanker, cargo);
        assertThat(Finding.of(event, List.of(), List.of(), belize).attention()).isEqualTo(Attention.FLAG_OF_CONCERN);
        assertThat(belize.concern(tanker)).contains("a reason");
        assertThat(AttentionRules.shipped().concern(tanker)).isEmpty();
    }

    @Test
    void tankersThenStartThenIdOrderEqualAttention() {
        Finding late = finding("a", 60, tanker);
        Finding early = finding("b", 0, tanker);
        Finding sameTime = finding("c", 0, tanker);
        Finding noTanker = finding("0", -60, Samples.ship(312_999_003, 0, "C", ShipType.FISHING));
        assertThat(List.of(noTanker, late, sameTime, early).stream().sorted(Finding.ORDER))
                .containsExactly(early, sameTime, late, noTanker);
    }

    private Finding finding(String id, int minutes, EventShip first) {
        return Finding.of(
                Samples.event(
                        id,
                        "at sea",
                        Samples.START.plusSeconds(60L * minutes),
                        Samples.END.plusSeconds(60L * minutes),
                        Samples.ECS,
                        first,
                        cargo),
                List.of(),
                List.of(),
                AttentionRules.shipped());
    }

    private Finding with(String kind, Hit... hits) {
        return Finding.of(
                Samples.event("1", kind, Samples.START, Samples.END, Samples.ECS, tanker, cargo),
                List.of(Samples.screening(cargo, Samples.START, List.of(hits), List.of())),
                List.of(),
                AttentionRules.shipped());
    }

    private Hit copy(EntryKind kind, double score) {
        return new Hit(
                hit.list(),
                hit.authority(),
                hit.entry(),
                hit.name(),
                hit.imo(),
                kind,
                hit.measures(),
                hit.valid(),
                hit.known(),
                score,
                hit.match(),
                hit.why(),
                hit.against(),
                hit.simulated());
    }
}
