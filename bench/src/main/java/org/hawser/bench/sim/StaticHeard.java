package org.hawser.bench.sim;

/**
 * What a static message holds.
 *
 * @param kind which message
 * @param imo as sent, 0 where not given or where the message has no such field
 */
record StaticHeard(
        int mmsi,
        Kind kind,
        int imo,
        boolean name,
        boolean callSign,
        boolean type,
        boolean dimensions,
        boolean destination,
        boolean draught) {

    enum Kind {
        /** Message 5. */
        VOYAGE,
        /** Message 24, part A. */
        NAME,
        /** Message 24, part B. */
        PARTICULARS
    }
}
