/**
 * Messages as text, in the names that gpsd documents for its JSON ("AIVDM/AIVDO protocol decoding" and gpsd_json(5)), for the many
 * tools that read them. Each {@link org.hawser.ais.gpsd.Form} lists the members of one kind of message once; JSON and CSV are written from the
 * same list, without allocating.
 */
@NullMarked
package org.hawser.ais.gpsd;

import org.jspecify.annotations.NullMarked;
