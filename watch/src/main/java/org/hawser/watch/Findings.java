package org.hawser.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.hawser.report.HtmlReport;
import org.hawser.report.ShipScreening;
import org.hawser.report.ShipTrack;
import org.hawser.sea.ClaimDictionary;
import org.hawser.sea.Event;
import org.hawser.sea.ImoNumber;
import org.hawser.sea.ObservationBlock;
import org.hawser.sea.Segment;
import org.hawser.sea.SourceRef;
import org.jspecify.annotations.Nullable;

/** Makes findings of encounters: looks up again what the input holds of their ships, judges, and screens. */
final class Findings {

    /** How much of the tracks before and after an event is shown. */
    private static final Duration AROUND = Duration.ofHours(12);

    /** Points of a track that a map or plot can still show apart. */
    private static final int DETAILED_POINTS = 4_000;

    private static final int OUTLINE_POINTS = 200;

    /** Net buoys give no dimensions, or a few metres. */
    private static final int LARGEST_BUOY_M = 10;

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

    /** The findings of these encounters; full tracks go only to as many as a report shows in detail. */
    List<Finding> make(List<Encounter> encounters, EncounterEvents events, List<Segment> segments) {
        ShipScreenings screenings = new ShipScreenings(options.lists().screener());
        List<Draft> drafts = new ArrayList<>();
        for (Encounter encounter : encounters) {
            Draft draft = draft(encounter, events, segments, screenings);
            if (draft == null) {
                netBuoys++;
            } else {
                drafts.add(draft);
            }
        }
        drafts.sort(Comparator.comparing(Draft::finding, Finding.ORDER));
        List<Finding> findings = new ArrayList<>();
        for (Draft draft : drafts) {
            findings.add(withTracks(draft, findings.size() < HtmlReport.DETAILS));
        }
        return findings;
    }

    /** A finding without its tracks. */
    private record Draft(Encounter encounter, Finding finding) {}

    /** Null where a party is a net buoy. */
    private @Nullable Draft draft(
            Encounter encounter, EncounterEvents events, List<Segment> segments, ShipScreenings screenings) {
        ShipObservations low = ship(encounter.lowMmsi());
        ShipObservations high = ship(encounter.highMmsi());
        ShipEvidence lowEvidence = low.evidence(encounter);
        ShipEvidence highEvidence = high.evidence(encounter);
        List<ShipScreening> screened =
                List.of(screenings.of(lowEvidence, encounter), screenings.of(highEvidence, encounter));
        if (isNetBuoy(lowEvidence, screened.get(0)) || isNetBuoy(highEvidence, screened.get(1))) {
            return null;
        }
        List<SourceRef> sources = new ArrayList<>();
        low.addSources(encounter, sources);
        high.addSources(encounter, sources);
        Event event = events.event(encounter, lowEvidence, highEvidence, SourceRanges.of(sources, segments));
        Event explained = ListingReasons.added(event, screened, rules);
        return new Draft(encounter, Finding.of(explained, screened, List.of(), rules));
    }

    /** A name alone hides no ship: with a valid IMO number, the size of a ship or a listing it is looked at. */
    private boolean isNetBuoy(ShipEvidence ship, ShipScreening screening) {
        boolean listed = !screening.result().hits().isEmpty()
                || !screening.result().otherTimes().isEmpty();
        boolean shipLike = ship.identities().stream()
                .anyMatch(claim -> ImoNumber.isValid(claim.imo()) || claim.length_m() > LARGEST_BUOY_M);
        return !listed && !shipLike && ship.identities().stream().allMatch(claim -> buoys.isNetBuoy(claim.name()));
    }

    private Finding withTracks(Draft draft, boolean detailed) {
        Encounter encounter = draft.encounter();
        return new Finding(
                draft.finding().event(),
                draft.finding().screenings(),
                List.of(
                        track(encounter.lowMmsi(), encounter, detailed),
                        track(encounter.highMmsi(), encounter, detailed)),
                draft.finding().attention());
    }

    private ShipTrack track(int mmsi, Encounter encounter, boolean detailed) {
        long around_ms = detailed ? AROUND.toMillis() : 0;
        int most = detailed ? DETAILED_POINTS : OUTLINE_POINTS;
        return new ShipTrack(
                mmsi, ship(mmsi).points(encounter.start_ms() - around_ms, encounter.end_ms() + around_ms, most));
    }

    private ShipObservations ship(int mmsi) {
        ShipObservations ship = ships.get(mmsi);
        if (ship == null) {
            throw new IllegalStateException("ship " + mmsi + " was not gathered");
        }
        return ship;
    }

    /** Encounters set aside because a party is a net buoy. */
    long netBuoys() {
        return netBuoys;
    }

    Map<Integer, ShipObservations> ships() {
        return ships;
    }
}
