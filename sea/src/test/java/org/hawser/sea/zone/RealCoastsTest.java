package org.hawser.sea.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.hawser.sea.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places off real coasts whose zone is known from charts, laws and published cases. */
class RealCoastsTest {

    private static ZoneAnswer at(double latitude, double longitude) {
        return Zones.shipped().at(new Position(latitude, longitude), 100);
    }

    /** One zone alone is possible, whatever baselines are drawn. */
    @ParameterizedTest
    @CsvSource({
        "Pyongyang is land, 39.03, 125.75, INTERNAL_WATERS, KP",
        "three miles off Vostochny, 42.65, 133.0, TERRITORIAL_SEA, RU",
        "off Dokdo, 37.2, 131.9, TERRITORIAL_SEA, KR",
        "250 km east of Shanghai, 31.2, 124.1, EXCLUSIVE_ECONOMIC_ZONE, CN",
        "south-west of Kaohsiung, 21.6, 119.2, EXCLUSIVE_ECONOMIC_ZONE, TW",
        "middle of the Yellow Sea, 36, 123.5, EXCLUSIVE_ECONOMIC_ZONE, CN",
        "Socotra Rock is no land, 32.12, 125.18, EXCLUSIVE_ECONOMIC_ZONE, KR",
        "middle of the Pacific, 30, -150, HIGH_SEAS, ''",
        "Philippine Sea, 20, 130, HIGH_SEAS, ''",
        "Bering Sea on the antimeridian, 60, 180, EXCLUSIVE_ECONOMIC_ZONE, RU",
        "North Pole, 90, 0, HIGH_SEAS, ''",
        "off Antarctica, -70, 170, HIGH_SEAS, ''",
    })
    void isSure(String place, double latitude, double longitude, Zone zone, String state) {
        ZoneAnswer answer = at(latitude, longitude);
        assertThat(answer.zone()).as(place).isEqualTo(zone);
        assertThat(answer.possible()).as(place).containsExactly(zone);
        if (!state.isEmpty()) {
            assertThat(answer.statesOfZone()).as(place).first().isEqualTo(state);
        }
    }

    /** Breadths of a territory that are not those of its State (3 nm around Greenland), and islands far from their coast. */
    @ParameterizedTest
    @CsvSource({
        "8.6 nm off southern Greenland, 59.65, -43.9, false",
        "7 nm off Hon Hai, 10.0, 109.2, true",
        "3 nm off Snake Island, 45.20, 30.20, true",
    })
    void whetherItMayBeTerritorialSea(String place, double latitude, double longitude, boolean may) {
        ZoneAnswer answer = at(latitude, longitude);
        assertThat(answer.zone() == Zone.TERRITORIAL_SEA)
                .as(place + ": " + answer.words())
                .isEqualTo(may);
    }

    /** Boundaries that States agreed on are not known here, so that neither is sure. */
    @ParameterizedTest
    @CsvSource({"Bering Strait, 65.95, -168.95, RU, US", "by Saibai in Torres Strait, -9.3, 142.75, PG, AU"})
    void neitherStateIsSureWhereTheirTerritorialSeasMeet(
            String place, double latitude, double longitude, String one, String other) {
        ZoneAnswer answer = at(latitude, longitude);
        assertThat(answer.isSure()).as(place).isFalse();
        assertThat(answer.states()).extracting(CoastalState::state).contains(one, other);
    }

    @ParameterizedTest
    @CsvSource({"Clipperton, 10.35, -109.25, FR", "Guantanamo, 19.85, -75.15, CU", "Akrotiri, 34.52, 32.95, GB"})
    void landWithoutACodeInTheSourceHasItsState(String place, double latitude, double longitude, String state) {
        assertThat(at(latitude, longitude).states())
                .as(place)
                .extracting(CoastalState::state)
                .contains(state)
                .doesNotContain("");
    }

    @Test
    void disputedWatersAreNotSure() {
        assertThat(at(-51.8, -57.5).isSure()).isFalse();
        assertThat(at(24.0, -16.5).isSure()).isFalse();
    }

    /** Rivers and lakes are the waters of those around them, however far the sea. */
    @ParameterizedTest
    @CsvSource({
        "Lake Superior, 47.5, -88, US",
        "Moscow, 55.7, 37.6, RU",
        "the Rhine at Basel, 47.56, 7.59, CH",
        "the Danube at Vienna, 48.2, 16.4, AT",
        "Pyongyang, 39.03, 125.75, KP",
    })
    void inlandWatersAreOfTheirState(String place, double latitude, double longitude, String state) {
        ZoneAnswer answer = at(latitude, longitude);
        assertThat(answer.zone()).as(place).isEqualTo(Zone.INTERNAL_WATERS);
        assertThat(answer.onLand()).isTrue();
        assertThat(answer.statesOfZone()).as(place).containsExactly(state);
    }

