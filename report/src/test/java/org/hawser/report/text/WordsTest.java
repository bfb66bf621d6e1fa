package org.hawser.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import org.hawser.sea.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "PT3H12M, 3 h 12 min",
        "PT45M59S, 45 min",
        "PT30S, 30 s",
        "PT52H, 2 d 4 h",
        "PT0S, 0 s",
        "PT1H, 1 h 0 min"
    })
    void durations(Duration duration, String words) {
        assertThat(Words.duration(duration)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0 m",
                "356.4|356 m",
                "999.4|999 m",
                "999.6|1.0 km",
                "1000|1 km",
                "4249|4.2 km",
                "9949|9.9 km",
                "9950|10 km",
                "42000|42 km",
                "1234567|1,235 km"
            })
    void distances(double metres, String words) {
        assertThat(Words.distance(metres)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29.5|125.205|29\u00B030.0\u2032 N 125\u00B012.3\u2032 E",
                "-0.05|-179.99999|00\u00B003.0\u2032 S 180\u00B000.0\u2032 W",
                "59.99999|5.99999|60\u00B000.0\u2032 N 006\u00B000.0\u2032 E"
            })
    void positions(double latitude, double longitude, String words) {
        assertThat(Words.position(new Position(latitude, longitude))).isEqualTo(words);
    }

    @Test
    void periodsNameOneDayOnce() {
        Instant start = Instant.parse("2017-10-19T05:12:59Z");
        assertThat(Words.period(start, Instant.parse("2017-10-19T08:24:00Z")))
                .isEqualTo("19 October 2017, 05:12 to 08:24 UTC");
        assertThat(Words.period(start, Instant.parse("2017-10-20T08:24:00Z")))
                .isEqualTo("19 October 2017, 05:12 to 20 October 2017, 08:24 UTC");
    }

    @Test
    void theMachinesOwnSettingsChangeNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            assertThat(Words.time(Instant.parse("2018-03-30T23:05:00Z"))).isEqualTo("30 March 2018, 23:05 UTC");
            assertThat(Words.distance(1_234_567)).isEqualTo("1,235 km");
            assertThat(MeasureText.of("least_distance_m", 38.4)).isEqualTo(new MeasureText("Least distance", "38 m"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contact_s|11520|Contact|3 h 12 min",
                "least_distance_m|38.4|Least distance|38 m",
                "coast_distance_m|293412|Coast distance|293 km",
                "median_speed_kn|0.725|Median speed|0.72 kn",
                "median_speed_1_kn|0.7|Median speed, ship A|0.7 kn",
                "median_speed_2_kn|1|Median speed, ship B|1 kn",
                "delay_ms|12.5|Delay|12 ms",
                "ratio|0.12345|Ratio|0.123",
                "x_m|NaN|X|not known"
            })
    void measures(String name, double value, String label, String words) {
        assertThat(MeasureText.of(name, value)).isEqualTo(new MeasureText(label, words));
    }

    @Test
    void roundedNumbersAreWrittenPlainly() {
        assertThat(MeasureText.rounded("x_m", 1e7)).isEqualTo(new BigDecimal("10000000"));
        assertThat(MeasureText.rounded("x_kn", 0.7).toPlainString()).isEqualTo("0.7");
        assertThat(MeasureText.rounded("x_deg", 125.80715000001).toPlainString())
                .isEqualTo("125.80715");
    }

    @Test
    void namesLoseWhatCannotBeSeenAndKeepWhatCan() {
        assertThat(Printable.clean("\u5B8F\u6D77 \u00C5LESUND \uD83D\uDEA2"))
                .isEqualTo("\u5B8F\u6D77 \u00C5LESUND \uD83D\uDEA2");
        assertThat(Printable.clean("A\nB\u202E\uD800")).isEqualTo("A<U+000A>B<U+202E><U+D800>");
        assertThat(Printable.clean("A".repeat(121))).isEqualTo("A".repeat(120) + "\u2026");
    }
}
