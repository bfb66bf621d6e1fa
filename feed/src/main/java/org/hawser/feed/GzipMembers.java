package org.hawser.feed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The uncompressed bytes of a gzip file of one or more members (RFC 1952). The platform's own stream ends in silence where a
 * further member is damaged, or has not yet arrived through a pipe; this one reads to the end of its input or says why not.
 */
final class GzipMembers extends InputStream {

    private static final int BUFFER = 1 << 16;
    private static final int DEFLATE = 8;
    private static final int FLAG_HEADER_CRC = 2;
    private static final int FLAG_EXTRA = 4;
    private static final int FLAG_NAME = 8;
    private static final int FLAG_COMMENT = 16;
    private static final int TIME_FLAGS_AND_SYSTEM = 6;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private int at;
    private int end;
    private boolean ended;

    GzipMembers(InputStream in) throws IOException {
        this.in = in;
        begin();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = 0;
        while (!ended && count == 0 && length > 0) {
            count = inflate(target, from, length);
            if (count == 0 && inflater.finished()) {
                endMember();
            } else if (count == 0) {
                feed();
            }
        }
        crc.update(target, from, count);
        return ended ? -1 : count;
    }

    private int inflate(byte[] target, int from, int length) throws ZipException {
        try {
            return inflater.inflate(target, from, length);
        } catch (DataFormatException e) {
            ZipException damaged = new ZipException("its compressed data is damaged");
            damaged.initCause(e);
            throw damaged;
        }
    }

    private void feed() throws IOException {
        if (inflater.needsDictionary()) {
            throw new ZipException("its compressed data is damaged");
        }
        if (!fill()) {
            throw new EOFException();
        }
        inflater.setInput(buffer, 0, end);
        at = end;
    }

    /** Checks what a member says of itself at its end, and begins the next one where there is one. */
    private void endMember() throws IOException {
        at = end - inflater.getRemaining();
        long size = inflater.getBytesWritten() & 0xFFFF_FFFFL;
        if (littleEndian(4) != crc.getValue() || littleEndian(4) != size) {
            throw new ZipException("its compressed data does not match its checksum");
        }
        boolean more = at < end || fill();
        while (more && buffer[at] == 0) { // padding, as tapes and copies by block leave it
            at++;
            more = at < end || fill();
        }
        if (more) {
            begin();
        } else {
            ended = true;
        }
    }

    private void begin() throws IOException {
        if (next() != 0x1F || next() != 0x8B || next() != DEFLATE) {
            throw new ZipException("there is no gzip header where one should be");
        }
        int flags = next();
        skip(TIME_FLAGS_AND_SYSTEM);
        if ((flags & FLAG_EXTRA) != 0) {
            skip((int) littleEndian(2));
        }
        if ((flags & FLAG_NAME) != 0) {
            skipText();
        }
        if ((flags & FLAG_COMMENT) != 0) {
            skipText();
        }
        skip((flags & FLAG_HEADER_CRC) != 0 ? 2 : 0);
        inflater.reset();
        crc.reset();
        inflater.setInput(buffer, at, end - at);
        at = end;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        int value = next();
        while (value != 0) {
            value = next();
        }
    }

    private long littleEndian(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) next() << (Byte.SIZE * i);
        }
        return value;
    }

    private int next() throws IOException {
        if (at == end && !fill()) {
            throw new EOFException();
        }
        return buffer[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, BUFFER));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
