package org.hawser.sim.scenario;

import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.ReportedPosition;
import org.hawser.sim.ship.StaticData;
import org.hawser.sim.ship.Transponder;

/** What a happening does to the stations of one ship. */
sealed interface Effect {

    /** Her id. */
    String ship();

    /** Her stations are switched off. */
    record Off(String ship) implements Effect {}

    /**
     * Her station says something else of her.
     *
     * @param borrowed whether what it says is another's, who is in the simulation
     */
    record Says(String ship, StaticData says, boolean borrowed) implements Effect {}

    /** She has a second station, which says that she is another. */
    record Second(String ship, Identity says, Transponder transponder) implements Effect {}

    /** Her station reports positions that are not true. */
    record Falsified(String ship, ReportedPosition reported) implements Effect {}
}
