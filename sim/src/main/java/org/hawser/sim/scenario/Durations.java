package org.hawser.sim.scenario;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hawser.sea.yaml.YamlFields;

/** Times as scenarios write them, in seconds. */
final class Durations {

    private static final Pattern WRITTEN =
            Pattern.compile("([+-])?(?:(NUMBER)d)?(?:(NUMBER)h)?(?:(NUMBER)m)?(?:(NUMBER)s)?"
                    .replace("NUMBER", "\\d{1,9}(?:\\.\\d{1,6})?"));
    private static final double[] UNITS_s = {86_400, 3_600, 60, 1};
    private static final double DAY_s = 86_400;

    /** Longer than any simulation, and what may go before it or come after. */
    private static final double LONGEST_DAYS = 1_000;

    private Durations() {}

    /**
     * A length of time such as {@code 1d6h}, {@code 90m}, {@code -2h30m}.
     *
     * @throws IllegalArgumentException where it is none
     */
    static double seconds(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (text.isEmpty() || !matcher.matches() || !Character.isLetter(text.charAt(text.length() - 1))) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no length of time: write it as 1d6h, 90m or 2h30m, with - for earlier");
        }
        double seconds = 0;
        for (int unit = 0; unit < UNITS_s.length; unit++) {
            String value = matcher.group(unit + 2);
            seconds += value == null ? 0 : Double.parseDouble(value) * UNITS_s[unit];
        }
        return bounded("-".equals(matcher.group(1)) ? -seconds : seconds, text);
    }

    /**
     * Seconds from the start of the simulation to a moment, which is a length of time from {@code origin_s} on, or RFC 3339.
     *
     * @throws IllegalArgumentException where it is neither
     */
    static double moment_s(String text, double origin_s, Instant start) {
        if (text.length() > 10 && text.charAt(4) == '-') {
            try {
                Instant at = Instant.parse(text);
                return bounded((double) at.getEpochSecond() - start.getEpochSecond(), text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("\"" + text + "\" is no time: write 2018-03-01T06:00:00Z", e);
            }
        }
        return origin_s + seconds(text);
    }

    /** A length of time under a key, more than none. */
    static double positive_s(YamlFields fields, String key) {
        double length_s = fields.read(key, fields.text(key), Durations::seconds);
        if (!(length_s > 0)) {
            throw fields.wrongAt(key, "'" + key + "' must be longer than nothing", "correct it");
        }
        return length_s;
    }

    private static double bounded(double seconds, String text) {
        if (StrictMath.abs(seconds) > LONGEST_DAYS * DAY_s) {
            throw new IllegalArgumentException("\"" + text + "\" is more than 1000 days away");
        }
        return seconds;
    }
}
