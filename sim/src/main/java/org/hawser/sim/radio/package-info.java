/** What simulated stations transmit, what receivers hear of it, and the log that is written of that. */
@NullMarked
package org.hawser.sim.radio;

import org.jspecify.annotations.NullMarked;
