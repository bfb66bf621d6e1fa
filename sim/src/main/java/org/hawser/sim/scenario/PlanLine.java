package org.hawser.sim.scenario;

/** A step of a plan, and the line that it stands in. */
record PlanLine(Step step, int line) {}
