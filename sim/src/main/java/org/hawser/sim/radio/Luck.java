package org.hawser.sim.radio;

import org.hawser.sim.chance.Chance;

/**
 * Chance without objects: numbers that depend on a seed and on what is asked for alone, in whatever order it is asked. The mixing
 * is that of SplitMix64, as in {@link Chance}, from which the seeds come.
 */
final class Luck {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;
    private static final double PART = 0x1.0p-16;

    /** Standard deviation of the sum of four uniform numbers. */
    private static final double FOUR_PARTS = 0.5773502691896258;

    private Luck() {}

    /** A seed from a stream of chance. */
    static long seed(Chance chance) {
        return (long) (chance.uniform() * 0x1.0p53);
    }

    /** 64 bits. */
    static long bits(long seed, long number) {
        return mix(seed + mix((number + 1) * GOLDEN_GAMMA));
    }

    /** More bits from bits. */
    static long again(long bits) {
        return mix(bits + GOLDEN_GAMMA);
    }

    /** 0 inclusive to 1 exclusive. */
    static double uniform(long bits) {
        return (bits >>> 11) * UNIT;
    }

    /** About normal, mean 0, standard deviation 1, never beyond 3.5: the sum of four uniform numbers. */
    static double normal(long bits) {
        double sum = part(bits) + part(bits >>> 16) + part(bits >>> 32) + part(bits >>> 48);
        return (sum - 2) / FOUR_PARTS;
    }

    private static double part(long bits) {
        return ((bits & 0xffff) + 0.5) * PART;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
