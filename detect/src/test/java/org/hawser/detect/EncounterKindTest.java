package org.hawser.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.hawser.sea.Claim;
import org.hawser.sea.Event;
import org.hawser.sea.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncounterKindTest {

    private static final Position CHO_DO = new Position(38.55, 124.83);

    /** 9 km from Sok-to, but nearer still to the lock of the West Sea Barrage. */
    private static final Position BETWEEN_SOK_TO_AND_THE_LOCK = new Position(38.67, 125.1);

    private static void assertKind(Cases cases, String words) {
        assertThat(cases.event().kind()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 80, pilotage",
        "80, 50, pilotage",
        "50, 52, pilotage",
        "52, 80, towage",
        "80, 31, towage",
        "32, 53, towage",
        "53, 80, service alongside",
        "80, 51, service alongside",
        "55, 80, service alongside",
        "30, 33, service alongside",
        "30, 30, pair fishing",
        "30, 80, meeting at sea",
        "0, 30, meeting at sea",
        "80, 80, meeting at sea",
        "0, 0, meeting at sea",
    })
    void workTellsMost(int lowType, int highType, String kind) {
        assertKind(Cases.usual().types(lowType, highType).at(Cases.OFF_THE_COAST), kind);
        Cases offPort = Cases.usual().types(lowType, highType).at(Cases.OFF_BUSAN);
        assertKind(offPort, kind.equals("meeting at sea") ? "side by side off a port" : kind);
    }

    @Test
    void mooredNearAPortIsABerth() {
        Cases moored = Cases.usual().statuses(Cases.MOORED, Cases.MOORED);
        assertKind(moored.at(Cases.OFF_BUSAN), "alongside at berth");
        assertKind(moored, "meeting at sea");
        assertKind(moored.statuses(Cases.MOORED, Cases.UNDER_WAY).at(Cases.OFF_BUSAN), "side by side off a port");
    }

    @Test
    void neighboursAtAnchorLieStillAndApart() {
        Cases anchored = Cases.usual()
                .statuses(Cases.AT_ANCHOR, Cases.AT_ANCHOR)
                .apart(350)
                .speeds(10, 20)
                .at(Cases.OFF_THE_COAST);
        assertKind(anchored.at(Cases.OPEN_SEA), "meeting at sea");
        assertKind(anchored, "anchored");
        assertKind(anchored.at(Cases.OFF_BUSAN), "anchored");
        assertKind(anchored.statuses(Cases.UNDER_WAY, Cases.UNDER_WAY).at(Cases.OFF_BUSAN), "anchored");
        assertKind(anchored.statuses(Cases.UNDER_WAY, Cases.AT_ANCHOR), "meeting at sea");
        assertKind(anchored.apart(200), "meeting at sea");
        assertKind(anchored.apart(201), "anchored");
        assertKind(anchored.speeds(10, 50), "meeting at sea");
        assertKind(anchored.speeds(10, 49), "anchored");
    }

    /** Where transfers are known to happen, lying at anchor side by side is what a transfer looks like. */
    @Test
    void nearATransferAnchorageItStaysAMeeting() {
        Cases anchored = Cases.usual()
                .statuses(Cases.AT_ANCHOR, Cases.AT_ANCHOR)
                .apart(350)
                .speeds(10, 20);
        for (Position place : new Position[] {CHO_DO, BETWEEN_SOK_TO_AND_THE_LOCK}) {
            assertKind(Cases.usual().at(place), "meeting at sea");
            assertKind(anchored.at(place), "meeting at sea");
            assertKind(anchored.statuses(Cases.MOORED, Cases.MOORED).at(place), "meeting at sea");
            assertThat(Cases.usual().at(place).event().reasonsFor())
                    .anyMatch(reason -> reason.startsWith("Near ")
                            && reason.endsWith(" anchorage (KP), where transfers between ships have been reported."));
            assertThat(Cases.usual().at(place).event().against()).isEmpty();
        }
    }

    @Test
    void aPilotFarOffshoreAndATugAsLongAsATankerExplainNothing() {
        assertKind(Cases.usual().types(50, 80), "meeting at sea");
        assertKind(Cases.usual().types(52, 80), "towage");
        ShipEvidence longTug = new ShipEvidence(
                Cases.LOW,
                new Claim(0, "LONG TUG", null, 52, 183, 32),
                false,
                Cases.UNDER_WAY,
                40,
                Duration.ofMinutes(6));
        Cases odd = Cases.usual().ships(longTug, Cases.ship(Cases.HIGH, 80, Cases.UNDER_WAY));
        assertKind(odd, "meeting at sea");
        assertThat(odd.event().reasonsFor())
                .contains("MMSI 412345678 says it is a tug vessel or craft, and 183 m long: too long for that.");
    }

    @Test
    void nearAPortOfAStateOfConcernNoPlaceExplainsAMeeting() {
        Cases offNampo = Cases.usual().at(new Position(38.70, 125.33));
        assertKind(offNampo, "meeting at sea");
        assertThat(offNampo.event().against()).noneMatch(reason -> reason.contains("matter of course"));
        assertThat(offNampo.event().reasonsFor()).anyMatch(reason -> reason.contains("(KP)"));
    }

    @Test
    void aChangeOfIdentityAndANumberOfNoFormAreSaid() {
        Claim first = new Claim(7_408_873, "ONE", null, 80, 100, 16);
        Claim second = new Claim(9_191_773, "TWO", null, 80, 100, 16);
        ShipEvidence ship = new ShipEvidence(
                123_456_789,
                second,
                false,
                0,
                40,
                Duration.ofMinutes(6),
                List.of(first, second),
                List.of(new ShipEvidence.Silence(Cases.START_MS, ShipEvidence.Silence.OPEN)));
        Event event = Cases.usual().ships(ship, Cases.ship(Cases.HIGH, 80, 0)).event();
        assertThat(event.reasonsFor())
                .contains("MMSI 123456789 changed what it said it was: ONE (IMO 7408873), then TWO (IMO 9191773).")
                .anyMatch(reason -> reason.startsWith("MMSI 123456789 has no form that is given to ships"));
        assertThat(event.missing()).contains("Where MMSI 123456789 went: its last fix is of 1 Apr 2018 12:00 UTC.");
        assertThat(event.confidence()).isEqualTo(Event.Confidence.MEDIUM);
    }

    @Test
    void aPortIsACounterReasonAndNeverAFilter() {
        Position quay = new Position(35.13, 129.05);
        for (Position place : new Position[] {quay, Cases.OFF_BUSAN}) {
            assertThat(Cases.usual().at(place).event().against())
                    .anyMatch(reason -> reason.endsWith("from Busan (KR), where ships meet as a matter of course."));
            assertThat(Cases.usual().at(place).event().reasonsFor())
                    .contains("A ship that says it is a tanker took part.");
        }
        assertThat(Cases.usual().at(quay).event().measures()).containsEntry("port_distance_m", 0L);
    }
}
