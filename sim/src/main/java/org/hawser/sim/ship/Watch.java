package org.hawser.sim.ship;

/** Which navigational status the officer of the watch has set when. */
public final class Watch {

    private final Timeline<NavigationalStatus> entries;

    private Watch(Timeline<NavigationalStatus> entries) {
        this.entries = entries;
    }

    public static Watch of(NavigationalStatus first) {
        return new Watch(Timeline.of(first));
    }

    /** The same up to {@code from_s} seconds after the start of the simulation; from there on another status. */
    public Watch then(double from_s, NavigationalStatus status) {
        return new Watch(entries.then(from_s, status));
    }

    public NavigationalStatus at(double time_s) {
        return entries.at(time_s);
    }
}
