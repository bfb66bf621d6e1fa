package org.hawser.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes were read so far, and when more must be waited for. */
final class ProgressStream extends FilterInputStream {

    private final LongConsumer progress;
    private final Runnable waiting;
    private long bytes;

    ProgressStream(InputStream in, LongConsumer progress, Runnable waiting) {
        super(in);
        this.progress = progress;
        this.waiting = waiting;
    }

    @Override
    public int read() throws IOException {
        announceWaiting();
        int value = in.read();
        if (value >= 0) {
            progress.accept(++bytes);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        announceWaiting();
        int count = in.read(buffer, from, length);
        if (count > 0) {
            bytes += count;
            progress.accept(bytes);
        }
        return count;
    }

    private void announceWaiting() throws IOException {
        if (in.available() == 0) {
            waiting.run();
        }
    }
}
