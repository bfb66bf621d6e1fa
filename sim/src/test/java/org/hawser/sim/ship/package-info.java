@NullMarked
package org.hawser.sim.ship;

import org.jspecify.annotations.NullMarked;
