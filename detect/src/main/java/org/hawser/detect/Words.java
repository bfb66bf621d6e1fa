package org.hawser.detect;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Measures in words, the same in every locale. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final int M_PER_KM = 1000;
    private static final int CENTI = 100;

    private Words() {}

    static String time(long time_ms) {
        return TIME.format(Instant.ofEpochMilli(time_ms));
    }

    static String duration(Duration duration) {
        long minutes = duration.toMinutes(); // whole ones, as the report counts them
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    static String distance(double metres) {
        if (Math.round(metres) < M_PER_KM) {
            return Math.round(metres) + " m";
        }
        return metres < 10 * M_PER_KM
                ? String.format(Locale.ROOT, "%.1f km", metres / M_PER_KM)
                : Math.round(metres / M_PER_KM) + " km";
    }

    static String speed(int centiKn) {
        return String.format(Locale.ROOT, "%.1f kn", (double) centiKn / CENTI);
    }
}
