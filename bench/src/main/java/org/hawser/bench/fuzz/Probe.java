package org.hawser.bench.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisMessages;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.hawser.ais.StaticReportJoiner;
import org.hawser.ais.StaticReportSink;
import org.hawser.ais.gpsd.AisJson;
import org.hawser.feed.LineReader;
import org.hawser.feed.SentenceCut;

/** Reads what comes all the way: lines, sentences, messages, records, JSON; and keeps account of every line. */
final class Probe implements AisSink, StaticReportSink, LineReader.Lines {

    private static final int WRITTEN = 1 << 16;
    private static final int LONGEST_COPIED = 1 << 10;

    private final AivdmDecoder decoder = new AivdmDecoder(this);
    private final LineReader lines = new LineReader(this);
    private final StaticReportJoiner joiner = new StaticReportJoiner(this);
    private final AisJson json = new AisJson(true);
    private final Map<String, Long> counts = new TreeMap<>();
    private final OutputStream nowhere = OutputStream.nullOutputStream();

    /** An array for each length of a line: a look behind the line's end is an exception. */
    private final byte[][] exact = new byte[LONGEST_COPIED][];

    private long given;
    private long accounted;
    private long messages;
    private long hash;

    Probe() {
        Arrays.setAll(exact, byte[]::new);
    }

    void accept(byte[] bytes, int to) {
        lines.accept(bytes, 0, to);
    }

    /** Ends the input and tells what came of it. */
    void finish() {
        lines.finish();
        decoder.endOfInput();
        joiner.endOfInput();
        if (given != accounted) {
            throw new IllegalStateException(given + " lines were given, " + accounted + " accounted for");
        }
    }

    @Override
    public void line(byte[] buffer, int from, int to, long offset) {
        given++;
        int length = to - from;
        if (length < exact.length) {
            byte[] line = exact[length];
            System.arraycopy(buffer, from, line, 0, length);
            decoder.line(line, 0, length, offset);
        } else {
            decoder.line(buffer, from, to, offset);
        }
    }

    @Override
    public int cut(byte[] buffer, int from, int to) {
        return SentenceCut.of(buffer, from, to);
    }

    @Override
    public void tooLong(long offset, long length) {
        counts.merge("skipped", 1L, Long::sum);
    }

    @Override
    public void brokenOff(byte[] buffer, int from, int to, long offset) {
        line(buffer, from, to, offset);
    }

    @Override
    public void message(AisMessageView view) {
        messages++;
        accounted += view.sentenceCount();
        hash = 31 * hash + AisMessages.decode(view).hashCode();
        if (!joiner.accept(view)) {
            single(view);
        }
    }

    @Override
    public void single(AisMessageView view) {
        json.message(view);
        passOn();
    }

    @Override
    public void whole(AisMessageView partA, AisMessageView partB) {
        json.joined(partA, partB);
        passOn();
    }

    private void passOn() {
        if (json.length() > WRITTEN) {
            try {
                json.writeTo(nowhere);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void rejected(Rejection reason, long offset, int length, int sentences) {
        accounted += sentences;
        counts.merge("rejected " + reason, (long) sentences, Long::sum);
    }

    @Override
    public void noSentence(LineKind kind, long offset, int length) {
        accounted++;
        counts.merge("without sentence " + kind, 1L, Long::sum);
    }

    @Override
    public void note(Note note, long offset, int length) {
        accounted -= note == Note.FURTHER_SENTENCE ? 1 : 0;
        counts.merge("note " + note, 1L, Long::sum);
    }

    long linesGiven() {
        return given;
    }

    long messages() {
        return messages;
    }

    Map<String, Long> counts() {
        return counts;
    }

    /** Of all messages, so that two runs can be compared. */
    long hash() {
        return hash;
    }
}
