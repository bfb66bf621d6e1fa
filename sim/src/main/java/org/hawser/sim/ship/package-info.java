/** Simulated ships: identity, hull, what they do at a time. */
@NullMarked
package org.hawser.sim.ship;

import org.jspecify.annotations.NullMarked;
