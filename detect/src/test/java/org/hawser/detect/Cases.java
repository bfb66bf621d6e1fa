package org.hawser.detect;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hawser.detect.encounter.Encounter;
import org.hawser.sea.Claim;
import org.hawser.sea.Event;
import org.hawser.sea.Position;
import org.hawser.sea.SourceRange;

/** Encounters made by hand: three hours alongside in the open sea, changed from case to case. */
record Cases(
        Position place,
        int medianDistance_m,
        int speedLow_centiKn,
        int speedHigh_centiKn,
        boolean drifting,
        ShipEvidence low,
        ShipEvidence high) {

    static final int LOW = 412_345_678;
    static final int HIGH = 538_001_234;
    static final int UNDER_WAY = 0;
    static final int AT_ANCHOR = 1;
    static final int MOORED = 5;

    static final Position OPEN_SEA = new Position(30, 125);

    /** Some 6 km from the point that stands for Busan. */
    static final Position OFF_BUSAN = new Position(35.1, 129.1);

    /** Some 40 km off the south coast of Korea, away from any port. */
    static final Position OFF_THE_COAST = new Position(34.4, 128.6);

    static final long START_MS = Instant.parse("2018-04-01T12:00:00Z").toEpochMilli();
    static final long END_MS = Instant.parse("2018-04-01T15:30:00Z").toEpochMilli();
    private static final long DAY_MS = Duration.ofDays(1).toMillis();

    static Cases usual() {
        return new Cases(OPEN_SEA, 60, 40, 70, false, ship(LOW, 70, UNDER_WAY), ship(HIGH, 80, UNDER_WAY));
    }

    static ShipEvidence ship(int mmsi, int shipType, int status) {
        Claim claim = new Claim(9_191_773, "SHIP " + mmsi % 100, "CALL", shipType, length_m(shipType), 32);
        return new ShipEvidence(mmsi, claim, false, status, 40, Duration.ofMinutes(6));
    }

    /** Merchant ships are long, working craft short. */
    private static int length_m(int shipType) {
        return shipType == 0 || shipType >= 70 ? 183 : 40;
    }

    Cases at(Position newPlace) {
        return new Cases(newPlace, medianDistance_m, speedLow_centiKn, speedHigh_centiKn, drifting, low, high);
    }

    Cases apart(int distance_m) {
        return new Cases(place, distance_m, speedLow_centiKn, speedHigh_centiKn, drifting, low, high);
    }

    Cases speeds(int newLow_centiKn, int newHigh_centiKn) {
        return new Cases(place, medianDistance_m, newLow_centiKn, newHigh_centiKn, drifting, low, high);
    }

    Cases driftingTogether() {
        return new Cases(place, medianDistance_m, speedLow_centiKn, speedHigh_centiKn, true, low, high);
    }

    Cases types(int lowType, int highType) {
        return ships(ship(LOW, lowType, low.status()), ship(HIGH, highType, high.status()));
    }

    Cases statuses(int lowStatus, int highStatus) {
        return ships(
                ship(LOW, low.identity().shipType(), lowStatus),
                ship(HIGH, high.identity().shipType(), highStatus));
    }

    Cases ships(ShipEvidence newLow, ShipEvidence newHigh) {
        return new Cases(place, medianDistance_m, speedLow_centiKn, speedHigh_centiKn, drifting, newLow, newHigh);
    }

    Encounter encounter() {
        return new Encounter(
                LOW,
                HIGH,
                START_MS,
                END_MS,
                Duration.ofMinutes(185).toMillis(),
                2,
                speedLow_centiKn,
                speedHigh_centiKn,
                30,
                medianDistance_m,
                42_400,
                START_MS + Duration.ofMinutes(95).toMillis(),
                place,
                80,
                drifting);
    }

    Event event() {
        return event(DetectSettings.shipped());
    }

    Event event(DetectSettings settings) {
        return event(settings, START_MS - DAY_MS, END_MS + DAY_MS, List.of(new SourceRange("sha256:0", 0, 1, 1)));
    }

    Event event(DetectSettings settings, long firstFix_ms, long lastFix_ms, List<SourceRange> sources) {
        return new EncounterEvents(settings, org.hawser.sea.zone.Zones.shipped(), firstFix_ms, lastFix_ms, false)
                .event(encounter(), low, high, sources);
    }
}
