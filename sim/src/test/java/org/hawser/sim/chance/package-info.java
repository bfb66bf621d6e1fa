@NullMarked
package org.hawser.sim.chance;

import org.jspecify.annotations.NullMarked;
