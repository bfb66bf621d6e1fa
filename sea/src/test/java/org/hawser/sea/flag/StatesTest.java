package org.hawser.sea.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.stream.Stream;
import org.hawser.sea.Resources;
import org.hawser.sea.port.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {

    private final States states = States.load();

    /** ISO 3166-1 has 249 codes (iso-codes, as in pycountry 26.2.16); AN was withdrawn in 2010 and still stands in lists of ports. */
    @Test
    void holdsEveryCodeOnce() {
        assertThat(states.all()).hasSize(249 + 1);
        assertThat(states.all()).extracting(State::code).allMatch(code -> code.matches("[A-Z]{2}"));
        assertThat(states.all()).extracting(State::name).doesNotHaveDuplicates().doesNotContain("");
        assertThat(states.all()).extracting(State::mark).allMatch(mark -> mark.matches("F|M-(high|medium|low)"));
    }

    /** The United Nations has 193 Members (un.org); neither the Holy See nor Palestine is one. */
    @Test
    void countsTheMembersOfTheUnitedNations() {
        assertThat(states.all().stream().filter(State::unMember)).hasSize(193);
        assertThat(states.find("VA")).map(State::unMember).contains(false);
        assertThat(states.find("PS")).map(State::unMember).contains(false);
    }

    @Test
    void everyResponsibleStateIsAMemberAndNoTerritory() {
        assertThat(states.all())
                .filteredOn(state -> state.responsible() != null)
                .allSatisfy(territory -> {
                    assertThat(territory.unMember()).isFalse();
                    State responsible = states.find(territory.responsible()).orElseThrow();
                    assertThat(responsible.unMember()).isTrue();
                    assertThat(responsible.responsible()).isNull();
                });
    }

    @Test
    void holdsEveryCodeThatOtherTablesUse() {
        Stream<String> flags = Resources.rows(Flags.class, "flags.tsv").stream().map(row -> row[1]);
        Stream<String> callSigns =
                Resources.rows(CallSigns.class, "call-signs.tsv").stream().map(row -> row[2]);
        Stream<String> ports = Ports.load().all().stream().map(Ports.Port::country);
        Collection<String> codes = Stream.of(flags, callSigns, ports)
                .flatMap(each -> each)
                .distinct()
                .toList();
        assertThat(codes)
                .filteredOn(code -> !code.isEmpty())
                .hasSizeGreaterThan(200)
                .allSatisfy(code -> assertThat(states.find(code)).as(code).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "GB, GI, true",
        "BM, KY, true",
        "NL, AW, true",
        "FR, TF, true",
        "CN, HK, true",
        "PA, PA, true",
        "PA, LR, false",
        "CN, TW, false",
        "NZ, CK, false",
        "KP, KR, false",
        "XX, XX, false",
        ", , false"
    })
    void tellsWhoAnswersAlike(String code, String other, boolean alike) {
        assertThat(states.answerAlike(code, other)).isEqualTo(alike);
        assertThat(states.answerAlike(other, code)).isEqualTo(alike);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gb", "XK", "GBR", "Panama"})
    void otherTextsAreNoCodes(String text) {
        assertThat(states.find(text)).isEmpty();
        assertThat(states.find(null)).isEmpty();
    }

    @Test
    void aTableWithAnUnknownCodeIsRefused() {
        assertThatThrownBy(() -> states.hint("XX", "")).hasMessageContaining("\"XX\" is not in states.tsv");
    }
}
