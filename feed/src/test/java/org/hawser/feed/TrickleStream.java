package org.hawser.feed;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Gives one byte a call, or as many as told, and never admits that more is available, as a pipe may. */
final class TrickleStream extends InputStream {

    private final ByteArrayInputStream in;
    private final int[] counts;
    private int calls;

    TrickleStream(byte[] content, int... counts) {
        this.in = new ByteArrayInputStream(content);
        this.counts = counts.length == 0 ? new int[] {1} : counts;
    }

    @Override
    public int read() {
        return in.read();
    }

    @Override
    public int read(byte[] target, int from, int length) {
        int count = counts[calls++ % counts.length];
        return in.read(target, from, Math.min(length, count));
    }
}
