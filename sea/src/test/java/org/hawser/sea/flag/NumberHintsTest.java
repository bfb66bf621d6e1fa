package org.hawser.sea.flag;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.hawser.sea.flag.NumberHints.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberHintsTest {

    @ParameterizedTest
    @CsvSource({
        "445123000, HMAB, SAME",
        "412123000, BAAB, SAME",
        "354123000, 3EAB5, SAME",
        "310123000, ZCAB, SAME_STATE", // Bermuda and the United Kingdom
        "319123000, ZGAB, SAME_STATE", // Cayman Islands and the United Kingdom
        "477123000, BAAB, SAME_STATE",
        "306123000, PJAB, SAME",
        "244123000, P4AB, SAME_STATE",
        "445123000, BAAB, DIFFERENT",
        "416123000, BAAB, DIFFERENT",
        "613003742, 3EAB5, DIFFERENT",
        "622123000, SS12, OPEN",
        "520123000, 3D2AB, OPEN",
        "445123000, 3D2AB, DIFFERENT",
        "646123000, 3EAB5, OPEN",
        "445123000, QAAB, OPEN",
        "445123000, 4UAB, OPEN",
        "445123000, 100200, OPEN",
        "445123000, , OPEN",
        "972010001, HMAB, OPEN",
    })
    void comparesTheHints(int mmsi, String callSign, Agreement agreement) {
        assertThat(NumberHints.of(mmsi, callSign).agreement()).isEqualTo(agreement);
    }

    @Test
    void wordsNameBothAndClaimNothing() {
        assertThat(NumberHints.of(613_003_742, "3EAB5").words())
                .isEqualTo(
                        "the digits 613 are allocated to Cameroon; the call sign is of the series 3EA-3FZ of Panama; "
                                + "a hint, no proof of flag");
        assertThat(NumberHints.of(646_123_000, "QAAB").words())
                .isEqualTo("the digits 646 are allocated to no State; call signs in QA are allotted to no State; "
                        + "a hint, no proof of flag");
        assertThat(NumberHints.of(972_010_001, null).words())
                .isEqualTo("the MMSI holds no digits of a State; there is no call sign of a known form; "
                        + "a hint, no proof of flag");
        assertThat(NumberHints.of(622_123_000, "SS12").words()).contains("SS begins call signs of Egypt and of Sudan");
        assertThat(NumberHints.of(622_123_000, "4UAB").words()).contains("series 4UA-4UZ of the United Nations");
    }

    @Property
    void everyPairHasAnAnswer(
            @ForAll int mmsi, @ForAll @StringLength(max = 5) @Chars({'A', 'H', 'M', 'S', '3', '9'}) String callSign) {
        NumberHints hints = NumberHints.of(mmsi, callSign);
        assertThat(hints.words()).endsWith("a hint, no proof of flag");
        boolean both =
                hints.digits() instanceof MidAnswer.Allocated && hints.callSign() instanceof CallSignAnswer.Allotted;
        assertThat(both).isEqualTo(hints.agreement() != Agreement.OPEN);
    }
}
