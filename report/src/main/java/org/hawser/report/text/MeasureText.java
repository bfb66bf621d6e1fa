package org.hawser.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A measure of an event, whose name ends in its unit.
 *
 * @param label its name without the unit, in words
 * @param value with its unit, in words
 */
public record MeasureText(String label, String value) {

    /** Unit at the end of a name, decimals that the unit is given with, and the word for it. */
    private record Unit(String suffix, int decimals, String word) {}

    /** In no need of an order: no suffix ends in another. */
    private static final List<Unit> UNITS = List.of(
            new Unit("_deg", 6, "\u00B0"),
            new Unit("_kn", 2, " kn"),
            new Unit("_ms", 0, " ms"),
            new Unit("_m", 0, " m"),
            new Unit("_s", 0, " s"));

    private static final Unit PLAIN = new Unit("", 3, "");

    public static MeasureText of(String name, Number value) {
        Unit unit = unit(name);
        return new MeasureText(label(name, unit), valueText(unit, value));
    }

    /** A name that ends in 1 or 2 before its unit is of the first or second ship: A or B, as everywhere on the page. */
    private static String label(String name, Unit unit) {
        String stem = name.substring(0, name.length() - unit.suffix.length())
                .replaceFirst("_1$", ", ship A")
                .replaceFirst("_2$", ", ship B")
                .replace('_', ' ');
        return stem.isEmpty() ? name : stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
    }

    private static String valueText(Unit unit, Number value) {
        if (!Double.isFinite(value.doubleValue())) {
            return "not known";
        }
        return switch (unit.suffix) {
            case "_m" -> metres(value);
            case "_s" -> Words.duration(Duration.ofSeconds(rounded(unit, value).longValue()));
            default -> rounded(unit, value).toPlainString() + unit.word;
        };
    }

    private static String metres(Number value) {
        String exact = Words.count(Math.round(value.doubleValue())) + " m";
        return value.doubleValue() < 10_000 ? exact : Words.distance(value.doubleValue());
    }

    /** The number to as many decimals as its unit is given with: half to even, no zeros at the end. */
    public static BigDecimal rounded(String name, Number value) {
        return rounded(unit(name), value);
    }

    private static BigDecimal rounded(Unit unit, Number value) {
        BigDecimal exact = new BigDecimal(value.toString());
        BigDecimal rounded =
                exact.setScale(unit.decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static Unit unit(String name) {
        return UNITS.stream()
                .filter(unit -> name.endsWith(unit.suffix))
                .findFirst()
                .orElse(PLAIN);
    }
}
