/**
 * A simulated sea that knows the truth: invented ships, what their AIS stations send, what receivers hear of it, and what really
 * happened.
 *
 * <p>{@link org.hawser.sim.Simulation} is the way in. Behind it, in the order of their use: {@code chance} (numbers from a seed),
 * {@code motion} (where a hull is at a time), {@code ship} (who she is), {@code radio} (transponders, receivers, the log),
 * {@code truth} (what was planted, and whether it could be seen), {@code demo} (stories that put ships to sea). None calls a later
 * one.
 */
@NullMarked
package org.hawser.sim;

import org.jspecify.annotations.NullMarked;
