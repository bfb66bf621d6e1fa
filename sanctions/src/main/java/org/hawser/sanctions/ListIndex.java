package org.hawser.sanctions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ships by everything they are identified by. */
final class ListIndex {

    private final Map<IdKey, List<ListedShip>> ships = new HashMap<>();

    void add(ListedShip ship) {
        for (IdKey key : ship.keys()) {
            ships.computeIfAbsent(key, k -> new ArrayList<>(1)).add(ship);
        }
    }

    List<ListedShip> get(IdKey key) {
        return ships.getOrDefault(key, List.of());
    }
}
