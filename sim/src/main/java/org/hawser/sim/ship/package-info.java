/** Simulated ships: identity, hull, what they do at a time, and the AIS stations aboard, honest or not. */
@NullMarked
package org.hawser.sim.ship;

import org.jspecify.annotations.NullMarked;
