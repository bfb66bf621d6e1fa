package org.hawser.sea;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StationDictionaryTest {

    private final StationDictionary stations = new StationDictionary();

    @Test
    void eachNameKeepsItsNumber() {
        int busan = stations.number("rBUSAN");
        int oslo = stations.number("2573105");
        assertThat(stations.number(new String("rBUSAN"))).isEqualTo(busan).isNotEqualTo(oslo);
        assertThat(stations.name(busan)).isEqualTo("rBUSAN");
        assertThat(stations.name(oslo)).isEqualTo("2573105");
    }

    @Test
    void noNameIsNoStation() {
        assertThat(stations.number(null)).isEqualTo(StationDictionary.NOT_SAID);
        assertThat(stations.name(StationDictionary.NOT_SAID)).isEmpty();
    }

    @Test
    void namesBeyondSixteenBitsAreNotSaid() {
        for (int i = 1; i <= StationDictionary.MOST; i++) {
            assertThat(stations.number("s" + i)).isEqualTo(i);
        }
        assertThat(stations.isFull()).isFalse();
        assertThat(stations.number("one more")).isEqualTo(StationDictionary.NOT_SAID);
        assertThat(stations.isFull()).isTrue();
        assertThat(stations.number("s1")).isEqualTo(1);
    }

    @Test
    void stationAndClockOffsetStayWithARecordAndChangeNothingElse() {
        ObservationBlock block = new ObservationBlock(1);
        block.appendFix(90_000, 7, 1, 0, 30, 1, 2, 3, 4, 5, 6, 77, 88);
        block.receivedBy(65_535);
        ObservationBlock corrected = new ObservationBlock(1);
        corrected.appendCorrected(block, 0, -60_000, 65_535);
        assertThat(corrected.time_ms(0)).isEqualTo(150_000);
        assertThat(corrected.station(0)).isEqualTo(65_535);
        assertThat(corrected.clockOffset(0)).isEqualTo(65_535);
        assertThat(corrected.source(0)).isEqualTo(new SourceRef(6, 77, 88));
        assertThat(block.clockOffset(0)).isZero();
        for (int word = 1; word < 5; word++) {
            assertThat(corrected.word(0, word)).isEqualTo(block.word(0, word));
        }
    }
}
