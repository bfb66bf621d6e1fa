package org.hawser.sim.scenario;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.truth.Truth;

/** Makes truths of ships whose motions are known. */
final class Truths {

    private Truths() {}

    /** @param taking one or more */
    static Truth of(Told told, List<Ship> taking, double from_s, double until_s) {
        Position place = taking.getFirst().motion().at((from_s + until_s) / 2).position();
        boolean encounter = anyEncounter(taking, from_s, until_s);
        return new Truth(told.kind(), taking, from_s, until_s, place, told.innocent(), encounter, told.note());
    }

    private static boolean anyEncounter(List<Ship> taking, double from_s, double until_s) {
        for (int i = 0; i < taking.size(); i++) {
            for (int j = i + 1; j < taking.size(); j++) {
                if (Closeness.isEncounter(taking.get(i).motion(), taking.get(j).motion(), from_s, until_s)) {
                    return true;
                }
            }
        }
        return false;
    }
}