    /** Within the lines that an archipelagic State draws, also where none of its islands is near. */
    @ParameterizedTest
    @CsvSource({
        "Sulu Sea, 7.9, 121.0, PH",
        "Sulu Sea, 8.0, 120.9, PH",
        "Koro Sea, -17.9, 179.6, FJ",
        "Great Bahama Bank, 24.0, -78.0, BS",
        "Java Sea, -5.0, 112.0, ID"
    })
    void archipelagicWatersArePossible(String place, double latitude, double longitude, String state) {
        ZoneAnswer answer = at(latitude, longitude);
        assertThat(answer.possible()).as(place).contains(Zone.ARCHIPELAGIC_WATERS);
        assertThat(answer.isSure()).isFalse();
        assertThat(answer.states()).extracting(CoastalState::state).contains(state);
    }

    /** The territorial sea has three miles in the straits of Korea and Tsushima: ten miles out is not territorial sea. */
    @ParameterizedTest
    @CsvSource({"34.75, 129.15", "34.97, 129.2"})
    void theStraitsOfKoreaAndTsushimaKeepAPassage(double latitude, double longitude) {
        ZoneAnswer answer = at(latitude, longitude);
        assertThat(answer.zone()).isEqualTo(Zone.CONTIGUOUS_ZONE);
        assertThat(answer.possible()).doesNotContain(Zone.TERRITORIAL_SEA);
        assertThat(answer.statesOfZone()).containsExactlyInAnyOrder("KR", "JP");
    }

    /** Ten miles off Greek islands, in the open Aegean between Psara and Skyros: six miles are territorial sea. */
    @Test
    void theAegeanHasSixMiles() {
        ZoneAnswer answer = at(38.72, 25.0);
        assertThat(answer.zone()).isNotEqualTo(Zone.TERRITORIAL_SEA);
        assertThat(answer.states()).extracting(CoastalState::state).contains("GR");
    }

    /** Where a straight baseline may run, internal waters are not told from territorial sea. */
    @ParameterizedTest
    @CsvSource({
        "roads of Nampo, 38.72, 125.1, KP",
        "Cho-do anchorage, 38.53, 124.80, KP",
        "Wonsan roads, 39.25, 127.55, KP",
        "approach to Yeosu, 34.45, 127.9, KR",
        "Peter the Great Bay, 42.8, 132.0, RU",
    })
    void saysThatTheBaselineIsNotKnown(String place, double latitude, double longitude, String state) {
        ZoneAnswer answer = at(latitude, longitude);
        assertThat(answer.possible()).as(place).containsExactly(Zone.INTERNAL_WATERS, Zone.TERRITORIAL_SEA);
        assertThat(answer.states()).extracting(CoastalState::state).containsExactly(state);
        assertThat(answer.words()).as(place).contains("within the uncertainty of the baseline of " + state);
    }

    @ParameterizedTest
    @CsvSource({
        "31.2, 124.1, 'area of reported transfers: East China Sea (2017 to 2019)'",
        "38.53, 124.80, 'area of reported transfers: Korea Bay, Cho-do and Sok-to (from 2022)'",
        "37.65, 125.3, 'advisory area, not law: Northern Limit Line, west'",
        "39.5, 128.8, 'advisory area, not law: DPRK \"military boundary zone\", east'",
        "37.24, 131.87, 'disputed: Dokdo / Takeshima'",
    })
    void namesAreasThatAreNoLaw(double latitude, double longitude, String words) {
        assertThat(at(latitude, longitude).areas()).extracting(SeaArea::words).contains(words);
    }

    @Test
    void landOfNoAgreedStateIsNobodys() {
        ZoneAnswer answer = at(10.3, 114.5);
        assertThat(answer.words()).startsWith("territorial sea of a State that is not agreed");
        assertThat(answer.statesOfZone()).isEmpty();
        assertThat(answer.notes()).anySatisfy(note -> assertThat(note).contains("it is not agreed whose land"));
    }

    @Test
    void theCaspianIsNotUnderUnclos() {
        assertThat(at(42, 51).words()).isEqualTo("not under UNCLOS: Caspian Sea");
        assertThat(at(42, 51).isSure()).isFalse();
    }

    @Test
    void anArchipelagoHasWatersOfItsOwn() {
        assertThat(at(-5.0, 112.0).possible())
                .contains(Zone.ARCHIPELAGIC_WATERS)
                .doesNotContain(Zone.HIGH_SEAS);
    }

    /** A territory's sea is that of the State that answers for it. */
    @Test
    void territoriesAreTheirStates() {
        assertThat(at(13.2, 144.6).statesOfZone()).as("off Guam").containsExactly("US");
        assertThat(at(22.2, 114.35).statesOfZone()).as("off Hong Kong").containsExactly("CN");
    }
}
