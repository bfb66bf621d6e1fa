@NullMarked
package org.hawser.sim.demo;

import org.jspecify.annotations.NullMarked;
