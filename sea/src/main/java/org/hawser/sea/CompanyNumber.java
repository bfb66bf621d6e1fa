package org.hawser.sea;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An IMO unique company and registered owner identification number (resolution MSC.160(78)): seven digits, the last a check digit.
 * It names a company that owns or manages ships, never a ship; one number in ten would do for a ship as well.
 *
 * @param value 1 to 9999999, with a right check digit; written with seven digits, and some numbers begin with 0
 */
public record CompanyNumber(int value) implements Comparable<CompanyNumber> {

    private static final int[] WEIGHTS = {7, 9, 2, 4, 6, 8};

    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)\\s*(?:(?:company|identification)\\s+number)?\\s*(?:IMO)?\\s*(?:number)?[\\s:#.-]*(\\d{7})\\s*");

    public CompanyNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    value + " is no IMO company number: up to seven digits with a right check digit");
        }
    }

    /**
     * Whether the number has at most seven digits and a right check digit: 11 less the remainder by 11 of the sum of the first six
     * times 8, 6, 4, 2, 9, 7, of which the last digit counts.
     */
    public static boolean isValid(int value) {
        if (value < 1 || value > 9_999_999) {
            return false;
        }
        int sum = 0;
        int rest = value / 10;
        for (int weight : WEIGHTS) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        return (11 - sum % 11) % 10 == value % 10;
    }

    /**
     * Reads {@code 5434358}, {@code IMO 5434358}, {@code IMO Number: 5434358} or {@code Company Number IMO 5434358}; empty where the
     * text is no valid IMO company number.
     */
    public static Optional<CompanyNumber> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(matcher.group(1));
        return isValid(value) ? Optional.of(new CompanyNumber(value)) : Optional.empty();
    }

    @Override
    public int compareTo(CompanyNumber other) {
        return Integer.compare(value, other.value);
    }

    /** Seven digits. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%07d", value);
    }
}
