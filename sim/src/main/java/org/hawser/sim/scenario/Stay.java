package org.hawser.sim.scenario;

import org.hawser.sim.scenario.Step.Lying;

/** A time that a ship lay somewhere; the first begins at negative infinity, the last ends at positive. */
record Stay(String ship, Spot spot, Lying lying, double from_s, double until_s) {}
