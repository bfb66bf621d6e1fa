@NullMarked
package org.hawser.sim.motion;

import org.jspecify.annotations.NullMarked;
