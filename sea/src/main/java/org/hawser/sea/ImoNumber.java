package org.hawser.sea;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An IMO ship identification number (IMO resolution A.1117(30)): seven digits, the last a check digit. It stays with the hull
 * through every change of name, flag and owner.
 *
 * @param value 1000000 to 9999999, with a right check digit
 */
public record ImoNumber(int value) implements Comparable<ImoNumber> {

    private static final Pattern WRITTEN = Pattern.compile("(?i)\\s*(?:IMO)?[\\s:#.-]*(\\d{7})\\s*");

    public ImoNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException(value + " is no IMO ship number: seven digits with a right check digit");
        }
    }

    /**
     * Whether the number has seven digits and a right check digit: the sum of the first six times 7, 6, 5, 4, 3, 2 ends in the
     * seventh.
     */
    public static boolean isValid(int value) {
        if (value < 1_000_000 || value > 9_999_999) {
            return false;
        }
        int sum = 0;
        int rest = value / 10;
        for (int weight = 2; weight <= 7; weight++) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        return sum % 10 == value % 10;
    }

    /** Reads {@code 9562233}, {@code IMO9562233} or {@code IMO 9562233}; empty where the text is no valid IMO ship number. */
    public static Optional<ImoNumber> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(matcher.group(1));
        return isValid(value) ? Optional.of(new ImoNumber(value)) : Optional.empty();
    }

    @Override
    public int compareTo(ImoNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
