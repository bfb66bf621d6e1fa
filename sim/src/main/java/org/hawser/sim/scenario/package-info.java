/**
 * Scenarios in YAML: ships with plans, what happens to their stations, and who hears them. What is true of them is worked out from the
 * same plans, so that it cannot disagree with what the ships do.
 *
 * <p>{@link org.hawser.sim.scenario.Scenario} is the way in; the form is described in docs/scenarios.md.
 */
@NullMarked
package org.hawser.sim.scenario;

import org.jspecify.annotations.NullMarked;
