/** Numbers by chance that are the same on every machine. */
@NullMarked
package org.hawser.sim.chance;

import org.jspecify.annotations.NullMarked;
