package org.hawser.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes were read so far, and when more must be waited for. */
final class ProgressStream extends FilterInputStream {

    private final LongConsumer progress;
    private final WaitingForInput waiting;
    private long bytes;

    ProgressStream(InputStream in, LongConsumer progress, WaitingForInput waiting) {
        super(in);
        this.progress = progress;
        this.waiting = waiting;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        boolean mustWait = in.available() == 0;
        if (mustWait) {
            waiting.begin();
        }
        try {
            int count = in.read(buffer, from, length);
            bytes += Math.max(0, count);
            return count;
        } finally {
            if (mustWait) {
                waiting.end();
            }
            progress.accept(bytes);
        }
    }
}
