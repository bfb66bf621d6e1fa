/** What was planted in a simulated sea. */
@NullMarked
package org.hawser.sim.truth;

import org.jspecify.annotations.NullMarked;
