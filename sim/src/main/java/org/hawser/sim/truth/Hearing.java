package org.hawser.sim.truth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hawser.sim.radio.Reception;
import org.hawser.sim.ship.Ship;

/**
 * Whether the receivers could have seen what was planted: whether position reports of every ship in it came through all the time
 * from its start to its end, with no gap of more than an hour.
 */
public final class Hearing {

    /** Positions are interpolated over gaps of an hour at most. */
    private static final double LONGEST_GAP_s = 3600;

    private final long start_s;

    /** By MMSI: the instants at which reports came in, one a minute at most. */
    private final Map<Integer, Times> heard = new HashMap<>();

    private static final class Times {
        private static final double APART_s = 60;
        private double[] values = new double[256];
        private int size;

        void add(double time_s) {
            if (size > 0 && time_s < values[size - 1] + APART_s) {
                return;
            }
            if (size == values.length) {
                values = java.util.Arrays.copyOf(values, 2 * size);
            }
            values[size++] = time_s;
        }

        double longestGap_s(double from_s, double to_s) {
            double last_s = from_s;
            double longest_s = 0;
            for (int i = 0; i < size; i++) {
                double at_s = Math.clamp(values[i], from_s, to_s);
                longest_s = Math.max(longest_s, at_s - last_s);
                last_s = Math.max(last_s, at_s);
            }
            return Math.max(longest_s, to_s - last_s);
        }
    }

    /**
     * @param truths whose ships are listened for
     * @param start_s start of the simulation, whole seconds since 1970-01-01T00:00Z
     */
    public Hearing(List<Truth> truths, long start_s) {
        this.start_s = start_s;
        for (Truth truth : truths) {
            truth.ships().forEach(ship -> heard.put(ship.mmsi(), new Times()));
        }
    }

    public void heard(Reception reception) {
        Times times = reception.position() ? heard.get(reception.message().mmsi()) : null;
        if (times != null) {
            times.add(reception.received_s() - start_s);
        }
    }

    public boolean visible(Truth truth) {
        return truth.ships().stream().allMatch(ship -> isHeard(ship, truth.start_s(), truth.end_s()));
    }

    private boolean isHeard(Ship ship, double from_s, double to_s) {
        Times times = heard.get(ship.mmsi());
        return times != null && times.longestGap_s(from_s, to_s) <= LONGEST_GAP_s;
    }
}
