package org.hawser.sea.coast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hawser.sea.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoastTest {

    private final Coast coast = Coast.load();

    @ParameterizedTest
    @CsvSource({
        "Pyongyang, 39.03, 125.75",
        "Seoul, 37.57, 127.00",
        "Paris, 48.86, 2.35",
        "Greenwich, 51.478, 0.0",
        "Chukotka on the antimeridian from the east, 67.5, 180",
        "Chukotka on the antimeridian from the west, 67.5, -180",
        "Taveuni in Fiji, -16.85, -179.97",
        "South Pole, -90, 0",
        "South Pole by another longitude, -90, 180",
        "Antarctica at the antimeridian, -86, -180",
        "Jeju, 33.38, 126.55",
        "Lake Victoria counts as land, -1, 33"
    })
    void knowsLand(String place, double latitude, double longitude) {
        assertThat(coast.onLand(new Position(latitude, longitude))).as(place).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "East China Sea, 29.5, 125.5",
        "Korea Bay, 38.9, 124.0",
        "Sea of Japan, 40, 134",
        "Caspian Sea, 42, 51",
        "North Pole, 90, 0",
        "Gulf of Guinea at 0 0, 0, 0",
        "Pacific on the antimeridian from the east, 0, 180",
        "Pacific on the antimeridian from the west, 0, -180",
        "Drake Passage, -58, -65"
    })
    void knowsSea(String place, double latitude, double longitude) {
        assertThat(coast.onLand(new Position(latitude, longitude))).as(place).isFalse();
    }

    /** The oceanic pole of inaccessibility (Lukatela 1992): 2,688 km from Ducie, Motu Nui and Maher Island. */
    @Test
    void knowsPointNemo() {
        assertThat(coast.distance_m(new Position(-48.8767, -123.3933))).isCloseTo(2_688_000, within(15_000.0));
    }

    /** Socotra Rock lies 149 km from Marado (published by the Republic of Korea). */
    @Test
    void knowsSocotraRock() {
        assertThat(coast.distance_m(new Position(32.1228, 125.1825))).isCloseTo(149_000, within(2_000.0));
    }

    @Property(tries = 60)
    void distanceIsThatOfTheSlowReference(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        Position place = new Position(latitude, longitude);
        assertThat(coast.distance_m(place))
                .isCloseTo(SlowCoast.distance_m(place), within(5.0 + 1e-4 * coast.distance_m(place)));
    }

    @ParameterizedTest
    @CsvSource({"90, 0", "-90, 0", "0, 180", "0, -180", "66.9, 180", "-16.7, 179.999", "-78, -179.999", "52, 179.9"})
    void distanceIsThatOfTheSlowReferenceWhereMapsEnd(double latitude, double longitude) {
        Position place = new Position(latitude, longitude);
        assertThat(coast.distance_m(place))
                .isCloseTo(SlowCoast.distance_m(place), within(5.0 + 1e-4 * coast.distance_m(place)));
    }

    @Property(tries = 60)
    void landIsThatOfTheSlowReference(
            @ForAll @DoubleRange(min = -84, max = 84) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        Position place = new Position(latitude, longitude);
        assertThat(coast.onLand(place)).isEqualTo(SlowCoast.onLand(place));
    }

    @Property(tries = 500)
    void bothNamesOfTheAntimeridianAgree(@ForAll @DoubleRange(min = -90, max = 90) double latitude) {
        Position east = new Position(latitude, 180);
        Position west = new Position(latitude, -180);
        assertThat(coast.onLand(east)).isEqualTo(coast.onLand(west));
        assertThat(coast.distance_m(east)).isCloseTo(coast.distance_m(west), within(0.001));
    }

    @Test
    void theCutAtTheAntimeridianIsNoCoast() {
        Position inland = new Position(67.0, -179.99);
        assertThat(coast.onLand(inland)).isTrue();
        assertThat(coast.distance_m(inland)).isGreaterThan(20_000);
    }

    @Test
    void windowHoldsItsLandAndLittleElse() {
        List<Coast.Line> lines = coast.lines(30, 120, 36, 130);
        assertThat(lines).isNotEmpty();
        for (Coast.Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                assertThat(line.latitude_deg(i)).isBetween(29.5, 36.5);
                assertThat(line.longitude_deg(i)).isBetween(119.5, 130.5);
            }
        }
        assertThat(filled(lines, 33.38, 126.55)).isTrue();
        assertThat(filled(lines, 31, 125)).isFalse();
    }

    @Test
    void windowAcrossTheAntimeridianCountsOn() {
        List<Coast.Line> lines = coast.lines(60, 170, 72, -165);
        assertThat(lines).allSatisfy(line -> assertThat(line.longitude_deg(0)).isBetween(165.0, 200.0));
        assertThat(filled(lines, 67, 175)).isTrue();
        assertThat(filled(lines, 67.5, 180)).isTrue();
        assertThat(filled(lines, 66.5, 185)).isTrue();
        assertThat(filled(lines, 65.5, 194)).as("Alaska").isTrue();
        assertThat(filled(lines, 62, 182)).as("Bering Sea").isFalse();
    }

    @Test
    void theWorldIsSmallEnoughToDraw() {
        List<Coast.Line> lines = coast.lines(-90, -180, 90, 180);
        assertThat(lines.stream().mapToInt(Coast.Line::size).sum()).isBetween(2_000, 20_000);
        assertThat(filled(lines, -85, 100)).isTrue();
        assertThat(filled(lines, 67, -175)).isTrue();
        assertThat(filled(lines, 67, 175)).isTrue();
        assertThat(filled(lines, 0, -150)).isFalse();
    }

    private static boolean filled(List<Coast.Line> lines, double latitude, double longitude) {
        boolean inside = false;
        for (Coast.Line line : lines) {
            for (int i = 0, j = line.size() - 1; i < line.size(); j = i++) {
                boolean spans = line.longitude_deg(i) > longitude != line.longitude_deg(j) > longitude;
                inside ^= spans && SlowCoast.latitudeAt(line, i, j, longitude) > latitude;
            }
        }
        return inside;
    }

    /** Capitals and other towns, in the middle of their countries, by a border, and on islands. */
    @ParameterizedTest
    @CsvSource({
        "Pyongyang, 39.03, 125.75, KP",
        "Seoul, 37.57, 127.00, KR",
        "Kaesong by the border, 37.97, 126.55, KP",
        "Dandong across the river from Sinuiju, 40.16, 124.35, CN",
        "Sinuiju, 40.06, 124.44, KP",
        "Hunchun by three borders, 42.87, 130.36, CN",
        "Khasan by three borders, 42.46, 130.62, RU",
        "Vladivostok, 43.15, 131.95, RU",
        "Paris, 48.86, 2.35, FR",
        "Cayenne, 4.9, -52.35, FR",
        "Maseru in a country within another, -29.5, 28.0, LS",
        "Bloemfontein around it, -29.1, 26.2, ZA",
        "Taipei, 25.04, 121.54, TW",
        "Provideniya beyond the antimeridian, 64.6, -173.3, RU",
        "Chukotka on the antimeridian, 67.5, 180, RU",
        "South Pole, -90, 0, AQ",
        "Kaliningrad, 54.7, 20.7, RU",
        "Gaza, 31.45, 34.4, PS",
    })
    void knowsWhoseLandItIs(String place, double latitude, double longitude, String code) {
        assertThat(coast.territory(new Position(latitude, longitude)))
                .as(place)
                .map(Territory::code)
                .hasValue(code);
    }

    @ParameterizedTest
    @CsvSource({
        "off Nampo, 38.6, 124.6, KP",
        "off Yeosu, 34.3, 127.9, KR",
        "Socotra Rock, 32.12, 125.18, KR",
        "250 km east of Shanghai, 31.2, 124.1, CN",
        "off Taiwan's east coast, 24.0, 122.0, TW",
        "Bering Strait west, 65.9, -169.4, RU",
        "Bering Strait east, 65.7, -168.6, US",
        "off Reunion, -21.0, 55.0, FR",
    })
    void knowsWhoseCoastIsNearest(String place, double latitude, double longitude, String code) {
        Position here = new Position(latitude, longitude);
        NearCoast nearest = coast.nearest(here);
        assertThat(nearest.territory().code()).as(place).isEqualTo(code);
        assertThat(nearest.distance_m()).isCloseTo(coast.distance_m(here), within(1.0));
    }

    @Property(tries = 60)
    void ofTheCoastsWithinADistanceTheNearestIsTheNearest(
            @ForAll @DoubleRange(min = -80, max = 80) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        Position place = new Position(latitude, longitude);
        List<NearCoast> near = coast.within(place, 500_000);
        NearCoast nearest = coast.nearest(place);
        if (nearest.distance_m() > 500_000) {
            assertThat(near).isEmpty();
            return;
        }
        assertThat(near.getFirst()).isEqualTo(nearest);
        assertThat(near).extracting(NearCoast::territory).doesNotHaveDuplicates();
        assertThat(near).allMatch(found -> found.distance_m() <= 500_000);
        assertThat(near).isSortedAccordingTo(Comparator.comparingDouble(NearCoast::distance_m));
    }

    @Test
    void bothSidesOfAStraitAreFound() {
        assertThat(coast.within(new Position(34.75, 129.2), 60_000))
                .extracting(found -> found.territory().code())
                .containsExactlyInAnyOrder("JP", "KR");
    }

    @Property(tries = 300)
    void theRoughDistanceIsRoughlyRight(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        Position place = new Position(latitude, longitude);
        double rough_m = coast.roughly_m(latitude, longitude);
        assertThat(Math.abs(rough_m)).isCloseTo(coast.distance_m(place), within(CoastRaster.ERROR_m));
        if (Math.abs(rough_m) > CoastRaster.ERROR_m) {
            assertThat(rough_m < 0).isEqualTo(coast.onLand(place));
        }
    }

    @Property(tries = 300)
    void withinALimitIsDecidedExactly(
            @ForAll @DoubleRange(min = 33, max = 40) double latitude,
            @ForAll @DoubleRange(min = 122, max = 131) double longitude,
            @ForAll @DoubleRange(min = 0, max = 60_000) double limit_m) {
        Position place = new Position(latitude, longitude);
        assertThat(coast.isWithin(place, limit_m)).isEqualTo(coast.distance_m(place) <= limit_m);
    }
}
