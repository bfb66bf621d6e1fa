package org.hawser.bench.sim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Which figures are far from life: those in which the simulated log is far from every real log that tells them. Where the real logs
 * are as far from each other, that is said too. Logs of fewer than ten ships are not heard.
 */
final class Judgement {

    /** What is said of one figure. */
    record Verdict(String figure, Likeness.Pair nearest, Distance distance, int logs, double amongLogs) {

        /** How many times as far as what counts as far. */
        double badness() {
            return distance.value() / distance.limit();
        }

        boolean isFar() {
            return distance.isFar();
        }
    }

    private final Likeness likeness;
    private final List<Verdict> verdicts = new ArrayList<>();

    Judgement(Likeness likeness) {
        this.likeness = likeness;
        for (String figure : likeness.simulated().keys()) {
            judge(figure);
        }
    }

    private void judge(String figure) {
        List<Likeness.Pair> telling = likeness.pairs().stream()
                .filter(pair -> pair.judges() && pair.distance(figure).isPresent())
                .toList();
        telling.stream()
                .min(Comparator.<Likeness.Pair>comparingInt(
                                pair -> distance(pair, figure).isFar() ? 1 : 0)
                        .thenComparingDouble(pair -> distance(pair, figure).value()))
                .ifPresent(nearest -> verdicts.add(new Verdict(
                        figure, nearest, distance(nearest, figure), telling.size(), among(telling, figure))));
    }

    /** Of a pair that tells it. */
    private static Distance distance(Likeness.Pair pair, String figure) {
        return Objects.requireNonNull(pair.distance(figure).orElse(null), figure);
    }

    /** The greatest distance of two real logs. */
    private static double among(List<Likeness.Pair> telling, String figure) {
        double greatest = 0;
        for (int i = 0; i < telling.size(); i++) {
            for (int j = 0; j < i; j++) {
                double apart = Distance.between(
                                telling.get(i).real().value(figure),
                                telling.get(j).real().value(figure))
                        .map(Distance::value)
                        .orElse(0.0);
                greatest = Math.max(greatest, apart);
            }
        }
        return greatest;
    }

    /** Those that are far, the farthest first. */
    List<Verdict> far() {
        return verdicts.stream()
                .filter(Verdict::isFar)
                .sorted(Comparator.comparingDouble(Verdict::badness).reversed().thenComparing(Verdict::figure))
                .toList();
    }

    /** The closing paragraph. */
    String words() {
        if (verdicts.isEmpty()) {
            return "How far the simulated log is from life is not known: no real log was compared.";
        }
        List<Verdict> far = far();
        long alone = far.stream().filter(verdict -> verdict.logs() == 1).count();
        StringBuilder words = new StringBuilder(String.format(
                Locale.ROOT,
                "Of %d figures that a real log tells too, %d are near one of them and %d far from all (%d of these told by one"
                        + " log only).",
                verdicts.size(),
                verdicts.size() - far.size(),
                far.size(),
                alone));
        if (!far.isEmpty()) {
            words.append(" Far from life, the farthest first, simulated against the nearest log:");
            far.forEach(verdict -> words.append("\n  ").append(words(verdict)));
        }
        return words.toString();
    }

    private String words(Verdict verdict) {
        LogFigures real = verdict.nearest().real();
        String among = verdict.logs() == 1
                ? "the only log that tells it"
                : String.format(Locale.ROOT, "%d logs, %.2f among themselves", verdict.logs(), verdict.amongLogs());
        return String.format(
                Locale.ROOT,
                "%s: %s (%s; distance %.2f; %s)",
                likeness.simulated().label(verdict.figure()),
                Words.both(verdict.nearest().simulated().value(verdict.figure()), real.value(verdict.figure())),
                real.key(),
                verdict.distance().value(),
                among);
    }
}
