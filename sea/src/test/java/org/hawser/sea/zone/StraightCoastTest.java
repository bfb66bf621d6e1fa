package org.hawser.sea.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hawser.sea.zone.StraightCoasts.MILE_m;
import static org.hawser.sea.zone.StraightCoasts.east;
import static org.hawser.sea.zone.StraightCoasts.land;
import static org.hawser.sea.zone.StraightCoasts.onGrid;
import static org.hawser.sea.zone.StraightCoasts.usual;
import static org.hawser.sea.zone.StraightCoasts.zones;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hawser.sea.coast.Coast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Computed limits off straight coasts, whose distances are known from outside. */
class StraightCoastTest {

    private static final double SHORE = onGrid(0);
    private static final double[] LIMITS_nm = {0, 12, 24, 200};
    private static final Zones ONE = zones(List.of(land("AA", -10, SHORE)), usual("AA"));

    private static Zone expected(double distance_m) {
        if (distance_m < 12 * MILE_m) {
            return Zone.TERRITORIAL_SEA;
        }
        if (distance_m < 24 * MILE_m) {
            return Zone.CONTIGUOUS_ZONE;
        }
        return distance_m < 200 * MILE_m ? Zone.EXCLUSIVE_ECONOMIC_ZONE : Zone.HIGH_SEAS;
    }

    @Property(tries = 400)
    void aZoneIsSureUnlessALimitIsWithinTheUncertainty(
            @ForAll @DoubleRange(min = 10, max = 420_000) double distance_m) {
        ZoneAnswer answer = ONE.at(east(SHORE, distance_m));
        assertThat(answer.zone()).isEqualTo(expected(distance_m));
        double toLimit_m = Double.POSITIVE_INFINITY;
        for (double limit_nm : LIMITS_nm) {
            toLimit_m = Math.min(toLimit_m, Math.abs(distance_m - limit_nm * MILE_m));
        }
        // 5 m for the coast's own line between two points of its grid.
        if (toLimit_m > Coast.UNCERTAINTY_m + 5) {
            assertThat(answer.isSure()).as(answer.words()).isTrue();
            assertThat(answer.possible()).containsExactly(expected(distance_m));
        } else if (toLimit_m < Coast.UNCERTAINTY_m - 5) {
            assertThat(answer.near()).hasSize(1);
            assertThat(answer.words()).contains("within the uncertainty of the");
            assertThat(answer.possible()).hasSize(2).contains(expected(distance_m));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.2, BASELINE",
        "11.9, TERRITORIAL_SEA",
        "12.1, TERRITORIAL_SEA",
        "23.6, CONTIGUOUS_ZONE",
        "24.1, CONTIGUOUS_ZONE",
        "199.6, EXCLUSIVE_ECONOMIC_ZONE",
        "200.4, EXCLUSIVE_ECONOMIC_ZONE",
    })
    void namesTheLimitThatCannotBeTold(double distance_nm, Limit limit) {
        ZoneAnswer answer = ONE.at(east(SHORE, distance_nm * MILE_m));
        assertThat(answer.near())
                .singleElement()
                .satisfies(near -> assertThat(near.limit()).isEqualTo(limit))
                .satisfies(near -> assertThat(near.states()).containsExactly("AA"));
        assertThat(answer.isSure()).isFalse();
    }

    @Test
    void thePlacesOwnUncertaintyCounts() {
        assertThat(ONE.at(east(SHORE, 14 * MILE_m)).isSure()).isTrue();
        ZoneAnswer rough = ONE.at(east(SHORE, 14 * MILE_m), 4_000);
        assertThat(rough.near()).extracting(NearLimit::limit).containsExactly(Limit.TERRITORIAL_SEA);
        assertThat(rough.possible()).containsExactly(Zone.TERRITORIAL_SEA, Zone.CONTIGUOUS_ZONE);
    }

    @Test
    void onLandIsInternalWatersAndSaysSo() {
        ZoneAnswer inland = ONE.at(east(SHORE, -50_000));
        assertThat(inland.onLand()).isTrue();
        assertThat(inland.zone()).isEqualTo(Zone.INTERNAL_WATERS);
        assertThat(inland.isSure()).isTrue();
        assertThat(ONE.at(east(SHORE, -500)).near())
                .extracting(NearLimit::limit)
                .containsExactly(Limit.BASELINE);
    }

    @Property(tries = 100)
    void acrossTheAntimeridianIsLikeAnywhere(@ForAll @DoubleRange(min = 10, max = 420_000) double distance_m) {
        double shore = onGrid(179.4);
        Zones zones = zones(List.of(land("AA", 170, shore)), usual("AA"));
        ZoneAnswer there = zones.at(east(shore, distance_m));
        ZoneAnswer here = ONE.at(east(SHORE, distance_m));
        assertThat(there.zone()).isEqualTo(here.zone());
        double toLimit_m = Math.abs(distance_m - 200 * MILE_m);
        if (toLimit_m > Coast.UNCERTAINTY_m + 5) {
            assertThat(there.possible()).isEqualTo(here.possible());
        }
    }

