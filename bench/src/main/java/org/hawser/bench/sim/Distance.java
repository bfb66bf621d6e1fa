package org.hawser.bench.sim;

import java.util.Optional;
import org.hawser.bench.sim.Value.Missing;
import org.hawser.bench.sim.Value.Rate;
import org.hawser.bench.sim.Value.Share;
import org.hawser.bench.sim.Value.Shares;
import org.hawser.bench.sim.Value.Spread;

/**
 * How far two logs are apart in a figure, 0 to 1: for spreads the greatest difference of their distribution functions (Kolmogorov
 * and Smirnov), for shares of several kinds the share that would have to change its kind, for one share the difference, for rates
 * the difference by the greater.
 *
 * @param limit from which it is far: a plain choice
 * @param chance what counts so small would differ by chance once in twenty times (1.36 times the root of 1/n + 1/m, the bound of
 *     Kolmogorov and Smirnov); reports of one ship are not independent, so that more than this may be chance too
 */
record Distance(double value, double limit, double chance) {

    private static final double FAR_SPREAD = 0.2;
    private static final double FAR_SHARE = 0.1;
    private static final double FAR_RATE = 0.5;

    /** A rate of fewer events tells little. */
    private static final long LEAST_EVENTS = 10;

    private static final double ONE_IN_TWENTY = 1.36;

    boolean isFar() {
        return value > limit && value > chance;
    }

    /** Empty where one of them is missing. */
    static Optional<Distance> between(Value one, Value other) {
        return switch (one) {
            case Spread a when other instanceof Spread b -> of(kolmogorovSmirnov(a, b), FAR_SPREAD, a, b);
            case Shares a when other instanceof Shares b -> of(variation(a, b), FAR_SHARE, a, b);
            case Share a when other instanceof Share b -> of(Math.abs(a.share() - b.share()), FAR_SHARE, a, b);
            case Rate a when other instanceof Rate b -> Optional.of(rates(a, b));
            case Missing none -> Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Distance> of(double value, double limit, Value a, Value b) {
        double chance = ONE_IN_TWENTY * StrictMath.sqrt(1.0 / a.count() + 1.0 / b.count());
        return Optional.of(new Distance(value, limit, chance));
    }

    private static double kolmogorovSmirnov(Spread a, Spread b) {
        double greatest = 0;
        int i = 0;
        int j = 0;
        while (i < a.count() && j < b.count()) {
            double at = Math.min(a.at(i), b.at(j));
            while (i < a.count() && a.at(i) <= at) {
                i++;
            }
            while (j < b.count() && b.at(j) <= at) {
                j++;
            }
            greatest = Math.max(greatest, Math.abs(i / (double) a.count() - j / (double) b.count()));
        }
        return greatest;
    }

    private static double variation(Shares a, Shares b) {
        double sum = 0;
        for (String kind : a.counts().keySet()) {
            sum += Math.max(0, a.share(kind) - b.share(kind));
        }
        return sum;
    }

    private static Distance rates(Rate a, Rate b) {
        double greater = Math.max(a.rate(), b.rate());
        double apart = greater == 0 ? 0 : Math.abs(a.rate() - b.rate()) / greater;
        return new Distance(apart, FAR_RATE, Math.max(a.events(), b.events()) < LEAST_EVENTS ? 1 : 0);
    }
}
