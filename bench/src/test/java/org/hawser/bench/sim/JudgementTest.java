package org.hawser.bench.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static LogFigures log(String key, int ships, Value... values) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            figures.put("f" + i, new Figure("f" + i, "figure " + i, values[i]));
        }
        return new LogFigures(key, key, new Extent(Told.BY_SENTENCES, 1000, 1000, ships, 3600), figures);
    }

    private static Likeness likeness(LogFigures simulated, LogFigures... real) {
        return new Likeness(
                simulated,
                Arrays.stream(real)
                        .map(log -> new Likeness.Pair(log, simulated))
                        .toList(),
                List.of());
    }

    private static Value share(long percent) {
        return new Value.Share(10 * percent, 1000);
    }

    @Test
    void farIsWhatIsFarFromEveryLog() {
        LogFigures simulated = log("simulated", 100, share(0), share(0), new Value.Missing("why"));
        Judgement judgement = new Judgement(likeness(
                simulated,
                log("one", 100, share(30), share(5), share(50)),
                log("other", 100, share(20), share(50), share(50))));

        assertThat(judgement.far()).extracting(Judgement.Verdict::figure).containsExactly("f0");
        assertThat(judgement.words())
                .startsWith("Of 2 figures that a real log tells too, 1 are near one of them and 1 far from all")
                .contains("figure 0: 0.0% against 20.0% (other; distance 0.20; 2 logs, 0.10 among themselves)");
    }

    @Test
    void theFarthestStandsFirst() {
        LogFigures simulated = log("simulated", 100, share(0), share(0));
        Judgement judgement = new Judgement(likeness(simulated, log("one", 100, share(30), share(60))));

        assertThat(judgement.far()).extracting(Judgement.Verdict::figure).containsExactly("f1", "f0");
    }

    @Test
    void aLogOfFewShipsIsNotHeard() {
        Likeness likeness = likeness(log("simulated", 100, share(0)), log("few", 9, share(90)));

        assertThat(new Judgement(likeness).words())
                .isEqualTo("How far the simulated log is from life is not known: no real log was compared.");
    }

    @Test
    void ofSeveralSharesTheOneThatDiffersMostIsTold() {
        Map<String, Long> one = new LinkedHashMap<>(Map.of("a", 500L, "b", 500L, "c", 0L));
        Map<String, Long> other = new LinkedHashMap<>(Map.of("a", 100L, "b", 400L, "c", 500L));
        assertThat(Words.both(new Value.Shares(one), new Value.Shares(other))).isEqualTo("c 0.0% against 50.0%");
    }
}
