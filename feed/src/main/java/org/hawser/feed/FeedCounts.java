package org.hawser.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of every line and every message of an input.
 *
 * <p>{@code lines + furtherSentences = withoutReport + used + rejected}, each of the last two summed over its reasons: a line may
 * hold several sentences. A message or row is either used (it gave a fix, a claim or both) or unused for one reason.
 */
public final class FeedCounts {

    private long lines;
    private long furtherSentences;
    private long usedLines;
    private long messages;
    private long usedMessages;
    private long fixes;
    private long claims;
    private final Map<String, Long> withoutReport = new TreeMap<>();
    private final Map<String, Long> rejected = new TreeMap<>();
    private final Map<String, Long> unused = new TreeMap<>();
    private final Map<String, Long> notes = new TreeMap<>();
    private final long[] types = new long[28];

    /** A line that is in order but holds no report: blank, comment, header, another sentence. */
    void lineWithoutReport(String kind) {
        lines++;
        withoutReport.merge(kind, 1L, Long::sum);
    }

    /** Lines that were meant as reports but could not be read. */
    void rejected(String reason, int rejectedLines) {
        lines += rejectedLines;
        rejected.merge(reason, (long) rejectedLines, Long::sum);
    }

    /** Lines that together hold one message of an ITU-R M.1371 type; 0 for a row of a CSV file. */
    void message(int type, int messageLines) {
        lines += messageLines;
        usedLines += messageLines;
        messages++;
        types[type]++;
    }

    /** The last message gave this. */
    void used(boolean fix, boolean claim) {
        usedMessages++;
        fixes += fix ? 1 : 0;
        claims += claim ? 1 : 0;
    }

    /** The last message gave nothing, for this reason. */
    void unused(String reason) {
        unused.merge(reason, 1L, Long::sum);
    }

    /** A sentence that is not the first on its line; it is accounted for like a line. */
    void furtherSentence() {
        lines--;
        furtherSentences++;
    }

    void note(String what) {
        notes.merge(what, 1L, Long::sum);
    }

    public void add(FeedCounts other) {
        lines += other.lines;
        furtherSentences += other.furtherSentences;
        usedLines += other.usedLines;
        messages += other.messages;
        usedMessages += other.usedMessages;
        fixes += other.fixes;
        claims += other.claims;
        other.withoutReport.forEach((kind, count) -> withoutReport.merge(kind, count, Long::sum));
        other.rejected.forEach((reason, count) -> rejected.merge(reason, count, Long::sum));
        other.unused.forEach((reason, count) -> unused.merge(reason, count, Long::sum));
        other.notes.forEach((what, count) -> notes.merge(what, count, Long::sum));
        for (int i = 0; i < types.length; i++) {
            types[i] += other.types[i];
        }
    }

    public long lines() {
        return lines;
    }

    /** Sentences beside the first on their lines. */
    public long furtherSentences() {
        return furtherSentences;
    }

    /** Lines that are part of a message, used or unused, or a row; further sentences on a line counted as well. */
    public long usedLines() {
        return usedLines;
    }

    public long messages() {
        return messages;
    }

    public long usedMessages() {
        return usedMessages;
    }

    public long fixes() {
        return fixes;
    }

    public long claims() {
        return claims;
    }

    /** Lines in order that hold no report, by kind. */
    public Map<String, Long> withoutReport() {
        return new TreeMap<>(withoutReport);
    }

    /** Lines that could not be read, by reason. */
    public Map<String, Long> rejected() {
        return new TreeMap<>(rejected);
    }

    /** Messages that gave neither fix nor claim, by reason. */
    public Map<String, Long> unused() {
        return new TreeMap<>(unused);
    }

    /** Oddities beside lines that are counted elsewhere. */
    public Map<String, Long> notes() {
        return new TreeMap<>(notes);
    }

    /** Messages by ITU-R M.1371 type; rows of CSV files stand under {@code csv}. */
    public Map<String, Long> byType() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int type = 0; type < types.length; type++) {
            if (types[type] > 0) {
                counts.put(type == 0 ? "csv" : Integer.toString(type), types[type]);
            }
        }
        return counts;
    }
}
