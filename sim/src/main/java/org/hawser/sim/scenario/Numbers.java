package org.hawser.sim.scenario;

import java.util.regex.Pattern;
import org.hawser.sea.yaml.YamlFields;
import org.jspecify.annotations.Nullable;

/** Numbers as scenarios write them, each within a range: what is not finite, or written as only programs would, is none. */
final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,12}(?:\\.\\d{1,12})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");

    private Numbers() {}

    static double decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no number: write it as 12 or -3.5");
        }
        return Double.parseDouble(text);
    }

    static long whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no whole number");
        }
        return Long.parseLong(text);
    }

    /** @param usual where the key is missing */
    static double between(YamlFields fields, String key, double usual, double least, double most) {
        @Nullable String text = fields.optionalText(key);
        return text == null ? usual : fields.read(key, text, written -> within(decimal(written), least, most));
    }

    static int wholeBetween(YamlFields fields, String key, int least, int most) {
        return fields.read(key, fields.text(key), text -> (int) within(whole(text), least, most));
    }

    static double within(double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(plain(value) + " is outside " + plain(least) + " to " + plain(most));
        }
        return value;
    }

    private static String plain(double value) {
        return value == StrictMath.rint(value) && StrictMath.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** {@code yes} or {@code no}; null where the key is missing. */
    @Nullable
    static Boolean yesOrNo(YamlFields fields, String key) {
        @Nullable String text = fields.optionalText(key);
        return text == null ? null : fields.read(key, text, Numbers::isYes);
    }

    private static Boolean isYes(String word) {
        return switch (word) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException("\"" + word + "\" is neither yes nor no");
        };
    }
}
