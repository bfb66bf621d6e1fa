package org.hawser.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisSink;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.hawser.ais.StaticReportJoiner;
import org.hawser.ais.StaticReportSink;
import org.hawser.ais.gpsd.AisText;
import org.hawser.ais.gpsd.Remark;
import org.hawser.feed.LineWatcher;
import org.jspecify.annotations.Nullable;

/** Writes the messages of one source as lines of text, and with them, where asked to, why other lines gave none. */
final class MessageLines implements AisSink, LineWatcher, StaticReportSink {

    /** Bytes gathered before they are written. */
    private static final int GATHERED = 1 << 16;

    private final String source;
    private final AisText text;
    private final OutputStream out;
    private final boolean remarks;
    private final DecodeCounts counts;
    private final StaticReportJoiner joiner = new StaticReportJoiner(this);
    private byte[] line = {};
    private int lineFrom;
    private int lineTo;
    private long lineOffset;

    MessageLines(String source, AisText text, OutputStream out, boolean remarks, DecodeCounts counts) {
        this.source = source;
        this.text = text;
        this.out = out;
        this.remarks = remarks;
        this.counts = counts;
        text.device(source);
    }

    @Override
    public void line(byte[] buffer, int from, int to, long offset) {
        line = buffer;
        lineFrom = from;
        lineTo = to;
        lineOffset = offset;
        counts.lines++;
    }

    @Override
    public void message(AisMessageView view) {
        counts.messages++;
        counts.sentences += view.sentenceCount();
        if (!joiner.accept(view)) {
            single(view);
        }
    }

    @Override
    public void single(AisMessageView view) {
        text.message(view, view.time_ms());
        passOn();
    }

    @Override
    public void whole(AisMessageView partA, AisMessageView partB) {
        text.joined(partA, partB, partB.time_ms());
        passOn();
    }

    /** The source has ended: parts that waited for their other part are written. */
    void end() {
        joiner.endOfInput();
    }

    @Override
    public void rejected(Rejection reason, long offset, int length, int sentences) {
        counts.sentences += reason == Rejection.NOT_NMEA ? 0 : sentences;
        counts.rejected.merge(lower(reason), (long) sentences, Long::sum);
        remark(Remark.Kind.NO_MESSAGE, lower(reason), reason.description(), offset, length, sentences);
    }

    @Override
    public void noSentence(LineKind kind, long offset, int length) {
        remark(Remark.Kind.NO_MESSAGE, lower(kind), kind.description(), offset, length, 1);
    }

    @Override
    public void note(Note note, long offset, int length) {
        remark(Remark.Kind.NOTE, lower(note), note.description(), offset, length, 1);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void remark(Remark.Kind kind, String reason, String description, long offset, int length, int lines) {
        if (remarks) {
            text.remark(new Remark(kind, reason, description, offset, length, lines, atHand(offset, length)));
            passOn();
        }
    }

    /** The line, where it is the one that is being read. */
    private @Nullable String atHand(long offset, int length) {
        boolean current = offset == lineOffset && length == lineTo - lineFrom;
        return current ? new String(line, lineFrom, lineTo - lineFrom, StandardCharsets.ISO_8859_1) : null;
    }

    private void passOn() {
        if (text.length() > GATHERED) {
            flush();
        }
    }

    void flush() {
        try {
            text.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String source() {
        return source;
    }
}
