package org.hawser.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisSink;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.hawser.ais.StaticReportJoiner;
import org.hawser.ais.StaticReportSink;
import org.hawser.ais.gpsd.AisText;
import org.hawser.ais.gpsd.Remark;
import org.hawser.feed.DuplicateMerge;
import org.hawser.feed.EndWatcher;
import org.hawser.feed.LineWatcher;
import org.hawser.feed.TimeAnchor;
import org.jspecify.annotations.Nullable;

/** Writes the messages of one source as lines of text, and with them, where asked to, why other lines gave none. */
final class MessageLines implements AisSink, LineWatcher, EndWatcher, StaticReportSink {

    /** Bytes gathered before they are written. */
    static final int GATHERED = 1 << 16;

    private final String source;
    private final AisText text;
    private final OutputStream out;
    private final boolean remarks;
    private final @Nullable TimeAnchor anchor;
    private final DecodeCounts counts;
    private final @Nullable DuplicateMerge merge;
    private final Consumer<String> problems;
    private final StaticReportJoiner joiner = new StaticReportJoiner(this);
    private @Nullable AisMessageView view;
    private long time_ms;
    private byte[] line = {};
    private int lineFrom;
    private int lineTo;
    private long lineOffset;

    /**
     * @param start when the source begins, if it gives no times; null where that is not known
     */
    MessageLines(
            String source,
            AisText text,
            OutputStream out,
            boolean remarks,
            @Nullable Instant start,
            DecodeCounts counts,
            @Nullable DuplicateMerge merge,
            Consumer<String> problems) {
        this.source = source;
        this.text = text;
        this.out = out;
        this.remarks = remarks;
        this.counts = counts;
        this.merge = merge;
        this.problems = problems;
        this.anchor = start == null ? null : new TimeAnchor(start);
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
        if (merge != null) {
            merge.accept(view, source);
            return;
        }
        this.view = view;
        time_ms = timeOf(view);
        if (!joiner.accept(view)) {
            single(view);
        }
    }

    /** When the message at hand was received: as the input says, else as its seconds tell from the start on. */
    private long timeOf(AisMessageView view) {
        long anchored_ms = anchor == null ? AisMessageView.NO_TIME : anchor.time_ms(view);
        return view.time_ms() == AisMessageView.NO_TIME ? anchored_ms : view.time_ms();
    }

    @Override
    public void single(AisMessageView view) {
        boolean atHand = view == this.view;
        text.device(source);
        text.message(view, atHand ? time_ms : view.time_ms());
        passOn();
    }

    @Override
    public void whole(AisMessageView partA, AisMessageView partB) {
        text.device(source);
        text.joined(partA, partB, time_ms);
        passOn();
    }

    /** The source has ended: parts that waited for their other part are written. */
    @Override
    public void end() {
        joiner.endOfInput();
        String contradiction = anchor == null ? null : anchor.contradiction();
        if (contradiction != null) {
            problems.accept(source + contradiction);
        }
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
            text.device(source);
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
}
