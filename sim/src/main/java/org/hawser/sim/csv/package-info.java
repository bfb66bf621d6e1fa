/** The simulated log as CSV. */
@NullMarked
package org.hawser.sim.csv;

import org.jspecify.annotations.NullMarked;
