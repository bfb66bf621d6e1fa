package org.hawser.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.SplittableRandom;

/** One thread's share of the damage. */
final class FuzzRun implements Runnable {

    private static final int PIECE = 1 << 16;

    private final Mutator mutator;
    private final long seed;
    private final long count;
    private final Probe probe = new Probe();
    private final byte[] piece = new byte[PIECE + Mutator.most()];
    private long mutated;
    private long slowest_ns;

    FuzzRun(Corpus corpus, long count, long seed) {
        this.count = count;
        this.seed = seed;
        this.mutator = new Mutator(corpus, new SplittableRandom(seed));
    }

    @Override
    public void run() {
        while (mutated < count) {
            int length = 0;
            while (length < PIECE) {
                length = mutator.next(piece, length);
                mutated++;
            }
            read(length);
        }
        probe.finish();
    }

    private void read(int length) {
        long start_ns = System.nanoTime();
        try {
            probe.accept(piece, length);
        } catch (RuntimeException e) {
            String bytes = new String(
                    Base64.getEncoder().encode(java.util.Arrays.copyOf(piece, length)), StandardCharsets.US_ASCII);
            throw new IllegalStateException(
                    "seed " + seed + ", behind " + mutated + " sentences; the piece in base 64: " + bytes, e);
        }
        slowest_ns = Math.max(slowest_ns, System.nanoTime() - start_ns);
    }

    Probe probe() {
        return probe;
    }

    long mutated() {
        return mutated;
    }

    long slowest_ns() {
        return slowest_ns;
    }
}
