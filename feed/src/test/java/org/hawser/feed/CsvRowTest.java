package org.hawser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvRowTest {

    private static List<String> split(String line, char delimiter) {
        CsvRow row = new CsvRow(delimiter);
        byte[] bytes = ("\"" + line + "\"").getBytes(StandardCharsets.UTF_8);
        assertThat(row.split(bytes, 1, bytes.length - 1)).isTrue();
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            fields.add(row.text(i));
        }
        return fields;
    }

    private static List<String> byFastCsv(String line, char delimiter) {
        return CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(line).stream()
                .findFirst()
                .map(csv ->
                        csv.getFields().stream().map(CsvRowTest::withoutBlanks).toList())
                .orElse(List.of(""));
    }

    private static String withoutBlanks(String field) {
        return field.replaceAll("^ +| +$", "");
    }

    /** Fields bare, or in quotes with quotes and delimiters within. */
    @Provide
    Arbitrary<String> fields() {
        Arbitrary<String> bare =
                Arbitraries.strings().withChars("ab0. \u00E9\u8239").ofMaxLength(8);
        Arbitrary<String> inner =
                Arbitraries.strings().withChars("ab,; \"\u00F8").ofMaxLength(8);
        return Arbitraries.oneOf(
                bare,
                inner.map(text -> "\"" + text.replace("\"", "\"\"") + "\""),
                bare.map(text -> "x" + text + "\"\""));
    }

    @Property(tries = 2000)
    void rowsAreSplitAsFastCsvSplitsThem(
            @ForAll @Size(min = 1, max = 40) List<@net.jqwik.api.From("fields") String> fields,
            @ForAll("delimiters") char delimiter) {
        String line = String.join(String.valueOf(delimiter), fields);
        assertThat(split(line, delimiter)).isEqualTo(byFastCsv(line, delimiter));
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    @Test
    void anOpenQuoteIsReported() {
        byte[] bytes = "a,\"b,c".getBytes(StandardCharsets.UTF_8);
        assertThat(new CsvRow(',').split(bytes, 0, bytes.length)).isFalse();
    }

    @Test
    void whatIsNotUtf8IsShownAsSuch() {
        byte[] bytes = {'a', (byte) 0xE5, 'b'};
        CsvRow row = new CsvRow(',');
        assertThat(row.split(bytes, 0, bytes.length)).isTrue();
        assertThat(row.text(0)).isEqualTo("a\uFFFDb");
    }
}
