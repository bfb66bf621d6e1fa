package org.hawser.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 m",
        "42.4, 42 m",
        "999.4, 999 m",
        "999.6, 1.0 km",
        "1000, 1.0 km",
        "9949, 9.9 km",
        "9960, 10.0 km",
        "22224, 22 km",
        "203600, 204 km"
    })
    void distances(double metres, String words) {
        assertThat(Words.distance(metres)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0 min", "PT29S, 0 min", "PT59M29S, 59 min", "PT59M30S, 59 min", "PT26H5M, 26 h 5 min"})
    void durations(Duration duration, String words) {
        assertThat(Words.duration(duration)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0 kn", "4, 0.0 kn", "5, 0.1 kn", "199, 2.0 kn", "1234, 12.3 kn"})
    void speeds(int centiKn, String words) {
        assertThat(Words.speed(centiKn)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01T00:00:00Z, 1 Jan 2018 00:00 UTC",
        "2017-09-30T23:59:59.999Z, 30 Sep 2017 23:59 UTC",
        "2018-12-05T12:34:56Z, 5 Dec 2018 12:34 UTC"
    })
    void times(Instant time, String words) {
        assertThat(Words.time(time.toEpochMilli())).isEqualTo(words);
    }
}
