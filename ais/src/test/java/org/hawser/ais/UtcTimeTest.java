package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UtcTimeTest {

    private static final long NOON_MS = Instant.parse("2018-04-01T12:00:00Z").toEpochMilli();

    @Property
    void equalsTheCalendarOfTheJdk(
            @ForAll @IntRange(min = 1990, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @IntRange(max = 86_399_999) int ofDay_ms) {
        int second = ofDay_ms / 1000;
        long time_ms = UtcTime.of(year, month, day, second / 3600, second / 60 % 60, second % 60, ofDay_ms % 1000);
        if (day > YearMonth.of(year, month).lengthOfMonth()) {
            assertThat(time_ms).isEqualTo(UtcTime.NONE);
        } else {
            LocalDateTime expected = LocalDateTime.of(year, month, day, 0, 0).plusNanos(1_000_000L * ofDay_ms);
            assertThat(Instant.ofEpochMilli(time_ms)).isEqualTo(expected.toInstant(ZoneOffset.UTC));
        }
    }

    @Test
    void leapYearsOfTwoCenturies() {
        for (int year = 1990; year <= 2100; year++) {
            boolean given = UtcTime.of(year, 2, 29, 0, 0, 0, 0) != UtcTime.NONE;
            assertThat(given).as("%d", year).isEqualTo(Year.isLeap(year));
        }
    }

    @Test
    void theLeapSecondIsTheNextMinutesFirst() {
        assertThat(UtcTime.of(2016, 12, 31, 23, 59, 60, 0))
                .isEqualTo(Instant.parse("2017-01-01T00:00:00Z").toEpochMilli());
    }

    @Test
    void impossibleAndImplausibleTimesAreToldApart() {
        assertThat(UtcTime.of(2018, 13, 1, 0, 0, 0, 0)).isEqualTo(UtcTime.NONE);
        assertThat(UtcTime.of(2018, 1, 1, 24, 0, 0, 0)).isEqualTo(UtcTime.NONE);
        assertThat(UtcTime.of(2018, 1, 1, 0, 60, 0, 0)).isEqualTo(UtcTime.NONE);
        assertThat(UtcTime.of(2018, 1, 1, 0, 0, 61, 0)).isEqualTo(UtcTime.NONE);
        assertThat(UtcTime.of(2018, -1, 1, 0, 0, 0, 0)).isEqualTo(UtcTime.NONE);
        assertThat(UtcTime.of(1989, 12, 31, 23, 59, 59, 999)).isEqualTo(UtcTime.IMPLAUSIBLE);
        assertThat(UtcTime.of(2101, 1, 1, 0, 0, 0, 0)).isEqualTo(UtcTime.IMPLAUSIBLE);
        assertThat(UtcTime.ofCount(0)).isEqualTo(UtcTime.IMPLAUSIBLE);
        assertThat(UtcTime.ofCount(-1)).isEqualTo(UtcTime.NONE);
    }

    @Test
    void countsAreToldApartBySize() {
        assertThat(UtcTime.ofCount(NOON_MS / 1000)).isEqualTo(NOON_MS);
        assertThat(UtcTime.ofCount(NOON_MS + 7)).isEqualTo(NOON_MS + 7);
        assertThat(UtcTime.ofCount(1000 * NOON_MS + 7999)).isEqualTo(NOON_MS + 7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2018-04-01T12:00:00Z           | 0
                    2018-04-01t12:00:00.25z        | 250
                    2018-04-01T12:00:00            | 0
                    2018-04-01 12:00:00.123456 x   | 123
                    2018/04/01 12:00:00,           | 0
                    2018/04/01_12:00:00;more       | 0
                    [2018-04-01 12:00:00] host     | 0
                    2018-04-01T14:00:00+02:00      | 0
                    2018-04-01T06:30:00.001-0530   | 1
                    1522584000                     | 0
                    1522584000,                    | 0
                    1522584000.5                   | 500
                    1522584000123;                 | 123
                    1522584000123.5                | 123
                    """)
    void timesInFrontOfASentence(String written, int after_ms) {
        assertThat(leading(written)).isEqualTo(NOON_MS + after_ms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12:00:00",
                "2018-04-01",
                "2018-04-01T12:00",
                "2018-04/01T12:00:00Z",
                "2018-04-01T12:00:00X",
                "2018-04-01T12:00:00Zulu",
                "2018-04-01T12:00:00+2",
                "2018-04-01T12:00:00+25:00",
                "2018-04-31T12:00:00Z",
                "2018-04-01T12:00:0xZ",
                "15225840",
                "1522584000x",
                "99999999999999999999",
                "host 2018-04-01T12:00:00Z"
            })
    void whatIsNoTime(String written) {
        assertThat(leading(written)).isEqualTo(UtcTime.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2101-01-01T00:00:00Z", "000000000", "9999999999"})
    void whatIsNoTimeOfAis(String written) {
        assertThat(leading(written)).isEqualTo(UtcTime.IMPLAUSIBLE);
    }

    @Test
    void theEarlierOfTwoTimes() {
        assertThat(UtcTime.earlier(UtcTime.NONE, UtcTime.NONE)).isEqualTo(UtcTime.NONE);
        assertThat(UtcTime.earlier(5, UtcTime.NONE)).isEqualTo(5);
        assertThat(UtcTime.earlier(UtcTime.NONE, 5)).isEqualTo(5);
        assertThat(UtcTime.earlier(7, 5)).isEqualTo(5);
    }

    private static long leading(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.US_ASCII);
        return LeadingTime.read(bytes, 0, bytes.length);
    }
}
