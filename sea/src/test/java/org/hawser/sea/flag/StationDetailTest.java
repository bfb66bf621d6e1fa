package org.hawser.sea.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of ITU-R M.585-9, annexes 1 and 2. */
class StationDetailTest {

    @ParameterizedTest
    @CsvSource({
        "2321001, COAST_RADIO",
        "2322001, HARBOUR_RADIO",
        "2323001, PILOT_STATION",
        "2324001, AIS_REPEATER",
        "2325001, AIS_BASE_STATION",
        "2320000, ALL_COAST_STATIONS_OF_A_STATE",
        "9990000, ALL_COAST_STATIONS",
        "111232101, FIXED_WING_AIRCRAFT",
        "111232506, HELICOPTER",
        "111232000, ALL_SAR_AIRCRAFT_OF_A_STATE",
        "992351001, PHYSICAL_AID",
        "992356001, VIRTUAL_AID",
        "992358001, MOBILE_AID",
        "970011234, AIS_SART",
        "972011234, MAN_OVERBOARD",
        "974011234, EPIRB",
        "979123456, AUTONOMOUS_DEVICE",
        "538001000, THREE_TRAILING_ZEROS",
        "538001230, ONE_TRAILING_ZERO",
    })
    void formsThatSayMore(int mmsi, StationDetail detail) {
        assertThat(StationDetail.of(mmsi)).contains(detail);
        assertThat(detail.description()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                3_669_999, // the US Coast Guard's group of coast stations (navcen.uscg.gov)
                9_991_000,
                2_326_001,
                111_232_201,
                992_350_001,
                538_001_234,
                538_001_200,
                23_200_001,
                823_200_001,
                982_350_001,
                978_123_456,
                0,
                -1,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE
            })
    void formsThatSayNoMore(int mmsi) {
        assertThat(StationDetail.of(mmsi)).isEmpty();
    }

    /** By the sixth digit as a character. */
    @Property
    void sixthDigitOfAnAid(@ForAll @IntRange(min = 990_000_000, max = 999_999_999) int mmsi) {
        Map<Character, StationDetail> details =
                Map.of('1', StationDetail.PHYSICAL_AID, '6', StationDetail.VIRTUAL_AID, '8', StationDetail.MOBILE_AID);
        assertThat(StationDetail.of(mmsi))
                .isEqualTo(
                        Optional.ofNullable(details.get(Integer.toString(mmsi).charAt(5))));
    }
}
