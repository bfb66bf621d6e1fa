package org.hawser.sea.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.hawser.sea.Resources;
import org.junit.jupiter.api.Test;

/** The table of series against what the Radio Regulations say of it as a whole. */
class CallSignTableTest {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";

    /** Wikipedia, "ITU prefix", section "Unallocated and unavailable call sign prefixes". */
    private static final Set<String> NOT_ALLOTTED =
            Set.of("E8", "E9", "H5", "J9", "S4", "T9", "V9", "YZ", "Z4", "Z5", "Z6", "Z7", "Z9", "4N");

    /** Whole letters have only series of letters in Appendix 42; O, Q, U and X have no series with a digit (same section). */
    private static final String NO_SERIES_WITH_A_DIGIT = "BFGIKMNRW" + "OQUX";

    private static final List<String[]> ROWS = Resources.rows(CallSigns.class, "call-signs.tsv");

    @Test
    void isInOrder() {
        assertThat(ROWS).hasSize(308).allSatisfy(row -> {
            assertThat(row).hasSize(6);
            assertThat(row[0]).matches("[A-Z]{3}|[A-Z][2-9]A|[2-9][A-Z][A-Z]");
            assertThat(row[1]).hasSize(3).startsWith(row[0].substring(0, 1)).isGreaterThan(row[0]);
            assertThat(row[2].isEmpty() && row[3].isEmpty()).isFalse();
            assertThat(row[4]).matches("F|M-(high|medium|low)");
            assertThat(row[5]).isNotBlank();
        });
    }

    /** Every series of three characters is allotted once, or known to be allotted to nobody. */
    @Test
    void noSeriesOverlapsAndNoneIsForgotten() {
        Set<String> gaps = new TreeSet<>();
        allSeries().forEach(three -> {
            List<String[]> owners = rowsOf(three);
            assertThat(owners).as(three).hasSizeLessThan(2);
            if (owners.isEmpty()) {
                gaps.add(three.substring(0, 2));
            }
        });
        Set<String> known = new TreeSet<>(NOT_ALLOTTED);
        pairs(NO_SERIES_WITH_A_DIGIT, DIGITS).forEach(known::add);
        pairs("Q", LETTERS).forEach(known::add);
        assertThat(gaps).isEqualTo(known);
    }

    /** Radio Regulations No. 19.50.1: with B, F, G, I, K, M, N, R, W and 2 the first character is enough. */
    @Test
    void wholeLettersAreThoseOfTheRadioRegulations() {
        Set<String> whole = ROWS.stream()
                .map(CallSignSeries::of)
                .filter(CallSignSeries::isWholeLetter)
                .map(series -> series.first().substring(0, 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(String.join("", whole)).isEqualTo("2BFGIKMNRW");
    }

    /** A plain search for the row in which the first three characters fall. */
    @Property
    void answersAreThoseOfASearchRowByRow(
            @ForAll @StringLength(3) @Chars({'A', 'D', 'H', 'M', 'P', 'Q', 'S', 'Y', 'Z', '2', '3', '4', '9'})
                    String three) {
        List<String[]> found = rowsOf(three);
        if (found.size() == 1) {
            assertThat(series(CallSigns.load().hint(three + "A")))
                    .isEqualTo(found.getFirst()[0] + "-" + found.getFirst()[1]);
        }
    }

    private static String series(CallSignAnswer answer) {
        return switch (answer) {
            case CallSignAnswer.Allotted allotted -> allotted.series();
            case CallSignAnswer.Organization organization -> organization.series();
            default -> answer.toString();
        };
    }

    private static List<String[]> rowsOf(String three) {
        return ROWS.stream().filter(row -> isBetween(row[0], three, row[1])).toList();
    }

    /** Character by character: the first alike, the others within the bounds, letters among letters. */
    private static boolean isBetween(String first, String three, String last) {
        boolean alike = first.charAt(0) == three.charAt(0)
                && Character.isDigit(first.charAt(1)) == Character.isDigit(three.charAt(1))
                && Character.isLetter(three.charAt(2));
        return alike
                && first.substring(1).compareTo(three.substring(1)) <= 0
                && three.substring(1).compareTo(last.substring(1)) <= 0;
    }

    private static Stream<String> allSeries() {
        return Stream.of(pairs(LETTERS, LETTERS), pairs(LETTERS, DIGITS), pairs(DIGITS, LETTERS))
                .flatMap(pairs -> pairs)
                .flatMap(pair -> LETTERS.chars().mapToObj(third -> pair + (char) third));
    }

    private static Stream<String> pairs(String firsts, String seconds) {
        return firsts.chars()
                .boxed()
                .flatMap(first -> seconds.chars().mapToObj(second -> "" + (char) first.intValue() + (char) second));
    }
}
