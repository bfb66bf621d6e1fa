package org.hawser.report.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hawser.sea.Position;

/** Quantities in words, in English and UTC whatever the machine's own settings. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Words() {}

    /** As {@code 30 March 2018}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As {@code 19 October 2017, 05:12 UTC}, seconds cut off. */
    public static String time(Instant time) {
        return MINUTE.format(time) + " UTC";
    }

    /** From start to end, the day once where it is one day: {@code 19 October 2017, 05:12 to 08:24 UTC}. */
    public static String period(Instant start, Instant end) {
        boolean oneDay = day(start).equals(day(end));
        return MINUTE.format(start) + " to " + (oneDay ? CLOCK : MINUTE).format(end) + " UTC";
    }

    private static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** As {@code 3 h 12 min}, {@code 2 d 4 h}, {@code 45 min} or {@code 30 s}: the two largest units, the rest cut off. */
    public static String duration(Duration duration) {
        if (duration.toDays() > 0) {
            return duration.toDays() + " d " + duration.toHoursPart() + " h";
        }
        if (duration.toHours() > 0) {
            return duration.toHours() + " h " + duration.toMinutesPart() + " min";
        }
        return duration.toMinutes() > 0 ? duration.toMinutes() + " min" : duration.toSeconds() + " s";
    }

    /** As {@code 356 m}, {@code 4.2 km} or {@code 1,234 km}. */
    public static String distance(double metres) {
        if (metres < 999.5) {
            return decimals(metres, 0) + " m";
        }
        boolean whole = metres >= 9_950 || metres % 1_000 == 0;
        return decimals(metres / 1_000, whole ? 0 : 1) + " km";
    }

    /** A whole number with its thousands apart: {@code 2,000,000}. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A number with so many decimals and its thousands apart. */
    public static String decimals(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** As mariners write it, to a tenth of a minute (about 185 m): {@code 29°30.0′ N 125°12.3′ E}. */
    public static String position(Position position) {
        return latitude(position.latitude_deg()) + " " + longitude(position.longitude_deg());
    }

    private static String latitude(double degrees) {
        return degreesAndMinutes(degrees, 2) + (degrees < 0 ? " S" : " N");
    }

    private static String longitude(double degrees) {
        return degreesAndMinutes(degrees, 3) + (degrees < 0 ? " W" : " E");
    }

    private static String degreesAndMinutes(double degrees, int digits) {
        long tenths = Math.round(Math.abs(degrees) * 600);
        return String.format(
                Locale.ROOT, "%0" + digits + "d\u00B0%02d.%d\u2032", tenths / 600, tenths % 600 / 10, tenths % 10);
    }

    /** {@code 1 event}, {@code 3 events}. */
    public static String plural(long count, String singular, String plural) {
        return count(count) + " " + (count == 1 ? singular : plural);
    }
}
