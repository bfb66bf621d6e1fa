package org.hawser.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hawser.sea.Event;
import org.hawser.sea.ShipType;

/**
 * An event with what is known of its ships, ready to be shown.
 *
 * @param screenings one a ship that was screened; a ship without one was not screened
 * @param tracks one a ship that has fixes
 * @param attention why it stands where it stands in the report
 */
public record Finding(Event event, List<ShipScreening> screenings, List<ShipTrack> tracks, Attention attention) {

    /** Most urgent first; within that events with a tanker, then by start, then by id. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::attention)
            .thenComparing(finding -> !finding.hasTanker())
            .thenComparing(finding -> finding.event.start())
            .thenComparing(finding -> finding.event.id());

    public Finding {
        screenings = List.copyOf(screenings);
        tracks = List.copyOf(tracks);
    }

    /** The finding with the attention that the rules give it. */
    public static Finding of(
            Event event, List<ShipScreening> screenings, List<ShipTrack> tracks, AttentionRules rules) {
        return new Finding(event, screenings, tracks, rules.of(event, screenings));
    }

    public Optional<ShipScreening> screeningOf(int mmsi) {
        return screenings.stream().filter(screening -> screening.mmsi() == mmsi).findFirst();
    }

    public Optional<ShipTrack> trackOf(int mmsi) {
        return tracks.stream().filter(track -> track.mmsi() == mmsi).findFirst();
    }

    private boolean hasTanker() {
        return event.ships().stream().anyMatch(ship -> ship.type() == ShipType.TANKER);
    }
}
