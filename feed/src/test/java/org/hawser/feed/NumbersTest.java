package org.hawser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private static double decimal(String text) {
        byte[] bytes = ("7" + text + "7").getBytes(StandardCharsets.ISO_8859_1);
        return Numbers.decimal(bytes, 1, bytes.length - 1);
    }

    @Property
    void upToFifteenDigitsAreReadAsJavaReadsThem(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(min = 0, max = 18) int scale) {
        String text = BigDecimal.valueOf(digits, scale).toPlainString();
        assertThat(decimal(text)).isEqualTo(Double.parseDouble(text));
    }

    @Property
    void furtherDigitsAreWorthLessThanAMicrometre(
            @ForAll @BigRange(min = "-180", max = "180") @Scale(30) BigDecimal degrees) {
        double read = decimal(degrees.toPlainString());
        assertThat(new BigDecimal(read).subtract(degrees).abs()).isLessThan(new BigDecimal("1e-11"));
    }

    /** Digits, points, signs and letters as they fall: what Java reads as a plain decimal is read, and nothing else. */
    @Property(tries = 5000)
    void whatIsNoDecimalIsNoNumber(
            @ForAll
                    @Chars({'.', '-', '+', 'e', 'E', 'x', 'f', ' '})
                    @CharRange(from = '0', to = '9')
                    @StringLength(max = 12)
                    String text) {
        double expected = Double.NaN;
        if (text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
            double value = Double.parseDouble(text);
            expected = Double.isInfinite(value) ? Double.NaN : value;
        }
        assertThat(decimal(text)).isEqualTo(Double.valueOf(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "NaN",
                "Infinity",
                "-Infinity",
                "0x10",
                "0x1p3",
                "1f",
                "1d",
                " 1",
                "1 ",
                "1,5",
                "1e999",
                "\u00E9"
            })
    void javasOwnWritingsAreNone(String text) {
        assertThat(decimal(text)).isNaN();
    }

    @Property
    void wholeNumbersAreReadAsJavaReadsThem(@ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long value) {
        byte[] bytes = ("x" + value).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Numbers.whole(bytes, 1, bytes.length)).isEqualTo(value);
        assertThat(Numbers.whole(bytes, 0, bytes.length)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.0", " 1", "1234567890123456789", "12a"})
    void othersAreNone(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Numbers.whole(bytes, 0, bytes.length)).isEqualTo(-1);
    }
}
