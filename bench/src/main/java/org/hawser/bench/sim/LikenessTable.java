package org.hawser.bench.sim;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hawser.bench.sim.Value.Missing;
import org.hawser.bench.sim.Value.Shares;

/** The likeness as a table: a row a figure, a column a log. */
final class LikenessTable {

    private static final int LABEL = 40;
    private static final int CELL = 21;

    private final Likeness likeness;
    private final PrintWriter out;

    /** Reasons for what is missing, by the letter that stands for them. */
    private final Map<String, Character> reasons = new LinkedHashMap<>();

    LikenessTable(Likeness likeness, PrintWriter out) {
        this.likeness = likeness;
        this.out = out;
    }

    void print() {
        out.println("Likeness: figures of the simulated log beside those of real logs");
        out.println();
        describe(likeness.simulated());
        likeness.pairs().forEach(pair -> describe(pair.real()));
        likeness.unread().forEach(problem -> out.println("not compared: " + problem));
        out.println();
        heads();
        likeness.simulated().keys().forEach(this::figure);
        out.println();
        explain();
    }

    private void describe(LogFigures log) {
        Extent extent = log.extent();
        out.printf(
                Locale.ROOT,
                "%-12s %s: %,d messages, %,d ships' stations, %s%n",
                log.key(),
                log.title(),
                extent.messages(),
                extent.stations(),
                extent.timed() == 0 ? "no times" : String.format(Locale.ROOT, "%,.0f s", extent.span_s()));
    }

    private void heads() {
        StringBuilder line = new StringBuilder(padded("", LABEL));
        line.append(padded("simulated", CELL));
        likeness.pairs().forEach(pair -> line.append(padded(pair.real().key(), CELL)));
        out.println(line.toString().stripTrailing());
    }

    private void figure(String key) {
        Value simulated = likeness.simulated().value(key);
        StringBuilder line = new StringBuilder(padded(likeness.simulated().label(key), LABEL));
        line.append(padded(cell(simulated), CELL));
        for (Likeness.Pair pair : likeness.pairs()) {
            String distance = pair.distance(key)
                    .map(apart -> String.format(Locale.ROOT, " (%.2f)", apart.value()))
                    .orElse("");
            line.append(padded(cell(pair.real().value(key)) + distance, CELL));
        }
        out.println(line.toString().stripTrailing());
        if (simulated instanceof Shares shares) {
            shares.counts().keySet().forEach(kind -> kind(key, kind));
        }
    }

    private void kind(String key, String kind) {
        StringBuilder line = new StringBuilder(padded("  " + kind, LABEL));
        line.append(padded(share(likeness.simulated().value(key), kind), CELL));
        likeness.pairs().forEach(pair -> line.append(padded(share(pair.real().value(key), kind), CELL)));
        out.println(line.toString().stripTrailing());
    }

    private static String share(Value value, String kind) {
        return value instanceof Shares shares ? Words.percent(shares.share(kind)) : "";
    }

    private String cell(Value value) {
        if (value instanceof Missing missing) {
            return "- " + reasons.computeIfAbsent(missing.reason(), reason -> (char) ('a' + reasons.size()));
        }
        return Words.of(value);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private void explain() {
        out.print("""
                Three numbers: 10, 50 and 90 of 100 lie at or below them. In parentheses the distance to the simulated log over as
                long a time (what stands under it is of its whole): of distributions the greatest difference of their functions,
                of shares what differs, of rates the difference by the greater. A log of fewer than ten ships is shown, but not
                judged by. Speeds, status and what is not told: each ship asked every ten minutes. Intervals: of a ship the first
                50 of a kind. Received: of the reports due by ITU-R M.1371-5 between two that were heard, half an hour apart at
                most; ships that turn report more often than that. Told again: equal in all to one of the same station within
                30 s. Missing:
                """);
        reasons.forEach((reason, letter) -> out.println("  " + letter + " " + reason));
    }
}
