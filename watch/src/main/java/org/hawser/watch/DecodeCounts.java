package org.hawser.watch;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of the lines that were decoded. */
public final class DecodeCounts {

    long messages;
    long written;
    long lines;
    long sentences;
    boolean merging;
    long merged;
    long late;
    long crowdedOut;
    final Map<String, Long> rejected = new TreeMap<>();
    final Map<String, Long> withoutSentence = new TreeMap<>();
    final Map<String, Long> notes = new TreeMap<>();

    /** Messages decoded. */
    public long messages() {
        return messages;
    }

    /** Messages written: fewer, where parts were joined or receptions merged. */
    public long written() {
        return written;
    }

    /** Lines read. */
    public long lines() {
        return lines;
    }

    /** Lines rejected, by reason. */
    public Map<String, Long> rejected() {
        return new TreeMap<>(rejected);
    }

    /** Lines without an AIS sentence that are nothing odd, by kind. */
    public Map<String, Long> withoutSentence() {
        return new TreeMap<>(withoutSentence);
    }

    /** Oddities beside sentences, by kind. */
    public Map<String, Long> notes() {
        return new TreeMap<>(notes);
    }

    /** All of it in a sentence or two. */
    public String words() {
        String words = number(messages) + " messages in " + number(lines) + " lines, " + number(written)
                + " written; rejected: " + list(rejected) + "; without AIS: " + list(withoutSentence) + "; noted: "
                + list(notes)
                + (rejected.isEmpty() && withoutSentence.isEmpty() && notes.isEmpty()
                        ? "."
                        : " (--rejected shows them).");
        return !merging
                ? words
                : words + " Receptions merged: " + number(merged) + "; too late or early to be: " + number(late)
                        + "; given before their time: " + number(crowdedOut) + ".";
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String list(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(count -> number(count.getValue()) + " " + count.getKey())
                        .collect(Collectors.joining(", "));
    }
}
