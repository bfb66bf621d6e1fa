package org.hawser.sim.radio;

import java.util.List;
import org.hawser.sea.Position;

/** The receivers of the demonstration: invented stations where stations could be, and one service that hears everywhere. */
public final class Receivers {

    /** Hills from which ships are heard at some 90 km. */
    private static final double HEIGHT_m = 300;

    private static final double SHORE_SLOT_s = 120;
    private static final double WIDE_SLOT_s = 240;

    private Receivers() {}

    public static List<Receiver> demonstration() {
        return List.of(
                shore("SIM1", 35.05, 129.05, 0),
                shore("SIM2", 34.45, 129.40, 1),
                shore("SIM3", 30.72, 122.75, 0),
                shore("SIM4", 29.75, 122.30, 1),
                shore("SIM5", 25.20, 121.70, 0),
                shore("SIM6", 22.63, 120.25, 0),
                new WideService(equipment("SIMSAT", 2, WIDE_SLOT_s), 0.6, Latency.between(4, 20)));
    }

    private static Receiver shore(String name, double latitude_deg, double longitude_deg, int ahead_s) {
        return ShoreStation.plain(name, new Position(latitude_deg, longitude_deg), HEIGHT_m)
                .with(equipment(name, ahead_s, SHORE_SLOT_s));
    }

    private static Equipment equipment(String name, int ahead_s, double slot_s) {
        return Equipment.plain(name).with(ReceiverClock.ahead(ahead_s)).thinning(slot_s);
    }
}
