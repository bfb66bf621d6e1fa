package org.hawser.watch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisSink;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.hawser.ais.StaticReportJoiner;
import org.hawser.ais.StaticReportSink;
import org.hawser.ais.gpsd.Remark;
import org.hawser.feed.DuplicateMerge;
import org.hawser.feed.EndWatcher;
import org.hawser.feed.LineWatcher;
import org.hawser.feed.TimeAnchor;
import org.jspecify.annotations.Nullable;

/**
 * Takes the messages of one source: writes them, or gives them to be merged with those of others; and writes, where asked to, why other
 * lines gave none.
 */
final class MessageLines implements AisSink, LineWatcher, EndWatcher, StaticReportSink {

    private final String source;
    private final LineOutput output;
    private final boolean remarks;
    private final @Nullable TimeAnchor anchor;
    private final DecodeCounts counts;
    private final @Nullable DuplicateMerge merge;
    private final Consumer<String> problems;
    private final StaticReportJoiner joiner = new StaticReportJoiner(this);
    private byte[] line = {};
    private int lineFrom;
    private int lineTo;
    private long lineOffset;

    /**
     * @param start when the source begins, if it gives no times; null where that is not known
     * @param merge takes the messages; null where they are written as they come
     * @param problems takes sentences for the user
     */
    MessageLines(
            String source,
            LineOutput output,
            boolean remarks,
            @Nullable Instant start,
            DecodeCounts counts,
            @Nullable DuplicateMerge merge,
            Consumer<String> problems) {
        this.source = source;
        this.output = output;
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
        if (anchor != null) {
            anchor(view, anchor.time_ms(view));
        }
        if (merge != null) {
            merge.accept(view, source);
        } else if (!joiner.accept(view)) {
            single(view);
        }
    }

    /** A message without a time gets the one that the seconds tell from the start on. */
    private static void anchor(AisMessageView view, long anchored_ms) {
        if (view.time_ms() == AisMessageView.NO_TIME) {
            view.time_ms(anchored_ms);
        }
    }

    @Override
    public void single(AisMessageView view) {
        output.message(source, view);
    }

    @Override
    public void whole(AisMessageView partA, AisMessageView partB) {
        output.joined(source, partA, partB);
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
        count(counts.rejected, reason, sentences);
        remark(Remark.Kind.NO_MESSAGE, reason, reason.description(), offset, length, sentences);
    }

    @Override
    public void noSentence(LineKind kind, long offset, int length) {
        count(counts.withoutSentence, kind, 1);
        remark(Remark.Kind.NO_MESSAGE, kind, kind.description(), offset, length, 1);
    }

    @Override
    public void note(Note note, long offset, int length) {
        count(counts.notes, note, 1);
        remark(Remark.Kind.NOTE, note, note.description(), offset, length, 1);
    }

    private static void count(Map<String, Long> counts, Enum<?> reason, long more) {
        counts.merge(lower(reason), more, Long::sum);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void remark(Remark.Kind kind, Enum<?> reason, String description, long offset, int length, int lines) {
        if (remarks) {
            output.remark(
                    source,
                    new Remark(
                            kind, lower(reason), description, offset, length, lines, atHand(reason, offset, length)));
        }
    }

    /** The line, where it is the one that is being read. */
    private @Nullable String atHand(Enum<?> reason, long offset, int length) {
        boolean current = reason != Rejection.FRAGMENT_MISSING // told later, of an earlier line
                && offset == lineOffset
                && length == lineTo - lineFrom;
        return current ? text() : null;
    }

    /** As UTF-8 where it is that, else each byte as a character. */
    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, lineFrom, lineTo - lineFrom))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(line, lineFrom, lineTo - lineFrom, StandardCharsets.ISO_8859_1);
        }
    }
}
