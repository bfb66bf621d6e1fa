package org.hawser.sim.scenario;

/** A time that a ship lay somewhere; the first begins at negative infinity, the last ends at positive. */
record Stay(String ship, Spot spot, Step.Lie lie, double from_s, double until_s) {}
