package org.hawser.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormatTest {

    /** 0001-01-01 to 9999-12-31. */
    private static final long FIRST_MS = -62_135_596_800_000L;

    private static final long LAST_MS = 253_402_300_799_999L;

    private static final List<String> PATTERNS = List.of(
            "yyyy-MM-dd HH:mm:ss",
            "dd/MM/yyyy HH:mm:ss",
            "MM/dd/yyyy HH:mm",
            "yyyyMMddHHmmss",
            "dd.MM.yyyy HH:mm:ss.SSS",
            "yyyy-MM-dd HH");

    private static long read(String format, String text) {
        byte[] bytes = ("9" + text + "9").getBytes(StandardCharsets.UTF_8);
        return TimeFormat.of(format).read(bytes, 1, bytes.length - 1);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(PATTERNS);
    }

    @Property
    void patternsReadAsJavaReadsThem(
            @ForAll @LongRange(min = FIRST_MS, max = LAST_MS) long time_ms, @ForAll("patterns") String pattern) {
        DateTimeFormatter java = java(pattern);
        String text = java.format(Instant.ofEpochMilli(time_ms).atOffset(ZoneOffset.UTC));
        LocalDateTime back = LocalDateTime.parse(text, java);
        assertThat(read(pattern, text)).isEqualTo(back.toInstant(ZoneOffset.UTC).toEpochMilli());
    }

    private static DateTimeFormatter java(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu"), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Also days and hours that no calendar has: 31 February, 24:00. */
    @Property
    void whatJavaRefusesIsUnreadable(
            @ForAll @IntRange(min = 1990, max = 2101) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day,
            @ForAll @IntRange(max = 25) int hour,
            @ForAll @IntRange(max = 62) int minute) {
        String text = String.format(Locale.ROOT, "%04d-%02d-%02d %02d:%02d:00", year, month, day, hour, minute);
        long expected;
        try {
            expected = LocalDateTime.parse(text, java("yyyy-MM-dd HH:mm:ss"))
                    .toInstant(ZoneOffset.UTC)
                    .toEpochMilli();
        } catch (DateTimeParseException e) {
            expected = TimeFormat.UNREADABLE;
        }
        assertThat(read("yyyy-MM-dd HH:mm:ss", text)).isEqualTo(expected);
        assertThat(read("iso", text)).isEqualTo(expected);
    }

    @Property
    void isoIsReadAsJavaReadsIt(
            @ForAll @LongRange(min = FIRST_MS, max = LAST_MS) long time_ms,
            @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int offset_min) {
        Instant instant = Instant.ofEpochMilli(time_ms);
        assertThat(read("iso", instant.toString())).isEqualTo(time_ms);
        var local = instant.atOffset(ZoneOffset.ofTotalSeconds(offset_min * 60));
        if (local.getYear() >= 1 && local.getYear() <= 9999) {
            String text = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT)
                    .format(local);
            assertThat(read("iso", text)).isEqualTo(time_ms);
            assertThat(read("iso", text.replace('T', ' '))).isEqualTo(time_ms);
        }
    }

    @Property
    void epochsAreExactToTheMillisecond(@ForAll @LongRange(min = 0, max = 4_102_444_800_000L) long time_ms) {
        assertThat(read("epoch_ms", Long.toString(time_ms))).isEqualTo(time_ms);
        String seconds = new java.math.BigDecimal(time_ms).movePointLeft(3).toPlainString();
        assertThat(read("epoch_s", seconds)).isEqualTo(time_ms);
    }

    @ParameterizedTest
    @CsvSource({
        "iso, 2018-04-01T12:00:00.9999Z, 1522584000999",
        "iso, 2018-04-01T12:00:00+09, 1522551600000",
        "iso, 2018-04-01T12:00:00-0330, 1522596600000",
        "iso, 2016-12-31T23:59:60Z, 1483228800000",
        "d/M/yyyy HH:mm, 1/4/2018 3:05, ",
        "dd/MM/yyyy HH:mm, 1/4/2018 3:05, 1522551900000",
        "yyyy-MM-dd HH:mm:ss UTC, 2018-04-01 12:00:00 UTC, 1522584000000",
    })
    void knownTimes(String format, String text, @org.jspecify.annotations.Nullable Long expected) {
        if (expected == null) {
            assertThatThrownBy(() -> TimeFormat.of(format)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(read(format, text)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018-04-01",
                "2018-04-01T12:00",
                "2018-04-01x12:00:00",
                "2018-04-01T12:00:00 CET",
                "2018-04-01T12:00:00+9",
                "2018-04-01T12:00:00+25:00",
                "2018-04-01T12:00:00Z1",
                "2018/04/01 12:00:00",
                "-018-04-01T12:00:00",
                "2018-04-01T1a:00:00"
            })
    void otherWritingsAreUnreadable(String text) {
        assertThat(read("iso", text)).isEqualTo(TimeFormat.UNREADABLE);
        assertThat(read("epoch_s", text)).isEqualTo(TimeFormat.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yyyy-MM-dd", "ISO", "%Y-%m-%d %H:%M:%S", "dd/MM/yy HH:mm"})
    void otherFormatsAreRefused(String format) {
        assertThatThrownBy(() -> TimeFormat.of(format)).hasMessageContaining("epoch_ms");
    }
}
