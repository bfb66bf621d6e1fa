package org.hawser.ais;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sink that keeps everything. */
final class Recorder implements AisSink {

    record Received(
            AisMessage message,
            long time_ms,
            char channel,
            @Nullable String source,
            long offset,
            int length,
            int sentences,
            int bitCount,
            String payload) {}

    record Rejected(Rejection reason, long offset, int length, int sentences) {}

    final List<Received> messages = new ArrayList<>();
    final List<Rejected> rejections = new ArrayList<>();
    final Map<LineKind, Integer> kinds = new EnumMap<>(LineKind.class);
    final Map<Note, Integer> notes = new EnumMap<>(Note.class);
    int linesGiven;

    /** What the decoder makes of these lines, joined by line feeds, and the end of the input. */
    static Recorder of(String... lines) {
        return of(String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1));
    }

    static Recorder of(byte[] log) {
        Recorder recorder = new Recorder();
        AivdmDecoder decoder = new AivdmDecoder(recorder);
        recorder.give(decoder, log);
        decoder.endOfInput();
        return recorder;
    }

    /** Gives the decoder every line of {@code log}; a line feed at the end begins no further line. */
    void give(AivdmDecoder decoder, byte[] log) {
        int from = 0;
        for (int at = 0; at < log.length; at++) {
            if (log[at] == '\n') {
                decoder.line(log, from, at, from);
                linesGiven++;
                from = at + 1;
            }
        }
        if (from < log.length) {
            decoder.line(log, from, log.length, from);
            linesGiven++;
        }
    }

    @Override
    public void message(AisMessageView view) {
        messages.add(new Received(
                AisMessages.decode(view),
                view.time_ms(),
                view.channel(),
                view.source(),
                view.offset(),
                view.length(),
                view.sentenceCount(),
                view.bits().bitCount(),
                view.bits().armoured()));
    }

    @Override
    public void rejected(Rejection reason, long offset, int length, int sentences) {
        rejections.add(new Rejected(reason, offset, length, sentences));
    }

    @Override
    public void noSentence(LineKind kind, long offset, int length) {
        kinds.merge(kind, 1, Integer::sum);
    }

    @Override
    public void note(Note note, long offset, int length) {
        notes.merge(note, 1, Integer::sum);
    }

    Received only() {
        if (messages.size() != 1) {
            throw new AssertionError("not one message but " + messages + ", rejected " + rejections);
        }
        return messages.getFirst();
    }

    List<Rejection> reasons() {
        return rejections.stream().map(Rejected::reason).toList();
    }

    /** Lines accounted for, further sentences on a line not counted again; must equal the lines given. */
    int linesAccounted() {
        return sentencesAccounted() - notes.getOrDefault(Note.FURTHER_SENTENCE, 0);
    }

    private int sentencesAccounted() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum()
                + messages.stream().mapToInt(Received::sentences).sum()
                + rejections.stream().mapToInt(Rejected::sentences).sum();
    }

    Map<Rejection, Integer> sentencesByReason() {
        Map<Rejection, Integer> sentences = new EnumMap<>(Rejection.class);
        rejections.forEach(rejected -> sentences.merge(rejected.reason(), rejected.sentences(), Integer::sum));
        return sentences;
    }

    Map<Integer, Integer> messagesByType() {
        Map<Integer, Integer> count = new TreeMap<>();
        messages.forEach(received -> count.merge(received.message().type(), 1, Integer::sum));
        return count;
    }
}
