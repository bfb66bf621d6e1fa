package org.hawser.detect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hawser.detect.ShipEvidence.Silence;
import org.hawser.detect.encounter.Encounter;
import org.hawser.sea.Claim;
import org.hawser.sea.ImoNumber;
import org.hawser.sea.ShipType;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.flag.StationKind;
import org.hawser.sea.port.Ports.NearPort;

/** What speaks for looking at an encounter, what against, and what is missing, in sentences. */
final class EncounterReasons {

    private static final double TWELVE_NM_M = 12 * 1852.0;
    private static final double MM_PER_M = 1000;

    private final Encounter encounter;
    private final List<ShipEvidence> ships;
    private final Surroundings place;
    private final EncounterKind kind;
    private final DetectSettings settings;

    EncounterReasons(
            Encounter encounter,
            List<ShipEvidence> ships,
            Surroundings place,
            EncounterKind kind,
            DetectSettings settings) {
        this.encounter = encounter;
        this.ships = ships;
        this.place = place;
        this.kind = kind;
        this.settings = settings;
    }

    List<String> reasonsFor() {
        List<String> reasons = new ArrayList<>();
        reasons.add(contact());
        reasons.add(speeds());
        if (encounter.medianDistance_m() <= settings.judgement().alongsideDistance_m()) {
            reasons.add("Half of the time their antennas were within " + Words.distance(encounter.medianDistance_m())
                    + " of each other, as those of ships lying alongside are.");
        }
        addPlace(reasons);
        if (ships.stream().anyMatch(ship -> type(ship) == ShipType.TANKER)) {
            reasons.add("A ship that says it is a tanker took part.");
        }
        int near_m = settings.judgement().nearPort_m();
        if (place.isNearPortOf(settings.judgement().countriesOfConcern(), near_m)) {
            reasons.add("Only " + portDistance() + " from " + name(place.port()) + ".");
        }
        ships.forEach(ship -> addOddities(ship, reasons));
        return reasons;
    }

    private String contact() {
        return "Within " + settings.encounter().contactDistance_m() + " m of each other for "
                + Words.duration(Duration.ofMillis(encounter.contact_ms())) + " in all; closest "
                + Words.distance(encounter.leastDistance_mm() / MM_PER_M) + " at "
                + Words.time(encounter.leastDistanceAt_ms()) + ".";
    }

    private void addPlace(List<String> reasons) {
        if (place.coast_m() > TWELVE_NM_M) {
            reasons.add(Words.distance(place.coast_m()) + " from the nearest coast as Hawser knows it: true to about "
                    + Words.distance(Coast.UNCERTAINTY_m) + ", without the small islands.");
        }
        if (place.isNearTransferAnchorage(settings.judgement().nearPort_m())) {
            reasons.add(
                    "Near " + name(place.transferAnchorage()) + ", where transfers between ships have been reported.");
        }
    }

    /** What is odd about one ship's own account of itself. */
    private void addOddities(ShipEvidence ship, List<String> reasons) {
        if (ship.identities().size() > 1) {
            reasons.add("MMSI " + ship.mmsi() + " changed what it said it was: "
                    + ship.identities().stream().map(EncounterReasons::who).collect(Collectors.joining(", then "))
                    + ".");
        }
        if (isTooLongForItsWork(ship, settings.judgement())) {
            reasons.add("MMSI " + ship.mmsi() + " says it is a " + type(ship).description() + " vessel or craft, and "
                    + ship.identity().length_m() + " m long: too long for that.");
        }
        if (StationKind.of(ship.mmsi()) != StationKind.SHIP) {
            reasons.add("MMSI " + ship.mmsi() + " has no form that is given to ships ("
                    + StationKind.of(ship.mmsi()).description() + ").");
        }
    }

    private static String who(Claim claim) {
        String name = claim.name() == null ? "no name" : claim.name();
        return claim.imo() == 0 ? name : name + " (IMO " + claim.imo() + ")";
    }

    /** Whether a ship that says it does the work of small craft is too long for it. */
    static boolean isTooLongForItsWork(ShipEvidence ship, JudgementSettings settings) {
        ShipType type = type(ship);
        boolean smallCraft = type.serves() || type == ShipType.FISHING;
        return smallCraft && ship.identity().length_m() > settings.maxWorkLength_m();
    }

