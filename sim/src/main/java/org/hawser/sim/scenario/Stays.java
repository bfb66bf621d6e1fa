package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a ship lies, and from when until when; the last stay may be open until the next step of her plan ends it. */
final class Stays {

    private final String ship;
    private final List<Stay> stays = new ArrayList<>();
    private @Nullable Stay open;

    Stays(String ship) {
        this.ship = ship;
    }

    void begin(Spot spot, Step.Lie lie, double from_s) {
        open = new Stay(ship, spot, lie, from_s, Double.POSITIVE_INFINITY);
    }

    boolean isOpen() {
        return open != null;
    }

    /** Ends the open one, if there is one. */
    void end(double at_s) {
        if (open == null) {
            return;
        }
        if (at_s <= open.from_s()) {
            throw new IllegalArgumentException(
                    ship + " would have to leave before she has come: give her more time or more speed");
        }
        stays.add(new Stay(ship, open.spot(), open.lie(), open.from_s(), at_s));
        open = null;
    }

    void mustBeOver() {
        if (open != null) {
            throw new IllegalArgumentException(
                    ship + " lies without an end: give 'until' to lying, or 'arrive' to sailing");
        }
    }

    List<Stay> all() {
        List<Stay> all = new ArrayList<>(stays);
        if (open != null) {
            all.add(open);
        }
        return List.copyOf(all);
    }
}
