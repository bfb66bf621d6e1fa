package org.hawser.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes were read so far. */
final class ProgressStream extends FilterInputStream {

    private final LongConsumer progress;
    private long bytes;

    ProgressStream(InputStream in, LongConsumer progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            progress.accept(++bytes);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = in.read(buffer, from, length);
        if (count > 0) {
            bytes += count;
            progress.accept(bytes);
        }
        return count;
    }
}