    private String speeds() {
        String medians = Words.speed(encounter.medianSpeedLow_centiKn()) + " and "
                + Words.speed(encounter.medianSpeedHigh_centiKn());
        return encounter.drifting()
                ? "They moved together: median speeds " + medians + ", against one another "
                        + Words.speed(encounter.medianRelativeSpeed_centiKn()) + "."
                : "Slow: median speeds " + medians + ".";
    }

    List<String> against() {
        List<String> reasons = new ArrayList<>();
        if (!kind.explanation().isEmpty()) {
            reasons.add(kind.explanation());
        }
        int near_m = settings.judgement().nearPort_m();
        if (place.isNearPort(near_m)
                && !place.isNearTransferAnchorage(near_m)
                && !place.isNearPortOf(settings.judgement().countriesOfConcern(), near_m)) {
            reasons.add("Only " + portDistance() + " from " + name(place.port())
                    + ", where ships meet as a matter of course.");
        }
        if (encounter.drifting()) {
            reasons.add("Faster than ships usually lie alongside; it meets only the rule for drifting together.");
        }
        if (ships.stream().anyMatch(ship -> !isDense(ship))) {
            reasons.add("Fixes are sparse: up to " + Words.duration(largestGap())
                    + " apart; where the ships were in between is interpolated.");
        }
        if (encounter.medianDistance_m() > settings.judgement().alongsideDistance_m()) {
            reasons.add("Half of the time more than " + Words.distance(encounter.medianDistance_m())
                    + " apart, farther than ships lying alongside.");
        }
        return reasons;
    }

    List<String> missing(long firstFix_ms, long lastFix_ms) {
        List<String> missing = new ArrayList<>();
        missing.add("Whether anything passed between the ships: AIS shows an encounter, not a transfer.");
        if (encounter.start_ms() <= firstFix_ms) {
            missing.add("When it began: the contact reaches back to the start of the input.");
        }
        if (encounter.end_ms() >= lastFix_ms) {
            missing.add("When it ended: the contact reaches to the end of the input.");
        }
        ships.forEach(ship -> addSilences(ship, missing));
        ships.forEach(ship -> missingOf(ship, missing));
        missing.add("Draught before and after, cargo, and what the ships' papers say.");
        return missing;
    }

    private static void addSilences(ShipEvidence ship, List<String> missing) {
        for (Silence silence : ship.silences()) {
            if (silence.from_ms() == Silence.OPEN) {
                missing.add("Where MMSI " + ship.mmsi() + " came from: its first fix is of "
                        + Words.time(silence.to_ms()) + ".");
            } else if (silence.to_ms() == Silence.OPEN) {
                missing.add("Where MMSI " + ship.mmsi() + " went: its last fix is of " + Words.time(silence.from_ms())
                        + ".");
            } else {
                missing.add("Where MMSI " + ship.mmsi() + " was from " + Words.time(silence.from_ms()) + " to "
                        + Words.time(silence.to_ms()) + ": no fix was received.");
            }
        }
    }

    private static void missingOf(ShipEvidence ship, List<String> missing) {
        String who = "MMSI " + ship.mmsi();
        if (ship.identity().equals(Claim.EMPTY)) {
            missing.add("The name of " + who + ": no static report was received.");
        } else if (ship.identity().name() == null) {
            missing.add("The name of " + who + ": it sent none.");
        }
        if (ship.identityLater()) {
            missing.add("Who " + who + " said it was at the time: its static reports came only later.");
        }
        int imo = ship.identity().imo();
        if (imo == 0) {
            missing.add("The IMO number of " + who + ": it sent none.");
        } else if (!ImoNumber.isValid(imo)) {
            missing.add("The IMO number of " + who + ": it sent " + imo + ", whose check digit is wrong.");
        }
        if (type(ship) == ShipType.NOT_KNOWN) {
            missing.add("The ship type of " + who + ".");
        }
    }

    private boolean isDense(ShipEvidence ship) {
        return ship.largestGap().compareTo(settings.judgement().denseFixes()) <= 0;
    }

    boolean areDense() {
        return ships.stream().allMatch(ship -> isDense(ship) && ship.silences().isEmpty());
    }

    private Duration largestGap() {
        return ships.stream()
                .map(ShipEvidence::largestGap)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static String name(Optional<NearPort> place) {
        return place.map(port -> port.name() + " (" + port.country() + ")").orElse("no known port");
    }

    private String portDistance() {
        return place.port().map(port -> Words.distance(port.distance_m())).orElse("");
    }

    private static ShipType type(ShipEvidence ship) {
        return ShipType.ofAis(ship.identity().shipType());
    }
}
