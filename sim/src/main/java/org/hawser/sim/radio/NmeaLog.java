package org.hawser.sim.radio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.hawser.sim.radio.Damage.Kind;

/** The log in the making: takes receptions in the order in which they reach it, counts them, and damages a few lines. */
final class NmeaLog {

    /** By this line readers know the log for simulated, whatever its file is called. */
    private static final String HEAD = "# hawser simulated: true; invented ships, nothing in this log happened\r\n";

    private static final int BLOCK = 1 << 16;
    private static final int TYPES = 32;

    private final OutputStream out;
    private final Damage damage = new Damage();
    private final byte[] block = new byte[BLOCK];
    private final long[] messages = new long[TYPES];
    private int filled;
    private long lines;
    private long repeated;
    private long checksumWrong;
    private long truncated;

    /** @param out the caller's, to close */
    NmeaLog(OutputStream out) {
        this.out = out;
    }

    /** Writes the line that says that all is simulated; it comes first. */
    void head() throws IOException {
        byte[] head = HEAD.getBytes(StandardCharsets.US_ASCII);
        write(head, 0, head.length);
        lines++;
    }

    void accept(ReceptionBuffer buffer, int index) throws IOException {
        int traits = buffer.traits(index);
        lines += Traits.lines(traits);
        messages[Traits.type(traits)]++;
        repeated += Traits.isRepeated(traits) ? 1 : 0;
        Kind kind = Traits.isPosition(traits) ? damage.next() : Kind.NONE;
        if (kind == Kind.NONE) {
            write(buffer.text(), buffer.from(index), buffer.length(index));
        } else {
            int from = buffer.from(index);
            damaged(kind, Arrays.copyOfRange(buffer.text(), from, from + buffer.length(index)));
        }
    }

    private void damaged(Kind kind, byte[] line) throws IOException {
        boolean cut = kind == Kind.CUT;
        truncated += cut ? 1 : 0;
        checksumWrong += cut ? 0 : 1;
        byte[] broken = cut ? Damage.cut(line) : Damage.changed(line);
        write(broken, 0, broken.length);
    }

    private void write(byte[] bytes, int from, int length) throws IOException {
        if (length > BLOCK - filled) {
            flush();
        }
        System.arraycopy(bytes, from, block, filled, length);
        filled += length;
    }

    /** Hands on what has not been yet. */
    void flush() throws IOException {
        out.write(block, 0, filled);
        filled = 0;
    }

    LogCounts counts() {
        Map<Integer, Long> byType = new TreeMap<>();
        for (int type = 0; type < TYPES; type++) {
            if (messages[type] > 0) {
                byType.put(type, messages[type]);
            }
        }
        return new LogCounts(lines, byType, repeated, checksumWrong, truncated);
    }
}
