@NullMarked
package org.hawser.sim.radio;

import org.jspecify.annotations.NullMarked;
