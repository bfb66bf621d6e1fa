package org.hawser.detect;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertKind(Cases.usual().types(lowType, highType), kind);
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
                .speeds(10, 20);
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
