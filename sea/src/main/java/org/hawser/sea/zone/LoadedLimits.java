package org.hawser.sea.zone;

import java.util.List;
import org.hawser.sea.Position;

/**
 * Areas of zones as loaded from a user's files; they stand in place of computed limits. What a file says of a State's zone of one
 * kind is taken to be all of that zone.
 */
public final class LoadedLimits {

    public static final LoadedLimits NONE = new LoadedLimits(List.of());

    private final List<LoadedArea> areas;

    /**
     * An area of a zone.
     *
     * @param zone any but the high seas
     * @param states two letters each; several where they claim it together or against each other
     * @param overlapping whether they claim it against each other
     * @param source file and feature
     */
    public record LoadedArea(
            Zone zone, List<String> states, boolean overlapping, String name, String source, AreaShape shape) {

        public LoadedArea {
            states = List.copyOf(states);
        }
    }

    public LoadedLimits(List<LoadedArea> areas) {
        this.areas = List.copyOf(areas);
    }

    public List<LoadedArea> areas() {
        return areas;
    }

    /** The areas of a State's zone; none where its limit is to be computed. */
    List<LoadedArea> of(String state, Zone zone) {
        return areas.stream()
                .filter(area -> area.zone() == zone && area.states().contains(state))
                .toList();
    }

    /** States of areas that hold a place, or whose edge is within its uncertainty. */
    List<String> statesAt(Position place, double uncertainty_m) {
        return areas.stream()
                .filter(area ->
                        area.shape().contains(place) || area.shape().edge_m(place, uncertainty_m + 1) <= uncertainty_m)
                .flatMap(area -> area.states().stream())
                .distinct()
                .toList();
    }

    /** All that hold a place. */
    List<LoadedArea> at(Position place) {
        return areas.stream().filter(area -> area.shape().contains(place)).toList();
    }
}
