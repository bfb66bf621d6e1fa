package org.hawser.sim.radio;

import java.util.List;

/** The receivers of the demonstration: invented stations where stations could be, and one service that hears everywhere. */
public final class Receivers {

    private static final double RANGE_m = 90_000;

    private Receivers() {}

    public static List<Receiver> demonstration() {
        return List.of(
                Receiver.shore("SIM1", 35.05, 129.05, RANGE_m, 0),
                Receiver.shore("SIM2", 34.45, 129.40, RANGE_m, 1),
                Receiver.shore("SIM3", 30.72, 122.75, RANGE_m, 0),
                Receiver.shore("SIM4", 29.75, 122.30, RANGE_m, 1),
                Receiver.shore("SIM5", 25.20, 121.70, RANGE_m, 0),
                Receiver.shore("SIM6", 22.63, 120.25, RANGE_m, 0),
                Receiver.wide("SIMSAT", 2));
    }
}
