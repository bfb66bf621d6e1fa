package org.hawser.detect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hawser.detect.encounter.Encounter;
import org.hawser.sea.Event;
import org.hawser.sea.Event.Confidence;
import org.hawser.sea.Event.EventPosition;
import org.hawser.sea.Event.EventShip;
import org.hawser.sea.Position;
import org.hawser.sea.ReferenceData;
import org.hawser.sea.ShipType;
import org.hawser.sea.SourceRange;
import org.hawser.sea.flag.Flags;
import org.hawser.sea.zone.Zones;

/** Makes events of encounters: judged, explained, with an id that anyone can compute again. */
public final class EncounterEvents {

    private static final String TYPE = "encounter";
    private static final int ID_BYTES = 16;
    private static final double CENTI = 100;
    private static final double MS_PER_S = 1000;
    private static final double MM_PER_M = 1000;
    private static final double E5 = 1e5;

    private final DetectSettings settings;
    private final Zones zones;
    private final String settingsDigest;
    private final String referenceDigest = ReferenceData.digest();
    private final long firstFix_ms;
    private final long lastFix_ms;
    private final boolean simulated;

    /**
     * @param zones of the sea, by which events are told where they were; outside their ids
     * @param firstFix_ms time of the first fix looked at
     * @param lastFix_ms time of the last fix looked at
     * @param simulated whether any of the input is simulated
     */
    public EncounterEvents(DetectSettings settings, Zones zones, long firstFix_ms, long lastFix_ms, boolean simulated) {
        this.settings = settings;
        this.zones = zones;
        this.settingsDigest = settings.digest();
        this.firstFix_ms = firstFix_ms;
        this.lastFix_ms = lastFix_ms;
        this.simulated = simulated;
    }

    /** The event of an encounter between the ship with the lower MMSI and that with the higher. */
    public Event event(Encounter encounter, ShipEvidence low, ShipEvidence high, List<SourceRange> sources) {
        Position place = rounded(encounter.place());
        Surroundings surroundings = Surroundings.of(place, encounter.placeUncertainty_m(), zones);
        EncounterKind kind = EncounterKind.of(encounter, low, high, surroundings, settings.judgement());
        EncounterReasons reasons = new EncounterReasons(encounter, List.of(low, high), surroundings, kind, settings);
        Map<String, Number> measures = measures(encounter, surroundings);
        return new Event(
                id(encounter, measures),
                TYPE,
                kind.words(),
                Instant.ofEpochMilli(encounter.start_ms()),
                Instant.ofEpochMilli(encounter.end_ms()),
                new EventPosition(place, encounter.placeUncertainty_m()),
                surroundings.zone(),
                List.of(ship(low), ship(high)),
                measures,
                confidence(encounter, reasons),
                reasons.reasonsFor(),
                reasons.against(),
                reasons.missing(firstFix_ms, lastFix_ms),
                sources,
                simulated);
    }

    private static Map<String, Number> measures(Encounter encounter, Surroundings surroundings) {
        Map<String, Number> measures = new LinkedHashMap<>();
        measures.put("contact_s", Math.round(encounter.contact_ms() / MS_PER_S));
        measures.put("contact_stretches", encounter.stretches());
        measures.put("min_distance_m", Math.round(encounter.leastDistance_mm() / MM_PER_M));
        measures.put("median_distance_m", encounter.medianDistance_m());
        measures.put("median_speed_1_kn", encounter.medianSpeedLow_centiKn() / CENTI);
        measures.put("median_speed_2_kn", encounter.medianSpeedHigh_centiKn() / CENTI);
        measures.put("median_relative_speed_kn", encounter.medianRelativeSpeed_centiKn() / CENTI);
        measures.put("coast_distance_m", surroundings.coast_m());
        surroundings.port().ifPresent(port -> measures.put("port_distance_m", Math.round(port.distance_m())));
        return measures;
    }

    private static Confidence confidence(Encounter encounter, EncounterReasons reasons) {
        if (encounter.drifting()) {
            return Confidence.LOW;
        }
        return reasons.areDense() ? Confidence.HIGH : Confidence.MEDIUM;
    }

    private static EventShip ship(ShipEvidence ship) {
        return new EventShip(
                ship.mmsi(),
                ship.identity().imo(),
                ship.identity().name(),
                ship.identity().callSign(),
                Flags.load().hint(ship.mmsi()).map(Flags.Hint::code).orElse(null),
                ShipType.ofAis(ship.identity().shipType()),
                ship.identity().length_m(),
                ship.identity().width_m(),
                track(ship.mmsi()));
    }

    /** Name of a ship's track in the output. */
    public static String track(int mmsi) {
        return Integer.toString(mmsi);
    }

    private static Position rounded(Position place) {
        return new Position(Math.round(place.latitude_deg() * E5) / E5, Math.round(place.longitude_deg() * E5) / E5);
    }

    /** First 32 hexadecimal digits of the SHA-256 of these words, one a line. */
    private String id(Encounter encounter, Map<String, Number> measures) {
        String canonical = TYPE + "\n" + track(encounter.lowMmsi()) + "\n" + track(encounter.highMmsi()) + "\n"
                + Instant.ofEpochMilli(encounter.start_ms()) + "\n" + Instant.ofEpochMilli(encounter.end_ms()) + "\n"
                + measures + "\n" + settingsDigest + "\n" + referenceDigest + "\n";
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
