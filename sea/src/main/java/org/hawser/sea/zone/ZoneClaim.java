package org.hawser.sea.zone;

/** Whether a State claims a zone that it does not have without a claim. */
enum ZoneClaim {
    CLAIMED,
    NONE,

    /** Taken as claimed, and said. */
    NOT_KNOWN;

    boolean isPossible() {
        return this != NONE;
    }
}
