package org.hawser.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hawser.detect.EncounterEvents;
import org.hawser.detect.NetBuoys;
import org.hawser.detect.ShipEvidence;
import org.hawser.detect.encounter.Encounter;
import org.hawser.report.AttentionRules;
import org.hawser.report.Finding;
import org.hawser.report.ShipScreening;
import org.hawser.report.ShipTrack;
import org.hawser.sanctions.Query;
import org.hawser.sanctions.Screener;
import org.hawser.sea.Claim;
import org.hawser.sea.ClaimDictionary;
import org.hawser.sea.Event;
import org.hawser.sea.ObservationBlock;
import org.hawser.sea.Segment;
import org.hawser.sea.SourceRef;

/** Makes findings of encounters: looks up again what the input holds of their ships, judges, and screens. */
final class Findings {

    /** How much of the tracks before and after an event is shown. */
    private static final Duration AROUND = Duration.ofHours(12);

    private final DetectOptions options;
    private final AttentionRules rules;
    private final NetBuoys buoys;
    private final Map<Integer, ShipObservations> ships = new TreeMap<>();
    private long netBuoys;

    Findings(DetectOptions options, AttentionRules rules) {
        this.options = options;
        this.rules = rules;
        this.buoys = new NetBuoys(options.settings());
    }

    /** Gathers what the log holds of the ships of these encounters. */
    void gather(List<Encounter> encounters, SortedLog log, ClaimDictionary claims) {
        Map<Integer, ShipObservations> wanted = new HashMap<>();
        for (Encounter encounter : encounters) {
            for (int mmsi : new int[] {encounter.lowMmsi(), encounter.highMmsi()}) {
                wanted.computeIfAbsent(
                        mmsi, m -> new ShipObservations(m, options.settings().encounter(), claims));
            }
        }
        ships.putAll(wanted);
        if (!wanted.isEmpty()) {
            log.read(1 << 14, block -> keep(block, wanted));
        }
    }

    private static void keep(ObservationBlock block, Map<Integer, ShipObservations> wanted) {
        for (int i = 0; i < block.size(); i++) {
            ShipObservations ship = wanted.get(block.mmsi(i));
            if (ship != null) {
                ship.add(block, i);
            }
        }
    }

    List<Finding> make(List<Encounter> encounters, EncounterEvents events, List<Segment> segments) {
        Screener screener = options.lists().screener();
        List<Finding> findings = new ArrayList<>();
        for (Encounter encounter : encounters) {
            ShipObservations low = ship(encounter.lowMmsi());
            ShipObservations high = ship(encounter.highMmsi());
            ShipEvidence lowEvidence = low.evidence(encounter);
            ShipEvidence highEvidence = high.evidence(encounter);
            if (isNetBuoy(lowEvidence) || isNetBuoy(highEvidence)) {
                netBuoys++;
                continue;
            }
            List<SourceRef> sources = new ArrayList<>();
            low.addSources(encounter, sources);
            high.addSources(encounter, sources);
            Event event = events.event(encounter, lowEvidence, highEvidence, SourceRanges.of(sources, segments));
            findings.add(Finding.of(
                    event,
                    List.of(screened(screener, lowEvidence, event), screened(screener, highEvidence, event)),
                    List.of(track(low, lowEvidence, encounter), track(high, highEvidence, encounter)),
                    rules));
        }
        return findings;
    }

    private boolean isNetBuoy(ShipEvidence ship) {
        return buoys.isNetBuoy(ship.identity().name());
    }

    private ShipObservations ship(int mmsi) {
        ShipObservations ship = ships.get(mmsi);
        if (ship == null) {
            throw new IllegalStateException("ship " + mmsi + " was not gathered");
        }
        return ship;
    }

    private static ShipScreening screened(Screener screener, ShipEvidence ship, Event event) {
        Claim identity = ship.identity();
        Instant asOf = event.start();
        return new ShipScreening(
                ship.mmsi(),
                screener.screen(Query.ofShip(identity.imo(), ship.mmsi(), identity.callSign(), identity.name(), asOf)));
    }

    private static ShipTrack track(ShipObservations ship, ShipEvidence evidence, Encounter encounter) {
        return new ShipTrack(
                evidence.mmsi(),
                ship.points(encounter.start_ms() - AROUND.toMillis(), encounter.end_ms() + AROUND.toMillis()));
    }

    /** Encounters set aside because a party is a net buoy. */
    long netBuoys() {
        return netBuoys;
    }

    Map<Integer, ShipObservations> ships() {
        return ships;
    }
}
