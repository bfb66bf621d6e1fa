package org.hawser.sea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hawser.sea.flag.StationKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** MMSI forms (ITU-R M.585), IMO numbers (A.1117(30)) and ship types (ITU-R M.1371). */
class NumbersOfShipsTest {

    @ParameterizedTest
    @CsvSource({
        "205000001, SHIP",
        "338123456, SHIP",
        "412345678, SHIP",
        "538001234, SHIP",
        "613003742, SHIP",
        "799999999, SHIP",
        "2190047, COAST_STATION",
        "4310001, COAST_STATION",
        "9990000, COAST_STATION",
        "23200001, GROUP",
        "44100001, GROUP",
        "111232001, SAR_AIRCRAFT",
        "111999999, SAR_AIRCRAFT",
        "112000000, UNALLOCATED",
        "110999999, UNALLOCATED",
        "992351000, AID_TO_NAVIGATION",
        "994123456, AID_TO_NAVIGATION",
        "982191234, CRAFT_OF_PARENT_SHIP",
        "970010001, DISTRESS_DEVICE",
        "972010001, DISTRESS_DEVICE",
        "974010001, DISTRESS_DEVICE",
        "971010001, UNALLOCATED",
        "973010001, UNALLOCATED",
        "975010001, UNALLOCATED",
        "823300001, HANDHELD_VHF",
        "0, UNALLOCATED",
        "1, UNALLOCATED",
        "999999, UNALLOCATED",
        "1000000000, UNALLOCATED",
        "1073741823, UNALLOCATED",
        "-1, UNALLOCATED",
    })
    void formsOfIdentity(int mmsi, StationKind kind) {
        assertThat(StationKind.of(mmsi)).isEqualTo(kind);
        assertThat(kind.description()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(ints = {9_191_773, 9_562_233, 9_074_729, 8_606_173, 9_319_466})
    void numbersOfRealShips(int imo) {
        assertThat(ImoNumber.isValid(imo)).isTrue();
        assertThat(new ImoNumber(imo)).hasToString(Integer.toString(imo));
    }

    @Property
    void everyWrongDigitIsNoticedUnlessItsWeightHidesIt(
            @ForAll @IntRange(min = 100_000, max = 999_999) int six, @ForAll @IntRange(max = 9) int last) {
        String digits = Integer.toString(six);
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += (digits.charAt(i) - '0') * (7 - i);
        }
        assertThat(ImoNumber.isValid(six * 10 + last)).isEqualTo(sum % 10 == last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9562233",
                "IMO9562233",
                "IMO 9562233",
                "imo: 9562233",
                " IMO-9562233 ",
                "IMO#9562233",
                "IMO.9562233"
            })
    void writingsOfANumber(String text) {
        assertThat(ImoNumber.parse(text)).contains(new ImoNumber(9_562_233));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "IMO",
                "9562234",
                "956223",
                "95622330",
                "09562233",
                "9562233A",
                "X9562233",
                "0000000",
                "Does not exist",
                "\u0669\u0665\u0666\u0662\u0662\u0663\u0663"
            })
    void otherTextsAreNone(String text) {
        assertThat(ImoNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -9_191_773, 9_191_774, 919_177, 10_000_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void noObjectOfAWrongNumber(int value) {
        assertThat(ImoNumber.isValid(value)).isFalse();
        assertThatThrownBy(() -> new ImoNumber(value)).hasMessageContaining("no IMO ship number");
    }

    @ParameterizedTest
    @CsvSource({
        "0, NOT_KNOWN, false",
        "19, NOT_KNOWN, false",
        "20, WING_IN_GROUND, false",
        "30, FISHING, false",
        "31, TOWING, true",
        "32, TOWING, true",
        "33, DREDGING_OR_DIVING, true",
        "34, DREDGING_OR_DIVING, true",
        "35, MILITARY, false",
        "36, PLEASURE, false",
        "37, PLEASURE, false",
        "38, NOT_KNOWN, false",
        "39, NOT_KNOWN, false",
        "49, HIGH_SPEED, false",
        "50, PILOT, true",
        "51, SEARCH_AND_RESCUE, true",
        "52, TUG, true",
        "53, PORT_SERVICE, true",
        "54, PORT_SERVICE, true",
        "55, LAW_ENFORCEMENT, true",
        "58, OTHER, false",
        "60, PASSENGER, false",
        "70, CARGO, false",
        "79, CARGO, false",
        "80, TANKER, false",
        "89, TANKER, false",
        "90, OTHER, false",
        "99, OTHER, false",
        "100, NOT_KNOWN, false",
        "255, NOT_KNOWN, false",
    })
    void groupsOfShipTypes(int aisType, ShipType type, boolean serves) {
        assertThat(ShipType.ofAis(aisType)).isEqualTo(type);
        assertThat(type.serves()).isEqualTo(serves);
        assertThat(type.description()).isNotBlank();
    }
}
