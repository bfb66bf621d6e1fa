package org.hawser.sim.radio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.hawser.ais.AivdmWriter;
import org.hawser.sim.radio.Damage.Kind;

/** Writes receptions as {@code !AIVDM} sentences with tag blocks that name the receiver and the time, and damages a few. */
public final class NmeaLog implements ReceptionSink {

    /** By this line readers know the log for simulated, whatever its file is called. */
    private static final String HEAD = "# hawser simulated: true; invented ships, nothing in this log happened\r\n";

    private final OutputStream out;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream(256);
    private final AivdmWriter writer = new AivdmWriter(message);
    private final Damage damage = new Damage();
    private final Map<Integer, Long> messages = new TreeMap<>();
    private long lines;
    private long repeated;
    private long checksumWrong;
    private long truncated;

    /** @param out the caller's, to buffer and to close */
    public NmeaLog(OutputStream out) {
        this.out = out;
    }

    /** Writes the line that says that all is simulated; it comes first. */
    public void head() throws IOException {
        out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
        lines++;
    }

    @Override
    public void accept(Reception reception) throws IOException {
        message.reset();
        writer.source(reception.receiver().name());
        writer.write(reception.message(), reception.channel(), reception.received_s() * 1000);
        int its = linesOf(message);
        lines += its;
        messages.merge(reception.message().type(), 1L, Long::sum);
        repeated += reception.repeated() ? 1 : 0;
        write(reception.position() && its == 1 ? damage.next() : Kind.NONE);
    }

    private static int linesOf(ByteArrayOutputStream bytes) {
        int lines = 0;
        for (byte character : bytes.toByteArray()) {
            lines += character == '\n' ? 1 : 0;
        }
        return lines;
    }

    private void write(Kind kind) throws IOException {
        switch (kind) {
            case NONE -> message.writeTo(out);
            case CHARACTER -> {
                checksumWrong++;
                out.write(Damage.changed(message.toByteArray()));
            }
            case CUT -> {
                truncated++;
                out.write(Damage.cut(message.toByteArray()));
            }
        }
    }

    public LogCounts counts() {
        return new LogCounts(lines, messages, repeated, checksumWrong, truncated);
    }
}
