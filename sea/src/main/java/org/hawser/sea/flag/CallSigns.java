package org.hawser.sea.flag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hawser.sea.Resources;
import org.jspecify.annotations.Nullable;

/**
 * The series of call signs that the ITU allots to States, territories and organizations (Radio Regulations, Appendix 42).
 *
 * <p>The first two characters name the State; the first alone where a State has all of a letter; three where two States share a
 * pair (No. 19.50.1). A call sign is what a station says of itself: like digits of an MMSI it is a <b>hint at a claim</b> of flag.
 */
public final class CallSigns {

    /** Two letters, a letter and a digit, or a digit and a letter, and more; no series begins with 0 or 1. */
    private static final Pattern FORM = Pattern.compile("(?:[A-Z]{2}|[A-Z][0-9]|[2-9][A-Z])[A-Z0-9]{1,5}");

    /**
     * Forms for ships (Radio Regulations, Nos. 19.55 and 19.56): two characters and two letters, and one digit perhaps; with
     * radiotelephony alone also two characters, the second a letter, or two and a letter, and four digits. No 0 or 1 follows a
     * letter.
     */
    private static final Pattern SHIP_FORM = Pattern.compile("(?:[A-Z]{2}|[A-Z][2-9]|[2-9][A-Z])[A-Z]{2}[2-9]?"
            + "|[A-Z2-9][A-Z][2-9][0-9]{3}"
            + "|(?:[A-Z]{2}|[A-Z][2-9]|[2-9][A-Z])[A-Z][2-9][0-9]{3}");

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern SEPARATORS = Pattern.compile("[ ./@-]");

    private final Map<String, List<CallSignSeries>> byPrefix = new HashMap<>();
    private final Map<String, CallSignSeries> byLetter = new HashMap<>();

    private static final class Holder {
        static final CallSigns CALL_SIGNS = new CallSigns();
    }

    private CallSigns() {
        Resources.rows(CallSigns.class, "call-signs.tsv").stream()
                .map(CallSignSeries::of)
                .forEach(this::add);
    }

    private void add(CallSignSeries series) {
        for (String prefix : series.prefixes()) {
            byPrefix.computeIfAbsent(prefix, key -> new ArrayList<>()).add(series);
        }
        if (series.isWholeLetter()) {
            byLetter.put(series.first().substring(0, 1), series);
        }
    }

    /** The table; read once. */
    public static CallSigns load() {
        return Holder.CALL_SIGNS;
    }

    /** What {@code callSign} hints at, whatever its case and with blanks, points, hyphens, slashes and padding left out. */
    public CallSignAnswer hint(@Nullable String callSign) {
        String bare = bare(callSign);
        if (!FORM.matcher(bare).matches()) {
            return new CallSignAnswer.NoForm();
        }
        String prefix = bare.substring(0, 2);
        List<CallSignSeries> series = byPrefix.getOrDefault(prefix, List.of());
        return switch (series.size()) {
            case 0 -> byFirst(prefix);
            case 1 -> series.getFirst().answer();
            default -> byThree(bare.substring(0, 3), series);
        };
    }

    private CallSignAnswer byFirst(String prefix) {
        CallSignSeries whole = byLetter.get(prefix.substring(0, 1));
        return whole == null ? new CallSignAnswer.NotAllotted(prefix) : whole.answer();
    }

    private static CallSignAnswer byThree(String three, List<CallSignSeries> series) {
        return series.stream()
                .filter(one -> one.holds(three))
                .findFirst()
                .map(CallSignSeries::answer)
                .orElseGet(() -> new CallSignAnswer.SharedPrefix(
                        three.substring(0, 2),
                        series.stream().map(CallSignSeries::hint).toList()));
    }

    /** Whether {@code callSign} has a form that the Radio Regulations give ships; many that ships send have not. */
    public static boolean hasShipForm(@Nullable String callSign) {
        return SHIP_FORM.matcher(bare(callSign)).matches();
    }

    private static String bare(@Nullable String callSign) {
        if (callSign == null || NOT_ASCII.matcher(callSign).find()) {
            return "";
        }
        return SEPARATORS.matcher(callSign).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
