package org.hawser.sea.zone;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;

/** The areas that are no law. */
public final class Areas {

    private final List<Placed> areas;

    /**
     * @param within_m how far from the edge the area reaches; for a line drawn as a thin area
     */
    record Placed(SeaArea area, AreaShape shape, double within_m) {

        boolean holds(Position place) {
            return shape.contains(place) || (within_m > 0 && shape.edge_m(place, within_m + 1) <= within_m);
        }
    }

    private static final class Holder {
        static final Areas SHIPPED = AreasReader.shipped();
    }

    Areas(List<Placed> areas) {
        this.areas = List.copyOf(areas);
    }

    /** Those that ship with Hawser. */
    public static Areas shipped() {
        return Holder.SHIPPED;
    }

    /** All, in the order of the data. */
    public List<SeaArea> all() {
        return areas.stream().map(Placed::area).toList();
    }

    /** Those that a place is in, in the order of the data. */
    public List<SeaArea> at(Position place) {
        List<SeaArea> here = new ArrayList<>();
        for (Placed placed : areas) {
            if (placed.holds(place)) {
                here.add(placed.area());
            }
        }
        return List.copyOf(here);
    }
}
