package org.hawser.sim.radio;

/** Who hears AIS and passes it on to the log. */
public sealed interface Receiver permits ShoreStation, Satellite, WideService {

    /** What it has in common with the others. */
    Equipment equipment();

    /** As tag blocks name it. */
    default String name() {
        return equipment().name();
    }
}
