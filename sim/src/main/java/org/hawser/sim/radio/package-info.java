/**
 * The radio: what stations send and when, what receivers on the ground and in orbit hear of it, and the log that they write.
 *
 * <p>{@link org.hawser.sim.radio.Ether} is the way in; {@link org.hawser.sim.radio.Receiver} and its kinds are what it is given
 * beside ships. Behind it, in the order in which a report goes: a {@code Programme} asks a {@code Sender} what goes out in a frame
 * of a minute, {@code Cadence} says in which slots, {@code Listening} who hears it, {@code Desk} writes the lines, {@code Merge}
 * puts those of all shards in order, {@code HeldBack} keeps what comes later. The station, the receiver and the number of the slot
 * decide all that happens by chance ({@code Luck}), so that ships can be worked through in any order by any number of threads.
 */
@NullMarked
package org.hawser.sim.radio;

import org.jspecify.annotations.NullMarked;
