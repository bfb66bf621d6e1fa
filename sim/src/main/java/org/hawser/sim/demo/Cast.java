package org.hawser.sim.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.truth.Truth;

/** Who is at sea, and what is true of them; filled by stories. */
public final class Cast {

    private final Chance chance;
    private final List<Ship> ships = new ArrayList<>();
    private final List<Truth> truths = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();

    public Cast(Chance chance) {
        this.chance = chance;
    }

    /** A stream of chance that belongs to a ship's number or to a story's name, and to nobody else. */
    public Chance chance(String owner) {
        return chance.of(owner);
    }

    /** Puts a ship to sea. */
    Ship join(Ship ship) {
        if (!numbers.add(ship.mmsi())) {
            throw new IllegalArgumentException("two ships have the MMSI " + ship.mmsi());
        }
        ships.add(ship);
        return ship;
    }

    void tell(Truth truth) {
        truths.add(truth);
    }

    /** In the order in which they joined. */
    public List<Ship> ships() {
        return List.copyOf(ships);
    }

    /** In the order in which they were told. */
    public List<Truth> truths() {
        return List.copyOf(truths);
    }
}
