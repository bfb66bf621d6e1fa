package org.hawser.sim.scenario;

import org.hawser.sea.Position;
import org.hawser.sea.port.Ports.Port;
import org.jspecify.annotations.Nullable;

/**
 * A place of a plan.
 *
 * @param port null where it is none
 */
record Spot(Position position, @Nullable Port port) {

    Spot(Port port) {
        this(port.position(), port);
    }

    static Spot at(Position position) {
        return new Spot(position, null);
    }
}
