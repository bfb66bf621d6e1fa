package org.hawser.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewedListReaderTest {

    static final String LIST = """
            list: demo
            name: demo list
            authority: nobody
            publisher: the simulation
            published: 2018-03-01
            simulated: true
            sources: {made-up: invented for the test}
            entries:
              - id: one
                name: INVENTED ONE
                former: [INVENTED NIL]
                imo: 1000019
                mmsi: 412000001
                call_sign: T2 XX9
                measures:
                  - {measure: asset_freeze, listed: 2018-01-02, instrument: none}
                  - {measure: port_ban, listed: {after: 2018-01-31, by: 2018-02-28}, instrument: none}
                source: made-up
                mark: D
              - id: two
                name: INVENTED TWO
                kind: named
                imo: 1000020
                measures:
                  - {measure: none, listed: 2018-02-23, instrument: an advisory}
                source: made-up
                mark: D
            """;

    @Test
    void readsNamesNumbersAndDates() {
        ListContent list = read(LIST);
        assertThat(list.head().simulated()).isTrue();
        assertThat(list.head().published()).isEqualTo(LocalDate.of(2018, 3, 1));
        ListEntry one = list.entries().get(0);
        assertThat(one.names()).contains(new ShipName("INVENTED NIL", ShipName.Use.FORMER));
        assertThat(one.provenance()).isEqualTo(new Provenance(List.of("invented for the test"), "D", false));
        assertThat(one.listings().get(0).valid().from()).isEqualTo(Bound.on(LocalDate.of(2018, 1, 2)));
        assertThat(one.listings().get(1).valid().from())
                .isEqualTo(new Bound(LocalDate.of(2018, 1, 31), LocalDate.of(2018, 2, 28)));
    }

    @Test
    void aWrongCheckDigitIsKeptAsWrittenAndCounted() {
        ListContent list = read(LIST);
        assertThat(list.entries().get(1).identifiers().imos()).isEmpty();
        assertThat(list.entries().get(1).identifiers().unusable()).containsExactly("1000020");
        assertThat(list.rejected()).containsEntry("IMO number with a wrong check digit (kept as written)", 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "mark: D            | mark: X            | mark 'X' is not known",
                "source: made-up    | source: elsewhere  | source 'elsewhere' is not among",
                "simulated: true    | simulated: perhaps | not true or false",
                "listed: 2018-01-02 | listed: 2018-13-02 | not a date",
                "listed: 2018-01-02 | lited: 2018-01-02  | 'lited' is not known here",
                "measure: port_ban  | measure: port-ban  | measure 'port-ban' is not known",
                "kind: named        | kind: suspected    | kind 'suspected' is not known",
                "id: two            | id: one            | the id 'one' stands twice",
                "mmsi: 412000001    | mmsi: 4120         | has not nine digits",
                "name: demo list    | nam: demo list     | 'nam' is not known here",
                "listed: 2018-01-02 | listed: 2018-01-02, delisted: 2018-01-01 | delisted before it was listed",
                "after: 2018-01-31  | after: 2018-03-31  | 'after' is not before 'by'",
                "former: [INVENTED NIL] | former: [{a: b}] | must hold single values",
                "list: demo         | list: [             | no well-formed YAML",
            })
    void aSlipOfThePenIsRefusedWithItsPlace(String right, String wrong, String message) {
        assertThat(LIST).contains(right);
        assertThatThrownBy(() -> read(LIST.replace(right, wrong)))
                .isInstanceOf(ListException.class)
                .hasMessageStartingWith("demo.yaml")
                .hasMessageContaining(message);
    }

    private static ListContent read(String yaml) {
        return ReviewedListReader.read(ListFile.of("demo.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
