package org.hawser.sim.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.hawser.ais.AivdmDecoder;

/**
 * Passes a log of sentences on and writes its position reports to a second stream as CSV, one row each, by reading the sentences as
 * anybody would: what cannot be read in the log is not in the CSV either.
 */
public final class CsvCopy extends OutputStream {

    private static final int LONGEST_LINE = 1 << 16;

    private final OutputStream log;
    private final CsvRows rows;
    private final AivdmDecoder decoder;
    private byte[] line = new byte[512];
    private int length;
    private long offset;

    /** @param csv both streams are the caller's, to buffer and to close */
    public CsvCopy(OutputStream log, OutputStream csv) throws IOException {
        this.log = log;
        this.rows = new CsvRows(csv);
        this.decoder = new AivdmDecoder(rows);
        rows.head();
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        log.write(bytes, from, count);
        try {
            for (int i = from; i < from + count; i++) {
                take(bytes[i]);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(byte value) {
        if (value != '\n') {
            if (length == line.length && length < LONGEST_LINE) {
                line = Arrays.copyOf(line, 2 * length);
            }
            if (length < line.length) {
                line[length++] = value;
            }
            return;
        }
        decoder.line(line, 0, length, offset);
        offset += length + 1L;
        length = 0;
    }

    @Override
    public void flush() throws IOException {
        log.flush();
    }

    /** Rows that were written. */
    public long rows() {
        return rows.count();
    }

    /** Position reports without a time, which cannot be rows. */
    public long withoutTime() {
        return rows.withoutTime();
    }
}
