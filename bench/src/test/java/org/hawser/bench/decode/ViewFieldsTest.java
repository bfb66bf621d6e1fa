package org.hawser.bench.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field is read: whichever bit of a message is another, but for the spare ones of ITU-R M.1371-5, the sum is another. */
class ViewFieldsTest {

    /** Names fill their fields, so that all their bits count. */
    @ParameterizedTest
    @CsvSource({
        "1, 168, 145-147",
        "2, 168, 145-147",
        "3, 168, 145-147",
        "4, 168, 139-147",
        "5, 424, 423-423",
        "18, 168, 38-45 139-140",
        "21, 356, 271-271",
        "27, 96, 95-95"
    })
    void everyBitCounts(int type, int bits, String spare) {
        check(type, bits, spare, new BitSet());
    }

    @ParameterizedTest
    @CsvSource({"0, 160, 160-160", "1, 168, 166-167"})
    void everyBitOfBothPartsOfType24Counts(int part, int bits, String spare) {
        BitSet fixed = new BitSet();
        fixed.set(39, part == 1);
        check(24, bits, spare, fixed);
    }

    private static void check(int type, int bits, String leftOut, BitSet fixed) {
        BitSet message = message(type, bits);
        message.clear(38, type == 24 ? 40 : 38);
        message.or(fixed);
        BitSet spare = ranges(leftOut);
        long sum = sum(message, bits);

        for (int bit = 6; bit < bits; bit++) {
            message.flip(bit);
            assertThat(sum(message, bits) != sum)
                    .as("type " + type + ", bit " + bit)
                    .isEqualTo(!spare.get(bit));
            message.flip(bit);
        }
    }

    /** The type, then bits that repeat {@code 100001}, in which no character of six bits is a blank or {@code @}. */
    private static BitSet message(int type, int bits) {
        BitSet message = new BitSet();
        for (int bit = 6; bit < bits; bit++) {
            message.set(bit, bit % 6 == 0 || bit % 6 == 5);
        }
        for (int bit = 0; bit < 6; bit++) {
            message.set(bit, (type >> (5 - bit) & 1) != 0);
        }
        return message;
    }

    private static BitSet ranges(String text) {
        BitSet ranges = new BitSet();
        for (String range : text.split(" ", -1)) {
            String[] ends = range.split("-", -1);
            ranges.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]) + 1);
        }
        return ranges;
    }

    private static long sum(BitSet message, int bits) {
        StringBuilder line = new StringBuilder("!AIVDM,1,1,,A,");
        int characters = (bits + 5) / 6;
        for (int i = 0; i < characters; i++) {
            int value = 0;
            for (int bit = 0; bit < 6; bit++) {
                value = 2 * value + (message.get(6 * i + bit) ? 1 : 0);
            }
            line.append((char) (value < 40 ? value + 48 : value + 56));
        }
        line.append(',').append(6 * characters - bits).append('*');
        byte[] bytes =
                line.append(PlainReading.checksum(line.toString())).toString().getBytes(StandardCharsets.US_ASCII);
        Outcome outcome = HawserSubject.view().read(new AisLog(bytes, bytes.length, null));
        assertThat(outcome.accepted().total() + outcome.ghosts()).isEqualTo(1);
        return outcome.sum();
    }
}
