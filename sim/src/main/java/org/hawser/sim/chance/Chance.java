package org.hawser.sim.chance;

/**
 * Numbers by chance from a seed: SplitMix64 (G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators",
 * OOPSLA 2014), written out so that no machine and no release of Java changes a simulated sea.
 *
 * <p>Whoever needs chance takes a stream of its own by a name: what one does with its stream, and whether others exist, changes
 * nothing for another.
 */
public final class Chance {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    /** FNV-1a, 64 bits. */
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    private static final double UNIT = 0x1.0p-53;

    private final long seed;
    private long state;

    public Chance(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** The stream that belongs to {@code name}, whatever was drawn from this one. */
    public Chance of(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return new Chance(mix(seed ^ hash));
    }

    /** The stream that belongs to {@code number}, whatever was drawn from this one. */
    public Chance of(long number) {
        return new Chance(mix(seed + mix(number * GOLDEN_GAMMA + 1)));
    }

    /** 0 inclusive to 1 exclusive. */
    public double uniform() {
        return (next() >>> 11) * UNIT;
    }

    public double between(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** A whole number from 0 to {@code bound - 1}. */
    public int whole(int bound) {
        return (int) (uniform() * bound);
    }

    public boolean happens(double probability) {
        return uniform() < probability;
    }

    /** About normal, mean 0, standard deviation 1, never beyond 6: the sum of twelve uniform numbers. */
    public double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += uniform();
        }
        return sum;
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
