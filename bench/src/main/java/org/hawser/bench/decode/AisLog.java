package org.hawser.bench.decode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hawser.ais.LineEnds;
import org.jspecify.annotations.Nullable;

/** A log in memory, and what is known of it. */
final class AisLog {

    /** Visits each line, without its line feed. */
    interface Lines {
        void line(byte[] bytes, int from, int to);
    }

    /** Bytes of the longest log. */
    static final long MOST_BYTES = 2_000_000_000;

    private final byte[] bytes;
    private final int length;
    private final @Nullable Truth truth;

    AisLog(byte[] bytes, int length, @Nullable Truth truth) {
        this.bytes = bytes;
        this.length = length;
        this.truth = truth;
    }

    /** A log of which nothing is known. */
    static AisLog read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new AisLog(bytes, bytes.length, null);
    }

    void write(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    void forEachLine(Lines lines) {
        int from = 0;
        while (from < length) {
            int to = LineEnds.find(bytes, from, length);
            lines.line(bytes, from, to);
            from = to + 1;
        }
    }

    int countLines() {
        int[] count = new int[1];
        forEachLine((buffer, from, to) -> count[0]++);
        return count[0];
    }

    int length() {
        return length;
    }

    /** Null for a log that was not made here. */
    @Nullable
    Truth truth() {
        return truth;
    }
}
