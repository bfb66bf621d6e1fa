package org.hawser.sim.radio;

/**
 * Time from reception to the log.
 *
 * @param least_s at least
 * @param most_s at most, but for stragglers
 * @param stragglers the share that takes longer, 0 to 1
 * @param straggle_s how much longer
 */
public record Latency(double least_s, double most_s, double stragglers, double straggle_s) {

    public Latency {
        if (!(least_s >= 0 && most_s >= least_s && straggle_s >= 0)) {
            throw new IllegalArgumentException(
                    "a latency of " + least_s + " to " + most_s + " s, for stragglers " + straggle_s + " s more");
        }
    }

    /** With one in fifty that takes three seconds more. */
    public static Latency between(double least_s, double most_s) {
        return new Latency(least_s, most_s, 0.02, 3);
    }

    double of(long luck) {
        double usual_s = least_s + (most_s - least_s) * Luck.uniform(luck);
        return Luck.uniform(Luck.again(luck)) < stragglers ? usual_s + straggle_s : usual_s;
    }
}
