package org.hawser.ais.gpsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TextTest {

    private static String written(java.util.function.Consumer<Text> writing, boolean csv) {
        Text text = new Text(csv);
        writing.accept(text);
        return new String(text.bytes(), 0, text.length(), StandardCharsets.UTF_8);
    }

    @Property
    void numbersAsJavaWritesThem(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long value) {
        assertThat(written(text -> text.number(value), false)).isEqualTo(Long.toString(value));
    }

    @Property
    void decimalsAsJavaWritesThem(
            @ForAll @LongRange(min = -2_000_000_000L, max = 2_000_000_000L) long value,
            @ForAll @IntRange(min = 1, max = 7) int places) {
        assertThat(written(text -> text.decimal(value, places), false))
                .isEqualTo(BigDecimal.valueOf(value, places).toPlainString());
    }

    @Test
    void numbersAroundPowersOfTen() {
        for (long power = 1; power <= 1_000_000_000_000L; power *= 10) {
            for (long value = power - 1; value <= power + 1; value++) {
                long number = value;
                assertThat(written(text -> text.number(number), false)).isEqualTo(Long.toString(value));
                assertThat(written(text -> text.digits(number, 4), false))
                        .isEqualTo(String.format(java.util.Locale.ROOT, "%04d", value));
            }
        }
    }

    /** Another library reads back what was written. */
    @Property
    void stringsOfAnyCharacters(@ForAll String string) {
        String valid = new String(string.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(new JsonMapper()
                        .readTree(written(text -> text.string(valid), false))
                        .asString())
                .isEqualTo(valid);
    }

    @Test
    void stringsInCsv() {
        assertThat(written(text -> text.string("plain text"), true)).isEqualTo("plain text");
        assertThat(written(text -> text.string("a,b"), true)).isEqualTo("\"a,b\"");
        assertThat(written(text -> text.string("say \"no\""), true)).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(written(text -> text.string("two\nlines"), true)).isEqualTo("\"two\nlines\"");
    }
}
