package org.hawser.bench.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.hawser.ais.AisMessage;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisMessages;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.hawser.ais.StaticReportJoiner;
import org.hawser.ais.StaticReportSink;
import org.hawser.ais.application.ApplicationMessages;
import org.hawser.ais.gpsd.AisCsv;
import org.hawser.ais.gpsd.AisJson;
import org.hawser.ais.gpsd.AisText;
import org.hawser.ais.gpsd.Remark;
import org.hawser.feed.DuplicateMerge;
import org.hawser.feed.LineReader;
import org.hawser.feed.SentenceCut;

/** Reads what comes all the way: lines, sentences, messages, records, applications, JSON, CSV, merging; and keeps account of every line. */
final class Probe implements AisSink, StaticReportSink, LineReader.Lines {

    private static final int WRITTEN = 1 << 16;
    private static final int SELDOM = 8;
    private static final Duration WINDOW = Duration.ofSeconds(2);
    private static final Duration LATENESS = Duration.ofSeconds(10);
    private static final int MOST_WAITING = 1000;

    /** Lines are received one a millisecond from here on. */
    private static final long RECEIVED_MS = 1_522_584_000_000L;

    private static final int LONGEST_COPIED = 1 << 10;

    private final AivdmDecoder decoder = new AivdmDecoder(this);
    private final LineReader lines = new LineReader(this);
    private final StaticReportJoiner joiner = new StaticReportJoiner(this);
    private final AisText json = new AisJson(true);

    /** Ways to write that only one message in {@value #SELDOM} takes. */
    private final List<AisText> seldom = List.of(new AisJson(false), new AisCsv(true, true), new AisCsv(false, true));

    private final DuplicateMerge merge = DuplicateMerge.ofLive(WINDOW, LATENESS, MOST_WAITING, this::merged);
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
        merge.finish();
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
            decoder.line(line, 0, length, offset, RECEIVED_MS + given);
        } else {
            decoder.line(buffer, from, to, offset, RECEIVED_MS + given);
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
        AisMessage message = AisMessages.decode(view);
        hash = 31 * hash + message.hashCode();
        ApplicationMessages.of(message).ifPresent(application -> hash = 31 * hash + application.hashCode());
        if (messages % SELDOM == 0) {
            seldom.forEach(text -> text.message(view));
            merge.accept(view, "probe");
        }
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

    private void merged(AisMessageView view, String source, SortedSet<String> receivers, boolean late) {
        hash = 31 * hash + receivers.hashCode();
    }

    private void passOn() {
        passOn(json);
        seldom.forEach(this::passOn);
    }

    private void passOn(AisText text) {
        if (text.length() > WRITTEN) {
            try {
                text.writeTo(nowhere);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void rejected(Rejection reason, long offset, int length, int sentences) {
        accounted += sentences;
        counts.merge("rejected " + reason, (long) sentences, Long::sum);
        if (given % SELDOM == 0) {
            remark(reason.description(), offset, length, sentences);
        }
    }

    private void remark(String description, long offset, int length, int sentences) {
        Remark remark =
                new Remark(Remark.Kind.NO_MESSAGE, "probe", description, offset, length, sentences, description);
        seldom.forEach(text -> text.remark(remark));
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
