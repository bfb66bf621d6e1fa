package org.hawser.sim.ship;

import java.util.ArrayList;
import java.util.List;

/** A value that holds until the next one does; times are seconds since the start of the simulation. */
public final class Timeline<T> {

    private record Entry<T>(double from_s, T value) {}

    private final List<Entry<T>> entries;

    private Timeline(List<Entry<T>> entries) {
        this.entries = entries;
    }

    public static <T> Timeline<T> of(T first) {
        return new Timeline<>(List.of(new Entry<>(Double.NEGATIVE_INFINITY, first)));
    }

    /**
     * The same up to {@code from_s}; from there on another value.
     *
     * @throws IllegalArgumentException unless it is later than the change before it
     */
    public Timeline<T> then(double from_s, T value) {
        double last_s = entries.getLast().from_s;
        if (!(from_s > last_s)) {
            throw new IllegalArgumentException("a change at " + from_s + " s is not after the one at " + last_s + " s");
        }
        List<Entry<T>> longer = new ArrayList<>(entries);
        longer.add(new Entry<>(from_s, value));
        return new Timeline<>(List.copyOf(longer));
    }

    public T at(double time_s) {
        return entries.get(indexAt(time_s)).value;
    }

    /** When the value that holds at a time began to hold; negative infinity for the first. */
    public double since_s(double time_s) {
        return entries.get(indexAt(time_s)).from_s;
    }

    private int indexAt(double time_s) {
        int i = entries.size() - 1;
        while (i > 0 && entries.get(i).from_s > time_s) {
            i--;
        }
        return i;
    }
}
