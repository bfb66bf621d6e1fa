package org.hawser.sea.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hawser.sea.Geocentric;
import org.hawser.sea.Position;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.coast.NearCoast;
import org.hawser.sea.coast.Territory;
import org.junit.jupiter.api.Test;

/** No straight line between points of the coast may come nearer than is said: all lines of a real coast are tried. */
class BaselineRangeTest {

    private static final double LONGEST_m = 24 * 1852;
    private static final Coast COAST = Coast.load();
    private final BaselineRange range = new BaselineRange(COAST);

    @Property(tries = 40)
    void noLineBetweenPointsOfTheCoastIsNearer(
            @ForAll @DoubleRange(min = 33.8, max = 38.5) double latitude,
            @ForAll @DoubleRange(min = 124.5, max = 130.2) double longitude) {
        Position place = new Position(latitude, longitude);
        List<NearCoast> near = COAST.within(place, 100_000);
        if (COAST.onLand(place) || near.isEmpty()) {
            return;
        }
        Territory territory = near.getFirst().territory();
        double coast_m = near.getFirst().distance_m();
        double least_m = range.least_m(place, List.of(territory), coast_m, LONGEST_m);
        assertThat(least_m).isBetween(0.0, coast_m);
        assertThat(nearestLine_m(place, territory, coast_m)).isGreaterThanOrEqualTo(least_m - 5);
    }

    /** Every third point of the coast with every other that is at most so far from it. */
    private static double nearestLine_m(Position place, Territory territory, double coast_m) {
        List<Geocentric> points = new ArrayList<>();
        COAST.forEachPointOf(territory, place, coast_m + LONGEST_m, (x, y, z) -> points.add(new Geocentric(x, y, z)));
        Geocentric here = Geocentric.of(place);
        double best_m = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i += 3) {
            for (int j = i + 1; j < points.size(); j += 3) {
                Geocentric a = points.get(i);
                Geocentric b = points.get(j);
                if (a.squareTo(b.x_m(), b.y_m(), b.z_m()) <= LONGEST_m * LONGEST_m) {
                    best_m = Math.min(best_m, toLine_m(here, a, b));
                }
            }
        }
        return best_m;
    }

    private static double toLine_m(Geocentric p, Geocentric a, Geocentric b) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 32; i++) {
            double part = i / 32.0;
            Geocentric q = Geocentric.onSurface(
                    a.x_m() + part * (b.x_m() - a.x_m()),
                    a.y_m() + part * (b.y_m() - a.y_m()),
                    a.z_m() + part * (b.z_m() - a.z_m()));
            best = Math.min(best, p.squareTo(q.x_m(), q.y_m(), q.z_m()));
        }
        return Math.sqrt(best);
    }

    @Test
    void alongAStraightCoastNothingIsLost() {
        double shore = StraightCoasts.onGrid(0);
        Coast straight = Coast.of(List.of(StraightCoasts.land("AA", -10, shore)));
        Position place = StraightCoasts.east(shore, 30_000);
        NearCoast nearest = straight.nearest(place);
        double least_m = new BaselineRange(straight)
                .least_m(place, List.of(nearest.territory()), nearest.distance_m(), 120 * StraightCoasts.MILE_m);
        assertThat(least_m).isCloseTo(nearest.distance_m(), within(5.0));
    }
}
