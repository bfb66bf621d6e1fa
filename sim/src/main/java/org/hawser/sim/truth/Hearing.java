package org.hawser.sim.truth;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.hawser.sim.radio.ShipListener;
import org.hawser.sim.radio.Silence;
import org.hawser.sim.ship.Ship;
import org.jspecify.annotations.Nullable;

/**
 * Whether the receivers could have seen what was planted: whether position reports of every ship in it came through all the time
 * from its start to its end, with no gap of more than an hour; and if not, why. Holds some numbers for each ship of each truth.
 */
public final class Hearing {

    /** By ship and truth; ships are told apart as objects. */
    private final IdentityHashMap<Ship, IdentityHashMap<Truth, GapMeter>> meters = new IdentityHashMap<>();

    private final IdentityHashMap<Truth, List<Reception>> read = new IdentityHashMap<>();

    /** @param truths whose ships are listened for */
    public Hearing(List<Truth> truths) {
        for (Truth truth : truths) {
            for (Ship ship : truth.ships()) {
                meters.computeIfAbsent(ship, s -> new IdentityHashMap<>())
                        .put(truth, new GapMeter(truth.start_s(), truth.end_s()));
            }
        }
    }

    /** Who listens for a ship; null where she is in no truth. */
    public @Nullable ShipListener listener(Ship ship) {
        @Nullable IdentityHashMap<Truth, GapMeter> hers = meters.get(ship);
        return hers == null ? null : new Meters(List.copyOf(hers.values()));
    }

    private record Meters(List<GapMeter> meters) implements ShipListener {

        @Override
        public void heard(double time_s) {
            for (GapMeter meter : meters) {
                meter.heard(time_s);
            }
        }

        @Override
        public void silent(double from_s, double to_s, Silence why) {
            for (GapMeter meter : meters) {
                meter.silent(from_s, to_s, why);
            }
        }
    }

    /** What came through of each ship of a truth, in the order of its ships; to be asked when the log is written. */
    public List<Reception> receptions(Truth truth) {
        return read.computeIfAbsent(truth, this::read);
    }

    private List<Reception> read(Truth truth) {
        List<Reception> receptions = new ArrayList<>();
        for (Ship ship : truth.ships()) {
            receptions.add(meter(ship, truth).read());
        }
        return receptions;
    }

    private GapMeter meter(Ship ship, Truth truth) {
        @Nullable IdentityHashMap<Truth, GapMeter> hers = meters.get(ship);
        @Nullable GapMeter meter = hers == null ? null : hers.get(truth);
        if (meter == null) {
            throw new IllegalArgumentException("nobody listened for " + ship.identity() + " in " + truth.kind());
        }
        return meter;
    }

    public boolean visible(Truth truth) {
        return receptions(truth).stream().allMatch(Reception::isVisible);
    }
}
