package org.hawser.bench.sim;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hawser.bench.sim.Value.Missing;
import org.hawser.bench.sim.Value.Rate;
import org.hawser.bench.sim.Value.Share;
import org.hawser.bench.sim.Value.Shares;
import org.hawser.bench.sim.Value.Spread;

/** Values as people and programs read them. */
final class Words {

    private static final double[] QUANTILES = {0.1, 0.5, 0.9};

    private Words() {}

    /** In few characters; {@code -} where it is missing. */
    static String of(Value value) {
        return switch (value) {
            case Missing none -> "-";
            case Share share -> percent(share.share());
            case Rate rate -> number(rate.rate());
            case Shares shares -> "n=" + shares.count();
            case Spread spread ->
                number(spread.quantile(QUANTILES[0])) + " " + number(spread.quantile(QUANTILES[1])) + " "
                        + number(spread.quantile(QUANTILES[2]));
        };
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 20 ? "%.1f" : "%.0f", value);
    }

    /** Two values beside each other; of several shares the one that differs most. */
    static String both(Value simulated, Value real) {
        if (!(simulated instanceof Shares a) || !(real instanceof Shares b)) {
            return of(simulated) + " against " + of(real);
        }
        String most = a.counts().keySet().stream()
                .max((x, y) -> Double.compare(apart(a, b, x), apart(a, b, y)))
                .orElse("");
        return most + " " + percent(a.share(most)) + " against " + percent(b.share(most));
    }

    private static double apart(Shares a, Shares b, String kind) {
        return Math.abs(a.share(kind) - b.share(kind));
    }

    static Map<String, Object> json(Value value) {
        Map<String, Object> json = new LinkedHashMap<>();
        switch (value) {
            case Missing none -> json.put("missing", none.reason());
            case Share share -> json.put("share", share.share());
            case Rate rate -> json.put("rate", rate.rate());
            case Shares shares -> shares.counts().keySet().forEach(kind -> json.put(kind, shares.share(kind)));
            case Spread spread -> {
                for (double quantile : QUANTILES) {
                    json.put("q" + Math.round(100 * quantile), spread.quantile(quantile));
                }
            }
        }
        if (value.count() > 0) {
            json.put("count", value.count());
        }
        return json;
    }
}
