package org.hawser.feed;

import java.io.IOException;
import java.io.InputStream;
import org.hawser.ais.LineEnds;

/** Cuts a stream of bytes into lines without copying them, and knows where each line stood. A byte order mark is left out. */
final class LineReader {

    /** Longest line that is handed on; longer ones are skipped and reported. */
    static final int LONGEST_LINE = 1 << 16;

    private static final int BUFFER = 1 << 18;

    interface Lines {

        /** A line without its line feed; a carriage return before it is cut off. Bytes are good until the call returns. */
        void line(byte[] buffer, int from, int to, long offset);

        /** A line too long to be handed on. */
        void tooLong(long offset, long length);

        /** What a stream that broke off gave of its last line: perhaps all of it, perhaps not. */
        void brokenOff(byte[] buffer, int from, int to, long offset);
    }

    private final byte[] buffer = new byte[BUFFER];
    private final Lines lines;
    private int start;
    private int end;
    private long startOffset;
    private boolean skipping;
    private long skippedFrom;

    LineReader(Lines lines) {
        this.lines = lines;
    }

    /** Reads to the end of the stream. On an exception the lines before it have been handed on; call {@link #breakOff}. */
    void read(InputStream in) throws IOException {
        int count = in.read(buffer, end, BUFFER - end);
        while (count >= 0) {
            int scanFrom = end;
            end += count;
            cut(scanFrom);
            makeRoom();
            count = in.read(buffer, end, BUFFER - end);
        }
        finish();
    }

    /** Hands on what stands behind the last line feed. */
    private void finish() {
        if (end > start || skipping) {
            emit(end);
        }
    }

    /** Hands on what stands behind the last line feed of a stream that cannot be read further. */
    void breakOff() {
        if (skipping || end - start > LONGEST_LINE) {
            emit(end);
        } else if (end > start) {
            lines.brokenOff(buffer, start, end, startOffset);
        }
    }

    private void cut(int scanFrom) {
        int lineFeed = LineEnds.find(buffer, scanFrom, end);
        while (lineFeed < end) {
            emit(lineFeed);
            startOffset += lineFeed + 1 - start;
            start = lineFeed + 1;
            lineFeed = LineEnds.find(buffer, start, end);
        }
    }

    private void emit(int to) {
        if (skipping || to - start > LONGEST_LINE) {
            long from = skipping ? skippedFrom : startOffset;
            lines.tooLong(from, startOffset + (to - start) - from);
            skipping = false;
            return;
        }
        int trimmed = to > start && buffer[to - 1] == '\r' ? to - 1 : to;
        int mark = startOffset == 0 ? ByteOrderMark.length(buffer, start, trimmed) : 0;
        lines.line(buffer, start + mark, trimmed, startOffset + mark);
    }

    private void makeRoom() {
        if (end - start > LONGEST_LINE) {
            if (!skipping) {
                skipping = true;
                skippedFrom = startOffset;
            }
            startOffset += end - start;
            start = end;
        }
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
    }
}
