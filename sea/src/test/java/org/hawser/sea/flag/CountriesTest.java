package org.hawser.sea.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hawser.sea.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    private final Countries countries = Countries.load();

    /** Java's own table is the truth; where a newer Java knows more, the table is to be brought up to date. */
    @Test
    void lettersAreThoseOfIso3166() {
        List<String> codes = Resources.rows(Countries.class, "countries.tsv").stream()
                .map(row -> row[0])
                .toList();
        assertThat(codes).containsExactlyInAnyOrder(Locale.getISOCountries());
        for (String code : codes) {
            assertThat(countries.ofThreeLetters(Locale.of("", code).getISO3Country()))
                    .contains(code);
        }
    }

    @Test
    void noNameStandsForTwoCountries() {
        for (String[] row : Resources.rows(Countries.class, "countries.tsv")) {
            for (String name : row[2].split("\\|")) {
                assertThat(countries.ofName(name)).as(name).contains(row[0]);
            }
        }
    }

    @Test
    void noNameStandsTwice() {
        Set<String> seen = new HashSet<>();
        for (String[] row : Resources.rows(Countries.class, "countries.tsv")) {
            Arrays.stream(row[2].split("\\|"))
                    .forEach(name -> assertThat(seen.add(name)).as(name).isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Korea, North; KP",
                "Korea, South; KR",
                "United States; US",
                "Federated States of Micronesia; FM",
                "Cote d'Ivoire; CI",
                "The Bahamas; BS",
                "St. Lucia; LC",
                "Turkey; TR",
                "Türkiye; TR",
                "Burma; MM",
                "Congo, Democratic Republic of the; CD"
            })
    void namesInTheirSeveralForms(String name, String code) {
        assertThat(countries.ofName(name)).contains(code);
    }

    /** Two letters could be ISO's or those of FIPS 10-4, where CH is China and KS South Korea. */
    @ParameterizedTest
    @CsvSource({"CH", "KS", "Korea", "Atlantis"})
    void whatIsNotSureIsNotKnown(String name) {
        assertThat(countries.ofName(name)).isEmpty();
    }
}
