package org.hawser.bench.sim;

import java.io.OutputStream;

/** Counts lines and, every so many bytes, how much of the heap is in use after a collection. Much too slow to be timed. */
final class HeapWatch extends OutputStream {

    private static final long STEP_bytes = 64L << 20;

    private long lines;
    private long bytes;
    private long next_bytes = STEP_bytes / 2;
    private long greatest_bytes;

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int from, int length) {
        for (int i = from; i < from + length; i++) {
            lines += buffer[i] == '\n' ? 1 : 0;
        }
        bytes += length;
        if (bytes >= next_bytes) {
            next_bytes += STEP_bytes;
            look();
        }
    }

    /** Looks at the heap now. */
    void look() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        greatest_bytes = Math.max(greatest_bytes, runtime.totalMemory() - runtime.freeMemory());
    }

    /** Comment lines too. */
    long lines() {
        return lines;
    }

    long bytes() {
        return bytes;
    }

    /** The most that was in use after any collection. */
    long greatest_bytes() {
        return greatest_bytes;
    }
}
