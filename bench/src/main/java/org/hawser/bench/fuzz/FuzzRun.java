package org.hawser.bench.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.SplittableRandom;

/** One thread's share of the damage. */
final class FuzzRun implements Runnable {

    private static final int PIECE = 1 << 16;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Mutator mutator;
    private final long seed;
    private final long count;
    private final Probe probe = new Probe();
    private final byte[] piece = new byte[PIECE + Mutator.most()];
    private final SlowestPiece slowest = new SlowestPiece();
    private long mutated;
    private long allocated_bytes;

    FuzzRun(Corpus corpus, long count, long seed) {
        this.count = count;
        this.seed = seed;
        this.mutator = new Mutator(corpus, new SplittableRandom(seed));
    }

    @Override
    public void run() {
        long before_bytes = THREADS.getCurrentThreadAllocatedBytes();
        while (mutated < count) {
            int length = 0;
            while (length < PIECE) {
                length = mutator.next(piece, length);
                mutated++;
            }
            read(length);
        }
        probe.finish();
        allocated_bytes = THREADS.getCurrentThreadAllocatedBytes() - before_bytes;
    }

    private void read(int length) {
        long start_ns = THREADS.getCurrentThreadCpuTime();
        try {
            probe.accept(piece, length);
        } catch (RuntimeException e) {
            String bytes =
                    new String(Base64.getEncoder().encode(Arrays.copyOf(piece, length)), StandardCharsets.US_ASCII);
            throw new IllegalStateException(
                    "seed " + seed + ", behind " + mutated + " sentences; the piece in base 64: " + bytes, e);
        }
        slowest.took(piece, length, THREADS.getCurrentThreadCpuTime() - start_ns);
    }

    Probe probe() {
        return probe;
    }

    long mutated() {
        return mutated;
    }

    SlowestPiece slowest() {
        return slowest;
    }

    /** By damaging and reading; records, texts and JSON are objects. */
    long allocated_bytes() {
        return allocated_bytes;
    }
}
