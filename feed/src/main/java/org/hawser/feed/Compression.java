package org.hawser.feed;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** How a file is compressed, by its first bytes: names lie. */
enum Compression {
    NONE,
    GZIP,
    ZSTANDARD,
    ZIP;

    private static final int LONGEST_MAGIC = 4;
    private static final int BUFFER = 1 << 16;

    /** The name of a way of compressing that is not read here; null where the first bytes are of none that is known. */
    static @Nullable String unread(InputStream in) throws IOException {
        in.mark(LONGEST_MAGIC);
        byte[] magic = in.readNBytes(LONGEST_MAGIC);
        in.reset();
        if (startsWith(magic, 'B', 'Z', 'h')) {
            return "bzip2";
        }
        if (startsWith(magic, 0xFD, '7', 'z', 'X')) {
            return "xz";
        }
        return startsWith(magic, '7', 'z', 0xBC, 0xAF) ? "7z" : null;
    }

    /** Looks at the first bytes of a stream, which must support mark and reset. */
    static Compression of(InputStream in) throws IOException {
        in.mark(LONGEST_MAGIC);
        byte[] magic = in.readNBytes(LONGEST_MAGIC);
        in.reset();
        if (startsWith(magic, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (startsWith(magic, 0x28, 0xB5, 0x2F, 0xFD)) {
            return ZSTANDARD;
        }
        return startsWith(magic, 'P', 'K', 3, 4) ? ZIP : NONE;
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    InputStream open(InputStream in) throws IOException {
        return switch (this) {
            case NONE -> in;
            case GZIP -> new GzipMembers(in);
            case ZSTANDARD -> new ZstdInputStream(in);
            case ZIP -> new ZipInputStream(in, StandardCharsets.ISO_8859_1); // for entries not marked as UTF-8
        };
    }

    static InputStream buffered(InputStream in) {
        return buffered(in, BUFFER);
    }

    static InputStream buffered(InputStream in, int size) {
        return new BufferedInputStream(in, size);
    }
}
