package org.hawser.sea.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hawser.sea.zone.StraightCoasts.DEGREE_m;
import static org.hawser.sea.zone.StraightCoasts.MILE_m;
import static org.hawser.sea.zone.StraightCoasts.east;
import static org.hawser.sea.zone.StraightCoasts.land;
import static org.hawser.sea.zone.StraightCoasts.onGrid;
import static org.hawser.sea.zone.StraightCoasts.usual;
import static org.hawser.sea.zone.StraightCoasts.zones;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits that a user loads are exact: the straight coast again, its zones as polygons. */
class LoadedLimitsTest {

    private static final double SHORE = onGrid(0);
    private static final Zones COMPUTED = zones(List.of(land("KR", -10, SHORE)), usual("KR"));
    private static final double BASELINE_m = 5 * MILE_m;

    /** A zone from one distance off the shore to another, between 15 S and 15 N. */
    private static String feature(String type, double from_m, double to_m) {
        double west = SHORE + from_m / DEGREE_m;
        double east = SHORE + to_m / DEGREE_m;
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Feature\",\"properties\":{\"POL_TYPE\":\"%s\",\"ISO_SOV1\":\"KOR\",\"ISO_SOV2\":null,"
                        + "\"GEONAME\":\"invented\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%.12f,-15],"
                        + "[%.12f,-15],[%.12f,15],[%.12f,15],[%.12f,-15]]]}}",
                type,
                west,
                east,
                east,
                west,
                west);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"name\":\"limits\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static GeoJsonLimits.Loaded read(String text) {
        try {
            return GeoJsonLimits.read(
                    "limits.geojson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** An official baseline five miles off the shore, and all zones measured from it. */
    private static final Zones LOADED = COMPUTED.with(read(collection(
                    feature("Internal waters", -20_000, BASELINE_m),
                    feature("12NM", BASELINE_m, BASELINE_m + 12 * MILE_m),
                    feature("24NM", BASELINE_m + 12 * MILE_m, BASELINE_m + 24 * MILE_m),
                    feature("200NM", -20_000, BASELINE_m + 200 * MILE_m)))
            .limits());

    private static Zone expected(double fromBaseline_m) {
        if (fromBaseline_m < 0) {
            return Zone.INTERNAL_WATERS;
        }
        if (fromBaseline_m < 12 * MILE_m) {
            return Zone.TERRITORIAL_SEA;
        }
        if (fromBaseline_m < 24 * MILE_m) {
            return Zone.CONTIGUOUS_ZONE;
        }
        return fromBaseline_m < 200 * MILE_m ? Zone.EXCLUSIVE_ECONOMIC_ZONE : Zone.HIGH_SEAS;
    }

    @ParameterizedTest
    @CsvSource({"0", "12", "24", "200"})
    void everyLimitIsExact(double limit_nm) {
        for (double off_m : new double[] {-1000, -10, -1, -0.01, 0.01, 1, 10, 1000}) {
            ZoneAnswer answer = LOADED.at(east(SHORE, BASELINE_m + limit_nm * MILE_m + off_m));
            assertThat(answer.zone())
                    .as("%s m off %s nm", off_m, limit_nm)
                    .isEqualTo(expected(limit_nm * MILE_m + off_m));
            assertThat(answer.isSure())
                    .as("%s m off %s nm: %s", off_m, limit_nm, answer.words())
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void everyPlaceIsSure(@ForAll @DoubleRange(min = 3_000, max = 420_000) double distance_m) {
        ZoneAnswer answer = LOADED.at(east(SHORE, distance_m));
        assertThat(answer.zone()).isEqualTo(expected(distance_m - BASELINE_m));
        assertThat(answer.isSure()).as(answer.words()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, BASELINE", "12, TERRITORIAL_SEA", "24, CONTIGUOUS_ZONE", "200, EXCLUSIVE_ECONOMIC_ZONE"})
    void onlyThePlacesOwnUncertaintyIsLeft(double limit_nm, Limit limit) {
        double at_m = BASELINE_m + limit_nm * MILE_m;
        assertThat(LOADED.at(east(SHORE, at_m + 60), 50).isSure()).isTrue();
        assertThat(LOADED.at(east(SHORE, at_m - 60), 50).isSure()).isTrue();
        ZoneAnswer near = LOADED.at(east(SHORE, at_m + 40), 50);
        assertThat(near.near()).extracting(NearLimit::limit).contains(limit);
        assertThat(near.near().getFirst().basis()).startsWith("limits.geojson, feature ");
        assertThat(near.possible()).hasSizeGreaterThan(1);
    }

    /** Twelve miles beyond the loaded territorial sea the contiguous zone ends, however far the drawn coast is. */
    @Test
    void whatIsNotLoadedIsMeasuredOnFromTheLoadedTerritorialSea() {
        Zones sea =
                COMPUTED.with(read(collection(feature("12NM", 0, 14 * MILE_m))).limits());
        assertThat(sea.at(east(SHORE, 13 * MILE_m)).zone()).isEqualTo(Zone.TERRITORIAL_SEA);
        assertThat(sea.at(east(SHORE, 14 * MILE_m + 5)).zone()).isEqualTo(Zone.CONTIGUOUS_ZONE);
        assertThat(sea.at(east(SHORE, 26 * MILE_m - 5)).zone()).isEqualTo(Zone.CONTIGUOUS_ZONE);
        ZoneAnswer beyond = sea.at(east(SHORE, 26 * MILE_m + 5));
        assertThat(beyond.zone()).isEqualTo(Zone.EXCLUSIVE_ECONOMIC_ZONE);
        assertThat(beyond.near()).isEmpty();
        assertThat(sea.at(east(SHORE, 26 * MILE_m + 40), 50).near())
                .extracting(NearLimit::limit)
                .containsExactly(Limit.CONTIGUOUS_ZONE);
    }

    /** Two coasts 16 miles apart: the official sea of the farther State ends the computed one of the nearer. */
    @Test
    void anOfficialLimitEndsAComputedTerritorialSea() {
        double opposite = onGrid(SHORE + 16 * MILE_m / DEGREE_m);
        Zones strait = zones(List.of(land("AA", -10, SHORE), land("KR", opposite, 10)), usual("AA"), usual("KR"))
                .with(read(collection(feature("12NM", 4 * MILE_m, 16 * MILE_m))).limits());
        ZoneAnswer answer = strait.at(east(SHORE, 6 * MILE_m));
        assertThat(answer.statesOfZone()).containsExactly("KR");
        assertThat(answer.possible()).containsExactly(Zone.TERRITORIAL_SEA);
    }

    @Test
    void aLoadedAreaCountsHoweverFarItsStateIs() {
        String ocean = feature("200NM", 800 * MILE_m, 900 * MILE_m);
        ZoneAnswer answer = COMPUTED.with(read(collection(ocean)).limits()).at(east(SHORE, 850 * MILE_m));
        assertThat(answer.zone()).isEqualTo(Zone.EXCLUSIVE_ECONOMIC_ZONE);
        assertThat(answer.statesOfZone()).containsExactly("KR");
    }

    @Test
    void aLoadedAreaCountsWhereNoSuchZoneIsKnownToBeClaimed() {
        Zones none = zones(
                        List.of(land("KR", -10, SHORE)),
                        StraightCoasts.claims("KR", 12, ZoneClaim.NONE, new Baseline(Baseline.Kind.NORMAL, 24)))
                .with(read(collection(feature("24NM", 12 * MILE_m, 24 * MILE_m)))
                        .limits());
        assertThat(none.at(east(SHORE, 20 * MILE_m)).zone()).isEqualTo(Zone.CONTIGUOUS_ZONE);
    }

    /** A hole of two kilometres, four away from the place, whose uncertainty is ten; all other edges are farther. */
    @Test
    void aHoleWithinTheUncertaintyIsSeen() {
        String area =
                "[[0.3,-5],[0.9,-5],[0.9,5],[0.3,5],[0.3,-5]],[[0.63,-0.01],[0.63,0.01],[0.65,0.01],[0.65,-0.01],[0.63,-0.01]]";
        String holed = feature("200NM", 0, 1).replaceAll("\\[\\[\\[.*\\]\\]\\]", "[" + area + "]");
        Zones sea = COMPUTED.with(read(collection(holed)).limits());
        ZoneAnswer answer = sea.at(new org.hawser.sea.Position(0, 0.59), 10_000);
        assertThat(answer.zone()).isEqualTo(Zone.EXCLUSIVE_ECONOMIC_ZONE);
        assertThat(answer.isSure()).isFalse();
    }

    @Test
    void edgesAroundTheWorldAreRefusedBeforeTheyAreCutIntoPieces() {
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            ring.append(i % 2 == 0 ? "[-180," : "[180,").append(i / 1000.0).append("],");
        }
        String wide = feature("200NM", 0, 1).replaceAll("\\[\\[\\[.*\\]\\]\\]", "[[" + ring + "[-180,0.0]]]");
        assertThat(read(collection(feature("12NM", 0, 14 * MILE_m), wide))
                        .rejected()
                        .keySet())
                .anySatisfy(reason -> assertThat(reason).contains("edges too many or too long"));
    }

    @Test
    void whereAFilesAreasDoNotReachTheLimitIsComputed() {
        Zones sea =
                COMPUTED.with(read(collection(feature("12NM", 0, 14 * MILE_m))).limits());
        double longitude = east(SHORE, 13 * MILE_m).longitude_deg();
        ZoneAnswer farNorth = sea.at(new org.hawser.sea.Position(17, longitude));
        assertThat(farNorth.zone()).isIn(Zone.TERRITORIAL_SEA, Zone.CONTIGUOUS_ZONE);
        assertThat(sea.at(new org.hawser.sea.Position(14.9, longitude)).zone()).isEqualTo(Zone.TERRITORIAL_SEA);
    }

    @Test
    void overlappingClaimsNameAllStates() {
        String overlap =
                feature("Overlapping claim", 0, 100 * MILE_m).replace("\"ISO_SOV2\":null", "\"ISO_SOV2\":\"JPN\"");
        GeoJsonLimits.Loaded loaded = read(collection(overlap));
        assertThat(loaded.limits().areas().getFirst().states()).containsExactly("KR", "JP");
        assertThat(COMPUTED.with(loaded.limits()).at(east(SHORE, 50 * MILE_m)).notes())
                .anySatisfy(note -> assertThat(note).startsWith("overlapping claims of KR, JP"));
    }

    @Test
    void whatIsNoFeatureIsCountedAndTheRestIsRead() {
        GeoJsonLimits.Loaded loaded =
                read(collection(feature("12NM", 0, 14 * MILE_m), "null", "7", feature("24NM", 0, 24 * MILE_m)));
        assertThat(loaded.limits().areas()).hasSize(2);
        assertThat(loaded.rejected()).containsEntry("no feature", 2);
    }

    @Test
    void aPlaceThatMayBeOutsideLoadedInternalWatersIsNotSurelyInThem() {
        ZoneAnswer answer = LOADED.at(east(SHORE, BASELINE_m - 200), 5_000);
        assertThat(answer.zone()).isEqualTo(Zone.INTERNAL_WATERS);
        assertThat(answer.isSure()).isFalse();
        assertThat(answer.possible()).contains(Zone.INTERNAL_WATERS, Zone.TERRITORIAL_SEA);
    }

    @Test
    void whatCannotBeUsedIsCounted() {
        GeoJsonLimits.Loaded loaded = read(collection(
                feature("12NM", 0, 14 * MILE_m),
                feature("Fishery", 0, 14 * MILE_m),
                feature("24NM", 0, 14 * MILE_m).replace("KOR", "QQQ"),
                feature("200NM", 0, 14 * MILE_m).replace(",-15]", ",-95]"),
                "{\"type\":\"Feature\",\"properties\":null,\"geometry\":null}"));
        assertThat(loaded.limits().areas()).hasSize(1);
        assertThat(loaded.rejected())
                .containsEntry("zone not known", 2)
                .containsEntry("State not known", 1)
                .containsEntry("geometry: a point off the earth", 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|no GeoJSON FeatureCollection",
                "{\"type\":\"Feature\"}|there is no list of features",
                "{\"features\":[{]}|no well-formed JSON (line 1)",
                "{\"features\":[]}|none of its 0 features",
                "|no GeoJSON FeatureCollection",
            })
    void whatIsNoFileOfLimitsIsRefusedInWords(String text, String reason) {
        assertThatThrownBy(() -> read(text == null ? "" : text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limits.geojson: ")
                .hasMessageContaining(reason);
    }
}
