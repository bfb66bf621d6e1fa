package org.hawser.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Counts and digests the bytes of a segment as they are read. Closing it leaves the stream beneath open. Once the stream beneath
 * has failed it is not asked again: what some streams give after a fault is no data.
 */
final class DigestingStream extends FilterInputStream {

    private final MessageDigest digest = sha256();
    private long bytes;
    private @Nullable IOException fault;

    DigestingStream(InputStream in) {
        super(in);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        try {
            int count = in.read(buffer, from, length);
            if (count > 0) {
                digest.update(buffer, from, count);
                bytes += count;
            }
            return count;
        } catch (IOException e) {
            fault = e;
            throw e;
        }
    }

    /** Keeps a buffer above from asking twice in one read: should the second fail, what the first gave would be lost. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public void close() {}

    long bytes() {
        return bytes;
    }

    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
