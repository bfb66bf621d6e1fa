package org.hawser.sim.scenario;

/** A time that a ship lay alongside another. */
record Contact(String ship, String other, String kind, double from_s, double until_s) {}
