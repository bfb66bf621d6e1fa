package org.hawser.sea.flag;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A series of call signs, as {@code 3EA-3FZ}: all that begin with three characters from the first to the last.
 *
 * @param code two letters, ISO 3166-1; empty for an international organization
 * @param called a name, where it says more than the code's
 */
record CallSignSeries(String first, String last, String code, String called) {

    static CallSignSeries of(String[] row) {
        return new CallSignSeries(row[0], row[1], row[2], row[3]);
    }

    /** The pairs of characters that its call signs begin with. */
    List<String> prefixes() {
        return IntStream.rangeClosed(first.charAt(1), last.charAt(1))
                .mapToObj(second -> first.substring(0, 1) + (char) second)
                .toList();
    }

    /** Whether it holds all that begins with its first character and a letter; then that character alone names the State. */
    boolean isWholeLetter() {
        return first.endsWith("AA") && last.endsWith("ZZ");
    }

    boolean holds(String three) {
        return first.compareTo(three) <= 0 && three.compareTo(last) <= 0;
    }

    CallSignAnswer answer() {
        String series = first + "-" + last;
        return code.isEmpty()
                ? new CallSignAnswer.Organization(series, called)
                : new CallSignAnswer.Allotted(series, hint());
    }

    Flags.Hint hint() {
        return States.load().hint(code, called);
    }
}
