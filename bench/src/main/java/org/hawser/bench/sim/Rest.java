package org.hawser.bench.sim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hawser.ais.AisMessageView;
import org.hawser.sea.FixedPoint;
import org.jspecify.annotations.Nullable;

/**
 * How far positions of ships at rest lie from their mean: of those that say they are moored, and of all that show no more than
 * {@value #STILL_tenthKn} tenths of a knot, ships at anchor among them. A stay counts that has five reports in ten minutes or more.
 */
final class Rest implements Part {

    static final int STILL_tenthKn = 2;

    private static final int MOORED_tenthKn = 5;
    private static final int LEAST_REPORTS = 5;
    private static final long LEAST_ms = 600_000;

    private final Stays moored =
            new Stays(heard -> Activity.of(heard.status()) == Activity.MOORED && heard.sog_tenthKn() <= MOORED_tenthKn);

    private final Stays still = new Stays(heard -> heard.sog_tenthKn() <= STILL_tenthKn);

    /** The stays of all stations for which something holds. */
    private static final class Stays {
        private final Predicate<Heard> holds;
        private final Map<Integer, Stay> open = new HashMap<>();
        private final Values rms_m = new Values();

        Stays(Predicate<Heard> holds) {
            this.holds = holds;
        }

        void add(Heard heard) {
            @Nullable Stay stay = open.get(heard.mmsi());
            boolean rests = holds.test(heard);
            if (stay != null && rests && stay.goesOn(heard)) {
                stay.add(heard);
                return;
            }
            if (stay != null) {
                open.remove(heard.mmsi());
                end(stay);
            }
            if (rests) {
                open.put(heard.mmsi(), new Stay(heard));
            }
        }

        private void end(Stay stay) {
            if (stay.count() >= LEAST_REPORTS && stay.duration_ms() >= LEAST_ms) {
                rms_m.add(stay.rms_m());
            }
        }

        Value spread() {
            new TreeMap<>(open).values().forEach(this::end);
            open.clear();
            return rms_m.spread();
        }
    }

    @Override
    public void position(Heard heard) {
        boolean placed = FixedPoint.onEarth(heard.latitude_e5min(), heard.longitude_e5min());
        if (placed && heard.time_ms() != AisMessageView.NO_TIME) {
            moored.add(heard);
            still.add(heard);
        }
    }

    @Override
    public List<Figure> figures(Extent extent) {
        double least_s = LEAST_ms / 1000.0;
        return List.of(
                new Figure(
                        "rest_rms_m.moored",
                        "rms of positions, moored, m",
                        extent.ifTold(Told.STATUS, () -> extent.ifLasts(least_s, moored::spread))),
                new Figure(
                        "rest_rms_m.still", "rms of positions, to 0.2 kn, m", extent.ifLasts(least_s, still::spread)));
    }
}
