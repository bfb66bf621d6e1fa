package org.hawser.bench.decode;

/** Counts what a subject accepts, while it reads. */
final class Tally {

    private final TypeCounts accepted = new TypeCounts();
    private int ghosts;
    private long sum;

    void add(int type, int mmsi, long values) {
        if (Ghosts.isGhost(mmsi)) {
            ghosts++;
        } else {
            accepted.add(type);
        }
        sum += values;
    }

    Outcome outcome() {
        return new Outcome(accepted, ghosts, sum);
    }
}
