/** Where a hull is at a time: pure functions of time that are put together, so that any instant can be asked for in any order. Times are seconds since the start of the simulation; earlier ones are negative. */
@NullMarked
package org.hawser.sim.motion;

import org.jspecify.annotations.NullMarked;
