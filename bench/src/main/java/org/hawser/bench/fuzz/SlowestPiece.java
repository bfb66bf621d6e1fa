package org.hawser.bench.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * The piece of input that took the most processor time. The first reading may have waited for the compiler or for memory; only a
 * piece that takes long each time is slow input.
 */
final class SlowestPiece {

    private static final int READINGS = 5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private byte[] piece = new byte[0];
    private int length;
    private long first_ns;

    void took(byte[] bytes, int to, long time_ns) {
        if (time_ns > first_ns) {
            piece = piece.length < to ? new byte[bytes.length] : piece;
            System.arraycopy(bytes, 0, piece, 0, to);
            length = to;
            first_ns = time_ns;
        }
    }

    /** Processor time of the thread that read it first. */
    long first_ns() {
        return first_ns;
    }

    /** The least processor time of some more readings, each by a reader of its own. */
    long again_ns() {
        long least_ns = Long.MAX_VALUE;
        for (int i = 0; i < READINGS; i++) {
            Probe probe = new Probe();
            long start_ns = THREADS.getCurrentThreadCpuTime();
            probe.accept(piece, length);
            probe.finish();
            least_ns = Math.min(least_ns, THREADS.getCurrentThreadCpuTime() - start_ns);
        }
        return least_ns;
    }
}
