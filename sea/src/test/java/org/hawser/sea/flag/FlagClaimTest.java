package org.hawser.sea.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FlagClaimTest {

    @ParameterizedTest
    @CsvSource({
        "PA, CLAIMED, PA, REGISTRY_CONFIRMED, false",
        "PA, CLAIMED, PA, DENIED_BY_STATE, false",
        "PA, REGISTRY_CONFIRMED, PA, DENIED_BY_STATE, true",
        "PA, REGISTRY_CONFIRMED, PW, DENIED_BY_STATE, false",
        "PA, CLAIMED, PW, CLAIMED, true",
        "PA, REGISTRY_CONFIRMED, PW, REGISTRY_CONFIRMED, true",
        "KP, DUAL, SL, DUAL, false",
        "KP, DUAL, SL, CLAIMED, true",
        "PA, UNKNOWN, PW, CLAIMED, false",
        ", CLAIMED, PW, CLAIMED, true",
        ", CLAIMED, PW, DENIED_BY_STATE, false",
        ", UNKNOWN, PW, CLAIMED, false",
    })
    void whatCannotBothBeRight(String a, FlagStatus statusA, String b, FlagStatus statusB, boolean conflict) {
        FlagClaim one = new FlagClaim(a, statusA);
        FlagClaim other = new FlagClaim(b, statusB);
        assertThat(one.conflictsWith(other)).isEqualTo(conflict);
        assertThat(other.conflictsWith(one)).isEqualTo(conflict);
        assertThat(one.conflictsWith(one)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreReadBack(FlagStatus status) {
        assertThat(FlagStatus.ofWord(status.word())).contains(status);
        assertThat(status.description()).isNotBlank();
    }

    @Test
    void refusesWhatIsNoClaim() {
        assertThat(FlagStatus.ofWord("false")).isEmpty();
        assertThat(FlagClaim.none()).hasToString("no flag claimed");
        assertThatThrownBy(() -> new FlagClaim("pa", FlagStatus.CLAIMED)).hasMessageContaining("country code");
        assertThatThrownBy(() -> new FlagClaim(null, FlagStatus.DUAL)).hasMessageContaining("needs the State");
    }
}
