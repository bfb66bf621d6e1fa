package org.hawser.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hawser.sanctions.EntryKind;
import org.hawser.sanctions.Hit;
import org.hawser.sea.Event;
import org.hawser.sea.Event.EventShip;
import org.hawser.sea.flag.Flags;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which findings come first. Regimes are settings here, not code: which flags are of concern and why stands in
 * {@code attention.yaml}.
 *
 * @param flagsOfConcern reason by the two-letter code of the State (ISO 3166-1)
 * @param innocentKinds kinds of event that an everyday explanation fits, as {@link Event#kind()} has them
 */
public record AttentionRules(Map<String, String> flagsOfConcern, Set<String> innocentKinds) {

    public AttentionRules {
        flagsOfConcern = Map.copyOf(flagsOfConcern);
        innocentKinds = Set.copyOf(innocentKinds);
    }

    /** The rules that ship with Hawser. */
    public static AttentionRules shipped() {
        try (InputStream in = AttentionRules.class.getResourceAsStream("attention.yaml")) {
            if (in == null) {
                throw new IllegalStateException(
                        "the resource attention.yaml is missing from the installation of Hawser");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource attention.yaml", e);
        }
    }

    /** Reads rules in the layout of {@code attention.yaml}. */
    public static AttentionRules read(InputStream in) {
        JsonNode tree = new YAMLMapper().readTree(in);
        Map<String, String> flags = new TreeMap<>();
        tree.path("flags_of_concern")
                .forEach(flag -> flags.put(
                        flag.path("code").asString(),
                        flag.path("reason").asString().strip()));
        return new AttentionRules(
                flags,
                tree.path("innocent_kinds")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet()));
    }

    /** Why the flag that a ship's MMSI hints at is of concern; empty where it is not. */
    public Optional<String> concern(EventShip ship) {
        return Flags.load().hint(ship.mmsi()).map(hint -> flagsOfConcern.get(hint.code()));
    }

    Attention of(Event event, List<ShipScreening> screenings) {
        if (screenings.stream().anyMatch(AttentionRules::isListed)) {
            return Attention.LISTED;
        }
        if (event.ships().stream().anyMatch(ship -> concern(ship).isPresent())) {
            return Attention.FLAG_OF_CONCERN;
        }
        if (screenings.stream().anyMatch(AttentionRules::isMentioned)) {
            return Attention.LISTED_AT_OTHER_TIME;
        }
        return innocentKinds.contains(event.kind()) ? Attention.INNOCENT : Attention.AT_SEA;
    }

    private static boolean isListed(ShipScreening screening) {
        return screening.result().hits().stream().anyMatch(AttentionRules::isDesignation);
    }

    /** An advisory's naming and a match that another IMO number contradicts are worth a look, but are no listing. */
    private static boolean isDesignation(Hit hit) {
        return hit.kind() == EntryKind.DESIGNATED && !hit.isWeak();
    }

    private static boolean isMentioned(ShipScreening screening) {
        return !screening.result().hits().isEmpty()
                || !screening.result().otherTimes().isEmpty();
    }
}
