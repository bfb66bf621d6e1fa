package org.hawser.sim.ship;

import java.util.ArrayList;
import java.util.List;

/** Which navigational status the officer of the watch has set when. */
public final class Watch {

    private record Entry(double from_s, NavigationalStatus status) {}

    private final List<Entry> entries;

    private Watch(List<Entry> entries) {
        this.entries = entries;
    }

    public static Watch of(NavigationalStatus first) {
        return new Watch(List.of(new Entry(Double.NEGATIVE_INFINITY, first)));
    }

    /** The same up to {@code from_s} seconds after the start of the simulation; from there on another status. */
    public Watch then(double from_s, NavigationalStatus status) {
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(new Entry(from_s, status));
        return new Watch(List.copyOf(longer));
    }

    public NavigationalStatus at(double time_s) {
        int i = entries.size() - 1;
        while (entries.get(i).from_s > time_s) {
            i--;
        }
        return entries.get(i).status;
    }
}
