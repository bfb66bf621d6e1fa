/**
 * Bytes to AIS messages and back: NMEA 0183 sentences with their wrappers, and the messages of ITU-R M.1371-5 inside them.
 *
 * <p>{@link org.hawser.ais.AivdmDecoder} takes lines and gives an {@link org.hawser.ais.AisSink} one reusable
 * {@link org.hawser.ais.AisMessageView} a message, without allocating. Its fields are read through the {@code …Layout} classes,
 * the only place where a field's bits are written down; {@link org.hawser.ais.AisMessages} makes records of the same layouts
 * for people who read, {@link org.hawser.ais.AisEncoder} turns records into payloads and {@link org.hawser.ais.AivdmWriter}
 * payloads into sentences.
 *
 * <p>Names carry units: {@code _e4min} is a whole number of 1/10 000 minutes of arc, {@code _e1kn} of 1/10 knots,
 * {@code _e1deg} of 1/10 degrees, {@code _e1m} of decimetres, {@code _ms} of milliseconds since 1970-01-01T00:00Z.
 */
@NullMarked
package org.hawser.ais;

import org.jspecify.annotations.NullMarked;
