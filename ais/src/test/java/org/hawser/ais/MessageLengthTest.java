package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageLengthTest {

    /** Lengths as the tables of ITU-R M.1371-5 annex 8 give them: shortest and longest. */
    private static final Map<Integer, List<Integer>> TABLES = Map.of(
            1, List.of(168, 168),
            5, List.of(424, 424),
            7, List.of(72, 168),
            15, List.of(88, 160),
            17, List.of(80, 816),
            20, List.of(72, 160),
            21, List.of(272, 360),
            25, List.of(40, 168),
            27, List.of(96, 96));

    @Test
    void lengthsOfTheTables() {
        TABLES.forEach((type, lengths) -> assertThat(List.of(MessageLength.shortest(type), MessageLength.longest(type)))
                .isEqualTo(lengths));
    }

    @Test
    void everyTypeHasLengthsInOrder() {
        for (int type = 1; type <= 27; type++) {
            assertThat(MessageLength.least(type)).isBetween(HeaderLayout.BITS, MessageLength.shortest(type));
            assertThat(MessageLength.longest(type)).isBetween(MessageLength.shortest(type), PayloadBits.CAPACITY_BITS);
        }
    }
}
