package org.hawser.sea.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallSignsTest {

    private final CallSigns callSigns = CallSigns.load();

    @ParameterizedTest
    @CsvSource({
        "HMAB, KP",
        "P5ABC, KP",
        "P9XY, KP",
        "HLAB, KR",
        "D7AB, KR",
        "6KAB, KR",
        "BAAA, CN",
        "3HAB, CN",
        "VRAB2, HK",
        "XXAB, MO",
        "3EAB5, PA",
        "H3AB, PA",
        "HOAB, PA",
        "A8AB2, LR",
        "D5AB2, LR",
        "ELAB2, LR",
        "V7AB2, MH",
        "9V1234, SG",
        "S6AB, SG",
        "9HA1234, MT",
        "C6AB2, BS",
        "5BAB2, CY",
        "T8AB, PW",
        "D6AB, KM",
        "5VAB2, TG",
        "9LAB, SL",
        "5IAB, TZ",
        "E5AB, CK",
        "E6AB, NU",
        "Z8AB, SS",
        "SSAB, EG",
        "SSMB, EG",
        "SSNB, SD",
        "SSZB, SD",
        "STAB, SD",
        "SUAB, EG",
        "3DAB, SZ",
        "3DMB, SZ",
        "3DNB, FJ",
        "3DZB, FJ",
        "2AAB2, GB",
        "2ZZZ, GB",
        "GABC, GB",
        "G4AB, GB",
        "MABC, GB",
        "WDA1234, US",
        "KABC, US",
        "N1AB, US",
        "ALAB, US",
        "AMAB, ES",
        "UAAB, RU",
        "R2AB, RU",
        "UJAB, UZ",
        "URAB, UA",
        "Y2AB, DE",
        "PJAB, NL",
        "P4AB, AW",
    })
    void namesTheState(String callSign, String code) {
        assertThat(callSigns.hint(callSign))
                .isInstanceOfSatisfying(
                        CallSignAnswer.Allotted.class,
                        allotted -> assertThat(allotted.hint().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"V7AB2", "v7ab2", " V7 AB2 ", "V7-AB2", "V7/AB2", "V7AB2@@", "V7.AB.2"})
    void writingsOfACallSign(String text) {
        assertThat(callSigns.hint(text))
                .isEqualTo(new CallSignAnswer.Allotted("V7A-V7Z", new Flags.Hint("MH", "Marshall Islands")));
    }

    @ParameterizedTest
    @CsvSource({
        "4UAB, United Nations",
        "C7AB, World Meteorological Organization",
        "4YA1, International Civil Aviation Organization"
    })
    void organizationsAreNoStates(String callSign, String name) {
        assertThat(callSigns.hint(callSign))
                .isInstanceOfSatisfying(
                        CallSignAnswer.Organization.class,
                        organization -> assertThat(organization.name()).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource({"SS12, EG SD", "3D2AB, SZ FJ"})
    void halfSeriesNeedAThirdLetter(String callSign, String codes) {
        assertThat(callSigns.hint(callSign))
                .isInstanceOfSatisfying(
                        CallSignAnswer.SharedPrefix.class,
                        shared -> assertThat(shared.hints())
                                .extracting(Flags.Hint::code)
                                .containsExactly(codes.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "QAAA, QA",
        "QZZ9, QZ",
        "4NAB, 4N",
        "YZAB, YZ",
        "H5AB, H5",
        "Z6AB, Z6",
        "A1AB, A1",
        "O9AB, O9",
        "X0AB, X0"
    })
    void seriesThatNobodyHas(String callSign, String prefix) {
        assertThat(callSigns.hint(callSign)).isEqualTo(new CallSignAnswer.NotAllotted(prefix));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "@@@@@@@",
                "AB",
                "100200",
                "2728",
                "22AB",
                "1ABC",
                "0ABC",
                "ABCDEFGH",
                "HM\u00C4B",
                "\uFF28\uFF2D\uFF21\uFF22",
                "HM!AB",
                "HM\u0000AB"
            })
    void otherTextsAreNone(@Nullable String text) {
        assertThat(callSigns.hint(text)).isEqualTo(new CallSignAnswer.NoForm());
        assertThat(CallSigns.hasShipForm(text)).isFalse();
    }

    /** Forms of Radio Regulations Nos. 19.55 and 19.56. */
    @ParameterizedTest
    @CsvSource({
        "HMAB, true",
        "V7AB2, true",
        "3EAB5, true",
        "2AAB2, true",
        "9V1234, false",
        "9V2345, true",
        "WDA2345, true",
        "V7A2345, true",
        "WDA1234, false",
        "V7AB1, false",
        "V7AB22, false",
        "G4AB, true",
        "HM1234, false",
        "HM2034, true",
        "H52345, false",
    })
    void formsOfShips(String callSign, boolean isShips) {
        assertThat(CallSigns.hasShipForm(callSign)).isEqualTo(isShips);
    }

    @Property
    void noTextBreaksIt(@ForAll String text) {
        assertThat(callSigns.hint(text)).isEqualTo(callSigns.hint(text.toLowerCase(Locale.ROOT)));
    }
}
