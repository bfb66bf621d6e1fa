package org.hawser.sea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ObservationBlockTest {

    @Property
    void aFixKeepsItsFields(
            @ForAll long time_ms,
            @ForAll @IntRange(max = 0x3FFF_FFFF) int mmsi,
            @ForAll @IntRange(max = 27) int type,
            @ForAll @IntRange(max = 15) int status,
            @ForAll @IntRange(min = -540_000_000, max = 540_000_000) int latitude,
            @ForAll @IntRange(min = -1_080_000_000, max = 1_080_000_000) int longitude,
            @ForAll @IntRange(max = 1023) int sog,
            @ForAll @IntRange(max = 0xFFFF) int cog,
            @ForAll @IntRange(max = 511) int heading,
            @ForAll @IntRange(max = 0xFFFF) int segment,
            @ForAll @LongRange(min = 0, max = (1L << 48) - 1) long offset,
            @ForAll @IntRange(min = 1) int length) {
        ObservationBlock block = new ObservationBlock(1);
        block.appendFix(
                time_ms, mmsi, type, status, 63, latitude, longitude, sog, cog, heading, segment, offset, length);
        assertThat(block.isClaim(0)).isFalse();
        assertThat(block.time_ms(0)).isEqualTo(time_ms);
        assertThat(block.mmsi(0)).isEqualTo(mmsi);
        assertThat(block.messageType(0)).isEqualTo(type);
        assertThat(block.status(0)).isEqualTo(status);
        assertThat(block.latitude_e5min(0)).isEqualTo(latitude);
        assertThat(block.longitude_e5min(0)).isEqualTo(longitude);
        assertThat(block.sog_tenthKn(0)).isEqualTo(sog);
        assertThat(block.cog_tenthDeg(0)).isEqualTo(cog);
        assertThat(block.heading_deg(0)).isEqualTo(heading);
        assertThat(block.source(0)).isEqualTo(new SourceRef(segment, offset, length));
    }

    @Property
    void aClaimKeepsItsFields(
            @ForAll long time_ms,
            @ForAll @IntRange(max = 0x3FFF_FFFF) int mmsi,
            @ForAll @IntRange(max = 27) int type,
            @ForAll @IntRange(min = 0) int claim,
            @ForAll @IntRange(max = 0xFFFF) int segment,
            @ForAll @LongRange(min = 0, max = (1L << 48) - 1) long offset,
            @ForAll @IntRange(min = 1) int length) {
        ObservationBlock block = new ObservationBlock(1);
        block.appendClaim(time_ms, mmsi, type, claim, segment, offset, length);
        assertThat(block.isClaim(0)).isTrue();
        assertThat(block.time_ms(0)).isEqualTo(time_ms);
        assertThat(block.mmsi(0)).isEqualTo(mmsi);
        assertThat(block.messageType(0)).isEqualTo(type);
        assertThat(block.claim(0)).isEqualTo(claim);
        assertThat(block.source(0)).isEqualTo(new SourceRef(segment, offset, length));
    }

    private static ObservationBlock times(int... times_s) {
        ObservationBlock block = new ObservationBlock(0);
        for (int time_s : times_s) {
            block.appendFix(time_s * 1000L, 1, 1, 0, 60, 6_000_000, -6_000_000, 1023, 3600, 511, 0, time_s, 1);
        }
        return block;
    }

    @Test
    void recordsMoveBetweenBlocksWhole() {
        ObservationBlock from = times(3, 1, 2);
        ObservationBlock to = new ObservationBlock(0);
        to.append(from, 2);
        long[] words = new long[ObservationBlock.WORDS + 5];
        for (int w = 0; w < ObservationBlock.WORDS; w++) {
            words[w + 5] = from.word(0, w);
        }
        to.appendWords(words, 5);
        assertThat(ObservationBlock.compare(to, 0, from, 2)).isZero();
        assertThat(ObservationBlock.compare(to, 1, from, 0)).isZero();
        assertThat(ObservationBlock.compare(to, 0, to, 1)).isNegative();
    }

    @Test
    void theFirstRecordsAreTakenAway() {
        ObservationBlock block = times(1, 2, 3, 4);
        block.removeFirst(3);
        assertThat(block.size()).isEqualTo(1);
        assertThat(block.time_ms(0)).isEqualTo(4000);
        block.removeFirst(1);
        assertThat(block.size()).isZero();
    }

    @Test
    void aPointForPeopleHasUnitsAndGaps() {
        ObservationBlock block = times(5);
        block.appendFix(0, 1, 1, 0, 60, 0, 0, 1022, 3599, 359, 2, 7, 9);
        assertThat(block.trackPoint(0))
                .isEqualTo(new TrackPoint(
                        Instant.ofEpochSecond(5),
                        new Position(1, -1),
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        new SourceRef(0, 5, 1)));
        assertThat(block.trackPoint(1))
                .isEqualTo(
                        new TrackPoint(Instant.EPOCH, new Position(0, 0), 102.2, 359.9, 359, new SourceRef(2, 7, 9)));
    }
}
