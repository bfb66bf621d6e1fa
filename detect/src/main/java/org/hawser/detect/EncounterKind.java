package org.hawser.detect;

import org.hawser.detect.encounter.Encounter;
import org.hawser.sea.ShipType;

/** What an encounter most likely is, by what the ships say of themselves and by where they lay. Never a verdict. */
enum EncounterKind {
    PILOTAGE("pilotage", "One of the ships says it is a pilot vessel."),
    TOWAGE("towage", "One of the ships says it is a tug or is towing."),
    SERVICE("service alongside", "One of the ships says it is a service craft, whose work brings it alongside others."),
    PAIR_FISHING(
            "pair fishing",
            "Both ships say they are fishing vessels: pair trawling and fishing in company look like this."),
    ANCHORED("anchored", "Both ships lay still as neighbours at anchor do, farther apart than ships alongside."),
    BERTH("alongside at berth", "Both ships report to be moored, near a port."),
    OFF_PORT("side by side off a port", "Ships lie side by side off a port to bunker, to load and to wait."),
    AT_SEA("meeting at sea", "");

    private static final int AT_ANCHOR = 1;
    private static final int MOORED = 5;
    private static final int CENTI = 100;

    private final String words;
    private final String explanation;

    EncounterKind(String words, String explanation) {
        this.words = words;
        this.explanation = explanation;
    }

    String words() {
        return words;
    }

    /** The innocent explanation in a sentence; empty where there is none. */
    String explanation() {
        return explanation;
    }

    static EncounterKind of(
            Encounter encounter, ShipEvidence low, ShipEvidence high, Surroundings place, JudgementSettings settings) {
        if (place.isNearTransferAnchorage(settings.nearPort_m())) {
            return AT_SEA;
        }
        EncounterKind byWork = byWork(credibleType(low, settings), credibleType(high, settings));
        if (byWork == PILOTAGE && place.coast_m() > settings.offshore_m()) {
            return AT_SEA;
        }
        return byWork == AT_SEA ? byPlace(encounter, low, high, place, settings) : byWork;
    }

    /** The type that a ship claims; not known where it says that it does the work of small craft and is too long for that. */
    private static ShipType credibleType(ShipEvidence ship, JudgementSettings settings) {
        return EncounterReasons.isTooLongForItsWork(ship, settings)
                ? ShipType.NOT_KNOWN
                : ShipType.ofAis(ship.identity().shipType());
    }

    private static EncounterKind byWork(ShipType low, ShipType high) {
        if (low == ShipType.PILOT || high == ShipType.PILOT) {
            return PILOTAGE;
        }
        if (tows(low) || tows(high)) {
            return TOWAGE;
        }
        if (low.serves() || high.serves()) {
            return SERVICE;
        }
        return low == ShipType.FISHING && high == ShipType.FISHING ? PAIR_FISHING : AT_SEA;
    }

    private static boolean tows(ShipType type) {
        return type == ShipType.TUG || type == ShipType.TOWING;
    }

    private static EncounterKind byPlace(
            Encounter encounter, ShipEvidence low, ShipEvidence high, Surroundings place, JudgementSettings settings) {
        if (place.isNearPortOf(settings.countriesOfConcern(), settings.nearPort_m())) {
            return AT_SEA;
        }
        boolean nearPort = place.isNearPort(settings.nearPort_m());
        if (nearPort && low.status() == MOORED && high.status() == MOORED) {
            return BERTH;
        }
        boolean apart = encounter.medianDistance_m() > settings.alongsideDistance_m();
        boolean sayAnchored = lies(low) && lies(high) && place.coast_m() <= settings.offshore_m();
        if (apart && lieStill(encounter, settings) && (nearPort || sayAnchored)) {
            return ANCHORED;
        }
        return nearPort ? OFF_PORT : AT_SEA;
    }

    private static boolean lies(ShipEvidence ship) {
        return ship.status() == AT_ANCHOR || ship.status() == MOORED;
    }

    private static boolean lieStill(Encounter encounter, JudgementSettings settings) {
        double bound = settings.lyingStill_kn() * CENTI;
        return encounter.medianSpeedLow_centiKn() < bound && encounter.medianSpeedHigh_centiKn() < bound;
    }
}
