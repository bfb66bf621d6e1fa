package org.hawser.sea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hawser.sea.ImoNumbers.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNumberTest {

    /** The first is the worked example of Wikipedia's "IMO number"; the others are of lists in force on the days named. */
    @ParameterizedTest
    @CsvSource({
        "2041999, Wikipedia: IMO number",
        "5342883, UN 1718 list KPe.022 Chongchongang Shipping Company",
        "1790183, UN 1718 list Ocean Maritime Management Company",
        "5434358, UN 1718 list Korea Yujong Shipping (2018-10-29)",
        "5571322, UN 1718 list Chonmyong Shipping (2025-04-19)",
        "5787684, UN 1718 list Hapjanggang Shipping (2025-04-19)",
        "5987860, UN 1718 list Yuk Tung Energy (2025-04-19)",
        "5055293, OFAC SDN 23510 Gooryong Shipping (2021-08-18)",
        "5993381, OFAC SDN 24450 Primorye Maritime Logistics (2021-08-18)",
        "6166689, OFAC SDN 29507 Rustanker (2021-08-18)",
        "0555641, OFAC SDN 37030 Northern Shipping Company (2022-06-02)",
    })
    void numbersOfRealCompanies(String written, String source) {
        assertThat(CompanyNumber.parse(written))
                .as(source)
                .map(CompanyNumber::toString)
                .contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5434358",
                "IMO 5434358",
                "IMO5434358",
                "imo: 5434358",
                "IMO Number: 5434358",
                "IMO number 5434358 ",
                "Company Number IMO 5434358",
                "Identification Number IMO 5434358",
            })
    void writingsOfANumber(String text) {
        assertThat(CompanyNumber.parse(text)).contains(new CompanyNumber(5_434_358));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "IMO",
                "5434359",
                "543435",
                "54343580",
                "5434358A",
                "X5434358",
                "0000000",
                "Company Number",
                "\u0665\u0664\u0663\u0664\u0663\u0665\u0668"
            })
    void otherTextsAreNone(@Nullable String text) {
        assertThat(CompanyNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5_434_358, 5_434_359, 10_000_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void noObjectOfAWrongNumber(int value) {
        assertThat(CompanyNumber.isValid(value)).isFalse();
        assertThatThrownBy(() -> new CompanyNumber(value)).hasMessageContaining("no IMO company number");
    }

    /** The remainder by division on paper, digit by digit from the left as the resolution writes it. */
    @Property
    void checkDigitIsThatOfTheResolution(
            @ForAll @IntRange(min = 1, max = 999_999) int six, @ForAll @IntRange(max = 9) int last) {
        String digits = String.format("%06d", six);
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += Character.digit(digits.charAt(i), 10) * Character.digit("864297".charAt(i), 10);
        }
        int remainder =
                BigDecimal.valueOf(sum).remainder(BigDecimal.valueOf(11)).intValue();
        String subtracted = Integer.toString(11 - remainder);
        int check = Character.digit(subtracted.charAt(subtracted.length() - 1), 10);
        assertThat(CompanyNumber.isValid(six * 10 + last)).isEqualTo(check == last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9191773 | SHIP COMPANY", // Kingsway, a ship; by chance its number would do for a company
                "9562233 | SHIP", // UK sanctions list
                "5342883 | COMPANY", // Chongchongang Shipping
                "1790183 | SHIP COMPANY", // Ocean Maritime Management: a company whose number would do for a ship
                "1234568 | ",
                "0 | ",
            })
    void saysWhichKindsANumberWouldDoFor(int number, String kinds) {
        assertThat(ImoNumbers.kinds(number))
                .extracting(Kind::name)
                .containsExactly(kinds == null ? new String[0] : kinds.split(" "));
    }

    @Property
    void kindsAreThoseOfTheTwoRecords(@ForAll @IntRange(min = -10, max = 10_000_010) int number) {
        assertThat(ImoNumbers.kinds(number).contains(Kind.SHIP)).isEqualTo(ImoNumber.isValid(number));
        assertThat(ImoNumbers.kinds(number).contains(Kind.COMPANY)).isEqualTo(CompanyNumber.isValid(number));
    }

    @Test
    void comparesByNumber() {
        assertThat(new CompanyNumber(555_641)).isLessThan(new CompanyNumber(1_790_183));
    }
}