    @Test
    void aTerritorialSeaEndsAtTheMedianLine() {
        double opposite = onGrid(16 * MILE_m / StraightCoasts.DEGREE_m);
        double width_m = (opposite - SHORE) * StraightCoasts.DEGREE_m;
        Zones strait = zones(List.of(land("AA", -10, SHORE), land("BB", opposite, 10)), usual("AA"), usual("BB"));
        ZoneAnswer west = strait.at(east(SHORE, width_m / 2 - 3_000));
        assertThat(west.zone()).isEqualTo(Zone.TERRITORIAL_SEA);
        assertThat(west.statesOfZone()).containsExactly("AA");
        assertThat(west.near()).isEmpty();
        assertThat(west.possible()).containsExactly(Zone.TERRITORIAL_SEA);
        assertThat(west.isSure()).as("States may have agreed on another line").isFalse();
        assertThat(west.notes()).anySatisfy(note -> assertThat(note).contains("the median line is taken"));
        ZoneAnswer middle = strait.at(east(SHORE, width_m / 2 - 200));
        assertThat(middle.near())
                .singleElement()
                .satisfies(near -> assertThat(near.limit()).isEqualTo(Limit.MEDIAN_LINE))
                .satisfies(near -> assertThat(near.states()).containsExactly("AA", "BB"));
        ZoneAnswer east = strait.at(east(SHORE, width_m / 2 + 3_000));
        assertThat(east.statesOfZone()).containsExactly("BB");
    }

    @Test
    void economicZonesMayOverlap() {
        double opposite = onGrid(300 * MILE_m / StraightCoasts.DEGREE_m);
        Zones sea = zones(List.of(land("AA", -10, SHORE), land("BB", opposite, 10)), usual("AA"), usual("BB"));
        assertThat(sea.at(east(SHORE, 90 * MILE_m)).statesOfZone()).containsExactly("AA");
        ZoneAnswer overlap = sea.at(east(SHORE, 120 * MILE_m));
        assertThat(overlap.statesOfZone()).containsExactly("AA", "BB");
        assertThat(overlap.words()).isEqualTo("exclusive economic zone of AA or BB");
        assertThat(overlap.isSure()).isTrue();
        assertThat(overlap.notes()).anySatisfy(note -> assertThat(note).startsWith("zones of AA, BB reach here"));
    }

    @Test
    void aStateThatClaimsNoWiderZoneHasNone() {
        Baseline normal = new Baseline(Baseline.Kind.NORMAL, 24);
        Zones sea = zones(List.of(land("AA", -10, SHORE)), StraightCoasts.claims("AA", 6, ZoneClaim.NONE, normal));
        assertThat(sea.at(east(SHORE, 5 * MILE_m)).zone()).isEqualTo(Zone.TERRITORIAL_SEA);
        ZoneAnswer beyond = sea.at(east(SHORE, 8 * MILE_m));
        assertThat(beyond.zone()).isEqualTo(Zone.HIGH_SEAS);
        assertThat(beyond.isSure()).isTrue();
    }

    @Test
    void aStateWhoseClaimsAreNotKnownIsSaidToBeSo() {
        Zones sea = zones(List.of(land("ZZ", -10, SHORE)));
        ZoneAnswer answer = sea.at(east(SHORE, 100 * MILE_m));
        assertThat(answer.zone()).isEqualTo(Zone.EXCLUSIVE_ECONOMIC_ZONE);
        assertThat(answer.possible()).containsExactly(Zone.EXCLUSIVE_ECONOMIC_ZONE, Zone.HIGH_SEAS);
        assertThat(answer.near()).isEmpty();
        assertThat(answer.isSure()).isFalse();
        assertThat(answer.notes()).anySatisfy(note -> assertThat(note).contains("claims not in Hawser's data"));
    }

    @Test
    void aStretchHasItsOwnBreadthAndItsEdgeIsRough() {
        AreaShape south = AreaShape.of(-1, -5, 1, -5, 1, 0, -1, 0);
        Breadths narrow = new Breadths(3, ZoneClaim.CLAIMED, ZoneClaim.CLAIMED, new Baseline(Baseline.Kind.NORMAL, 24));
        StateClaims claims = new StateClaims(
                "AA",
                usual("AA").breadths(),
                List.of(new StateClaims.Stretch("strait", south, narrow, "F", "invented")),
                "F",
                "invented",
                "");
        Zones sea = zones(List.of(land("AA", -10, SHORE)), claims);
        double longitude = east(SHORE, 8 * MILE_m).longitude_deg();
        ZoneAnswer inside = sea.at(new org.hawser.sea.Position(-2, longitude));
        assertThat(inside.zone()).isEqualTo(Zone.CONTIGUOUS_ZONE);
        assertThat(inside.isSure()).isTrue();
        ZoneAnswer outside = sea.at(new org.hawser.sea.Position(2, longitude));
        assertThat(outside.zone()).isEqualTo(Zone.TERRITORIAL_SEA);
        assertThat(outside.isSure()).isTrue();
        ZoneAnswer edge = sea.at(new org.hawser.sea.Position(0.02, longitude));
        assertThat(edge.zone()).isEqualTo(Zone.TERRITORIAL_SEA);
        assertThat(edge.near()).extracting(NearLimit::limit).containsExactly(Limit.TERRITORIAL_SEA);
    }
}
