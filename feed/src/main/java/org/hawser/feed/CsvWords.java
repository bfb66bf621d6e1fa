package org.hawser.feed;

import java.util.Locale;
import java.util.Map;
import org.hawser.sea.ObservationBlock;
import org.jspecify.annotations.Nullable;

/** Fields of CSV files that some write as AIS's numbers and others in words. */
final class CsvWords {

    /** Ship types of the Danish files in the numbers of ITU-R M.1371-5 table 53. */
    private static final Map<String, Integer> SHIP_TYPES = Map.ofEntries(
            Map.entry("wig", 20),
            Map.entry("fishing", 30),
            Map.entry("towing", 31),
            Map.entry("towing long/wide", 32),
            Map.entry("dredging", 33),
            Map.entry("diving", 34),
            Map.entry("military", 35),
            Map.entry("sailing", 36),
            Map.entry("pleasure", 37),
            Map.entry("hsc", 40),
            Map.entry("pilot", 50),
            Map.entry("sar", 51),
            Map.entry("tug", 52),
            Map.entry("port tender", 53),
            Map.entry("anti-pollution", 54),
            Map.entry("law enforcement", 55),
            Map.entry("medical", 58),
            Map.entry("passenger", 60),
            Map.entry("cargo", 70),
            Map.entry("tanker", 80),
            Map.entry("other", 90));

    /** Navigational status in words (ITU-R M.1371-5 table 48). */
    private static final Map<String, Integer> STATUSES = Map.of(
            "under way using engine", 0,
            "at anchor", 1,
            "not under command", 2,
            "restricted maneuverability", 3,
            "constrained by her draught", 4,
            "moored", 5,
            "aground", 6,
            "engaged in fishing", 7,
            "under way sailing", 8);

    /** Begins the stations of ships, as in {@code Class A}. */
    private static final String CLASS = "class";

    /** Words by which files say that something is not known. */
    private static final String UNKNOWN = "unknown";

    /** AIS sends 30 bits: above 9999999 they hold an official number of the flag State. */
    private static final long LARGEST_IMO = 0x3FFF_FFFF;

    private CsvWords() {}

    private static boolean isGiven(CsvRow row, int place) {
        return place >= 0 && place < row.size() && !row.isEmpty(place);
    }

    static int status(CsvRow row, int place) {
        if (!isGiven(row, place)) {
            return ObservationBlock.STATUS_NOT_DEFINED;
        }
        double number = Numbers.decimal(row.bytes(), row.from(place), row.to(place));
        if (!Double.isNaN(number)) {
            return number >= 0 && number <= 15 ? (int) number : ObservationBlock.STATUS_NOT_DEFINED;
        }
        return STATUSES.getOrDefault(row.text(place).toLowerCase(Locale.ROOT), ObservationBlock.STATUS_NOT_DEFINED);
    }

    static int shipType(CsvRow row, int place) {
        if (!isGiven(row, place)) {
            return 0;
        }
        double number = Numbers.decimal(row.bytes(), row.from(place), row.to(place));
        if (!Double.isNaN(number)) {
            return number >= 1 && number <= 99 ? (int) number : 0;
        }
        return SHIP_TYPES.getOrDefault(row.text(place).toLowerCase(Locale.ROOT), 0);
    }

    /** IMO number as given, with or without the letters, even with a wrong check digit; 0 where there is none. */
    static int imo(CsvRow row, int place) {
        if (!isGiven(row, place)) {
            return 0;
        }
        int from = row.from(place);
        while (from < row.to(place) && (row.bytes()[from] < '0' || row.bytes()[from] > '9')) {
            from++;
        }
        boolean lettered = row.text(place).regionMatches(true, 0, "IMO", 0, 3);
        long number = lettered || from == row.from(place) ? Numbers.whole(row.bytes(), from, row.to(place)) : 0;
        return number > 0 && number <= LARGEST_IMO ? (int) number : 0;
    }

    /** Whether a row comes from a ship's station; files that do not say hold ships only. */
    static boolean isShipStation(CsvRow row, int place) {
        if (!isGiven(row, place)) {
            return true;
        }
        int from = row.from(place);
        int length = row.to(place) - from;
        int first = row.bytes()[from] | 0x20;
        if (length == 1) {
            return first == 'a' || first == 'b';
        }
        return length > CLASS.length() && isWord(row.bytes(), from, CLASS);
    }

    private static boolean isWord(byte[] bytes, int from, String lowerCase) {
        int at = 0;
        while (at < lowerCase.length() && (bytes[from + at] | 0x20) == lowerCase.charAt(at)) {
            at++;
        }
        return at == lowerCase.length();
    }

    static @Nullable String text(CsvRow row, int place) {
        if (!isGiven(row, place)) {
            return null;
        }
        String text = row.text(place);
        return text.equalsIgnoreCase(UNKNOWN) ? null : text;
    }
}
