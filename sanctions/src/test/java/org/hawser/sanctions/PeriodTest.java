package org.hawser.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate ZERO = LocalDate.of(2018, 1, 1);

    @Test
    void theFirstDayIsWithinAndTheDayOfTheEndIsNot() {
        Period period = new Period(Bound.on(day(10)), Bound.on(day(20)));
        assertThat(period.heldOn(day(9))).isEqualTo(Standing.NO);
        assertThat(period.heldOn(day(10))).isEqualTo(Standing.YES);
        assertThat(period.heldOn(day(19))).isEqualTo(Standing.YES);
        assertThat(period.heldOn(day(20))).isEqualTo(Standing.NO);
    }

    @Test
    void anUnknownBeginningIsNotANo() {
        Period period = new Period(new Bound(null, day(10)), null);
        assertThat(period.heldOn(day(9))).isEqualTo(Standing.UNKNOWN);
        assertThat(period.heldOn(day(10))).isEqualTo(Standing.YES);
    }

    /** Every true beginning and end within the bounds is tried: the answer is certain exactly where they all agree. */
    @Property
    void anAnswerIsCertainExactlyWhereEveryPossibleCourseAgrees(
            @ForAll @IntRange(max = 6) int fromAfter,
            @ForAll @IntRange(min = 1, max = 6) int fromSpan,
            @ForAll @IntRange(max = 6) int gap,
            @ForAll @IntRange(min = 1, max = 6) int toSpan,
            @ForAll @IntRange(max = 30) int asked) {
        Bound from = new Bound(day(fromAfter), day(fromAfter + fromSpan));
        Bound to = new Bound(from.by().plusDays(gap), from.by().plusDays(gap + toSpan));
        boolean anyYes = false;
        boolean anyNo = false;
        for (int begun = fromAfter + 1; begun <= fromAfter + fromSpan; begun++) {
            for (int over = 1; over <= toSpan; over++) {
                boolean held = asked >= begun && day(asked).isBefore(from.by().plusDays(gap + over));
                anyYes |= held;
                anyNo |= !held;
            }
        }
        Standing expected = anyYes && anyNo ? Standing.UNKNOWN : anyYes ? Standing.YES : Standing.NO;
        assertThat(new Period(from, to).heldOn(day(asked))).isEqualTo(expected);
    }

    @Test
    void aChangeHappensAfterTheDayItHadNot() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bound(day(1), day(1)));
    }

    private static LocalDate day(int number) {
        return ZERO.plusDays(number);
    }
}
