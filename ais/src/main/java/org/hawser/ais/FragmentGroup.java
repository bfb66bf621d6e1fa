package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/** The fragments of one message that have come so far; a slot of {@link FragmentTable} that is used again. */
final class FragmentGroup {

    /** Sequence ids come round again within seconds. */
    static final int MOST_APART_MS = 60_000;

    /**
     * Lines by which a fragment may come behind one that should follow it. Datagrams overtake each other by a few lines; a last
     * fragment that lost its first one would else be joined to the first one of the next message with its sequence id.
     */
    static final int MOST_LINES_OVERTAKEN = 10;

    private static final int MOST_FRAGMENTS = 9;

    private final byte[] payloads = new byte[PayloadBits.CAPACITY_CHARACTERS];
    private final int[] lengths = new int[MOST_FRAGMENTS];
    private final int[] fillBits = new int[MOST_FRAGMENTS];
    private int fragments;
    private int sequence;
    private char channel;
    private int present;
    private int sentences;
    private long firstOffset;
    private long end;
    private long lastLine;
    private long time_ms;
    private long received_ms;
    private @Nullable String source;

    /** Empties the slot for the message that {@code sentence} belongs to. */
    void begin(Sentence sentence, Reception reception) {
        fragments = sentence.fragments();
        sequence = sentence.sequence();
        channel = sentence.channel();
        present = 0;
        sentences = 0;
        firstOffset = reception.toldFrom;
        time_ms = UtcTime.NONE;
        received_ms = UtcTime.NONE;
        source = null;
    }

    /**
     * Same number of fragments, sequence id and channel, no different source, no time far away and not long behind a fragment that
     * should follow it; a source or a time that is not given fits any.
     */
    boolean fits(Sentence sentence, Reception reception) {
        return fragments == sentence.fragments()
                && sequence == sentence.sequence()
                && channel == sentence.channel()
                && (source == null || reception.source == null || source.equals(reception.source))
                && (time_ms == UtcTime.NONE
                        || reception.time_ms == UtcTime.NONE
                        || Math.abs(reception.time_ms - time_ms) <= MOST_APART_MS)
                && (!isOvertaken(sentence.fragment()) || reception.line - lastLine <= MOST_LINES_OVERTAKEN);
    }

    /** Whether one that should follow the fragment came first. */
    private boolean isOvertaken(int fragment) {
        return !holds(fragment) && present >>> fragment != 0;
    }

    boolean holds(int fragment) {
        return (present >>> fragment & 1) != 0;
    }

    /** Whether the fragment is already here with the same payload. */
    boolean repeats(Sentence sentence, byte[] bytes) {
        int at = (sentence.fragment() - 1) * PayloadBits.FRAGMENT_CHARACTERS;
        return holds(sentence.fragment())
                && java.util.Arrays.equals(
                        payloads,
                        at,
                        at + lengths[sentence.fragment() - 1],
                        bytes,
                        sentence.payloadFrom(),
                        sentence.payloadTo());
    }

    void add(Sentence sentence, byte[] bytes, Reception reception) {
        int index = sentence.fragment() - 1;
        int length = sentence.payloadTo() - sentence.payloadFrom();
        System.arraycopy(bytes, sentence.payloadFrom(), payloads, index * PayloadBits.FRAGMENT_CHARACTERS, length);
        lengths[index] = length;
        fillBits[index] = sentence.fillBits();
        present |= 1 << sentence.fragment();
        count(reception);
    }

    /** Takes in a line that brings no new fragment. */
    void count(Reception reception) {
        sentences++;
        firstOffset = Math.min(firstOffset, reception.toldFrom);
        end = reception.offset + reception.length;
        lastLine = reception.line;
        time_ms = UtcTime.earlier(time_ms, reception.time_ms);
        received_ms = UtcTime.earlier(received_ms, reception.received_ms);
        source = source == null ? reception.source : source;
    }

    boolean isComplete() {
        return Integer.bitCount(present) == fragments;
    }

    /** Joins the payloads; false where a character is outside the alphabet. */
    boolean join(PayloadBits bits) {
        boolean valid = true;
        bits.begin();
        for (int i = 0; i < fragments; i++) {
            int from = i * PayloadBits.FRAGMENT_CHARACTERS;
            valid &= bits.append(payloads, from, from + lengths[i], fillBits[i]);
        }
        return valid;
    }

    long offset() {
        return firstOffset;
    }

    int length() {
        return (int) (end - firstOffset);
    }

    int sentences() {
        return sentences;
    }

    long lastLine() {
        return lastLine;
    }

    long time_ms() {
        return time_ms;
    }

    long received_ms() {
        return received_ms;
    }

    char channel() {
        return channel;
    }

    @Nullable
    String source() {
        return source;
    }
}
