package org.hawser.sea;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at sea, with what speaks for it, what against it, and what is missing.
 *
 * @param id digest of type, tracks, interval, measures, detector settings and reference data
 * @param type as {@code encounter}
 * @param kind what such an event most likely is, in words, as {@code pilotage}; never a verdict
 * @param start first instant, UTC
 * @param end last instant, UTC
 * @param position where, with its uncertainty
 * @param zone class of the place in words; no statement of law
 * @param ships those that took part, by rising MMSI
 * @param measures value by name; a name ends in its unit; in order
 * @param confidence how sure the event is as measured
 * @param reasonsFor what makes it worth a look
 * @param against innocent explanations that fit, and what speaks against the finding
 * @param missing what is not known and would change the judgement
 * @param sources where in the input it can be read again
 * @param simulated whether any of it rests on simulated data
 */
public record Event(
        String id,
        String type,
        String kind,
        Instant start,
        Instant end,
        EventPosition position,
        String zone,
        List<EventShip> ships,
        Map<String, Number> measures,
        Confidence confidence,
        List<String> reasonsFor,
        List<String> against,
        List<String> missing,
        List<SourceRange> sources,
        boolean simulated) {

    /** How sure it is that the event took place as measured; says nothing about its meaning. */
    public enum Confidence {
        LOW,
        MEDIUM,
        HIGH
    }

    /**
     * Where an event was.
     *
     * @param uncertainty_m radius in metres within which the true place lies
     */
    public record EventPosition(Position place, long uncertainty_m) {}

    /**
     * A ship as it described itself at the time of the event.
     *
     * @param imo as sent; 0 where not known; see {@link ImoNumber#isValid(int)}
     * @param flag two-letter code of the State that the MMSI's digits hint at; null where they name none
     * @param type group of the AIS ship type
     * @param length_m 0 where not known
     * @param width_m 0 where not known
     * @param track name of the track in the output
     */
    public record EventShip(
            int mmsi,
            int imo,
            @Nullable String name,
            @Nullable String callSign,
            @Nullable String flag,
            ShipType type,
            int length_m,
            int width_m,
            String track) {}
}
