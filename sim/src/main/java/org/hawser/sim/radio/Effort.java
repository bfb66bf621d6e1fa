package org.hawser.sim.radio;

/**
 * How the work is divided and how much memory what is on its way may take. Changes no byte of the log.
 *
 * @param threads that work
 * @param shards that ships are divided into
 * @param windowFrames how many frames of a minute are worked through together
 * @param held_bytes of receptions on their way that are held in memory; the rest goes to temporary files
 */
public record Effort(int threads, int shards, int windowFrames, long held_bytes) {

    private static final long HELD_bytes = 64L << 20;
    private static final int SHIP_FRAMES = 20_000;
    private static final int MOST_FRAMES = 30;

    public Effort {
        if (threads < 1 || shards < 1 || windowFrames < 1) {
            throw new IllegalArgumentException(
                    threads + " threads, " + shards + " shards, windows of " + windowFrames + " min: each 1 or more");
        }
    }

    /** One that fits a number of ships: short windows for many. */
    public static Effort of(int threads, int ships) {
        int frames = Math.clamp(SHIP_FRAMES / Math.max(1, ships), 1, MOST_FRAMES);
        return new Effort(threads, threads, frames, HELD_bytes);
    }
}
