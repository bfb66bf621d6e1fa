package org.hawser.sim.scenario;

/**
 * What something is told as.
 *
 * @param kind short name
 * @param innocent whether it is what ships do every day, or nobody's doing
 * @param note for people
 */
record Told(String kind, boolean innocent, String note) {

    Told innocent(boolean other) {
        return new Told(kind, other, note);
    }
}
