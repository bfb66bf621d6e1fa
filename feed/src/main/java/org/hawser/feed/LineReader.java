package org.hawser.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.hawser.ais.LineEnds;

/**
 * Cuts a stream of bytes into lines, without copying them, and knows where each line stood. A line ends with a line feed, a carriage
 * return, or any number of carriage returns and a line feed. A byte order mark is left out. The stream is pulled from by
 * {@link #read}, or pushed in pieces by {@link #accept} and {@link #finish}.
 */
public final class LineReader {

    /** Longest line that is handed on as one. */
    static final int LONGEST_LINE = 1 << 16;

    private static final int BUFFER = 1 << 18;

    /** Takes the lines. */
    public interface Lines {

        /** A line without its line end. Bytes are good until the call returns. */
        void line(byte[] buffer, int from, int to, long offset);

        /** A line too long to be handed on. */
        void tooLong(long offset, long length);

        /** What a stream that broke off gave of its last line: perhaps all of it, perhaps not. */
        void brokenOff(byte[] buffer, int from, int to, long offset);

        /**
         * Where a line that is too long may be cut, so that what stands before is a line of its own, behind {@code from} and at most
         * {@code to}; {@code from} where it may not.
         */
        default int cut(byte[] buffer, int from, int to) {
            return from;
        }
    }

    /** Grows as far as it is needed, for there may be many streams that give little. */
    private byte[] buffer = {};

    private final Lines lines;
    private int start;
    private int end;
    private long startOffset;
    private boolean skipping;
    private long skippedFrom;

    /** Whether the last line ended with a carriage return; a line feed right behind it belongs to the same end. */
    private boolean returned;

    public LineReader(Lines lines) {
        this(lines, 0);
    }

    /**
     * @param startOffset where in its source the stream begins
     */
    public LineReader(Lines lines, long startOffset) {
        this.lines = lines;
        this.startOffset = startOffset;
    }

    /** Reads to the end of the stream. On an exception the lines before it have been handed on; call {@link #breakOff}. */
    void read(InputStream in) throws IOException {
        read(in, () -> false);
    }

    /** Like {@link #read(InputStream)}, but stops before the next read when asked to. */
    void read(InputStream in, BooleanSupplier stopped) throws IOException {
        grow(BUFFER);
        int count = in.read(buffer, end, BUFFER - end);
        while (count >= 0) {
            take(count);
            count = stopped.getAsBoolean() ? -1 : in.read(buffer, end, BUFFER - end);
        }
        finish();
    }

    /** Takes the next bytes of the stream. */
    public void accept(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int count = Math.min(BUFFER - end, to - at);
            grow(end + count);
            System.arraycopy(bytes, at, buffer, end, count);
            take(count);
            at += count;
        }
    }

    private void grow(int least) {
        if (buffer.length < least) {
            buffer = Arrays.copyOf(buffer, Math.min(BUFFER, Math.max(least, 2 * buffer.length)));
        }
    }

    private void take(int count) {
        int scanFrom = end;
        end += count;
        cut(scanFrom);
        makeRoom();
    }

    /** The stream has ended: hands on what stands behind the last line end. */
    public void finish() {
        if (end > start || skipping) {
            emit(end);
        }
        startOffset += end - start;
        start = 0;
        end = 0;
        returned = false;
    }

    /** Hands on what stands behind the last line end of a stream that cannot be read further. */
    public void breakOff() {
        if (skipping || end - start > LONGEST_LINE) {
            emit(end);
        } else if (end > start) {
            lines.brokenOff(buffer, start, end, startOffset);
        }
    }

    private void cut(int scanFrom) {
        int at = LineEnds.findAny(buffer, scanFrom, end);
        while (at < end) {
            lineEnd(at, buffer[at] == '\r');
            at = LineEnds.findAny(buffer, at + 1, end);
        }
    }

    private void lineEnd(int at, boolean carriageReturn) {
        boolean sameEnd = returned && at == start; // with bytes in between it is the end of another line
        if (!sameEnd) {
            emit(at);
        }
        startOffset += at + 1 - start;
        start = at + 1;
        returned = carriageReturn;
    }

    private void emit(int to) {
        cutPieces(to);
        if (skipping || to - start > LONGEST_LINE) {
            long from = skipping ? skippedFrom : startOffset;
            lines.tooLong(from, startOffset + (to - start) - from);
            skipping = false;
        } else {
            emitLine(to);
        }
    }

    private void emitLine(int to) {
        int mark = startOffset == 0 ? ByteOrderMark.length(buffer, start, to) : 0;
        lines.line(buffer, start + mark, to, startOffset + mark);
    }

    /** Hands on pieces of a line that goes on to {@code to} at least, until what is left is short enough or may not be cut. */
    private void cutPieces(int to) {
        while (to - start > LONGEST_LINE && !skipping) {
            int piece = lines.cut(buffer, start, start + LONGEST_LINE);
            if (piece == start) {
                return;
            }
            emitLine(piece);
            startOffset += piece - start;
            start = piece;
        }
    }

    private void makeRoom() {
        cutPieces(end);
        if (end - start > LONGEST_LINE && !skipping) {
            skipping = true;
            skippedFrom = startOffset;
        }
        if (skipping) {
            returned &= start == end;
            startOffset += end - start;
            start = end;
        }
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
    }
}
