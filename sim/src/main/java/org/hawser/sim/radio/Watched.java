package org.hawser.sim.radio;

import java.util.Arrays;

/** Collects what was heard of a ship, by whatever receiver from whichever of her stations, to tell it in order. */
final class Watched {

    private final ShipListener listener;
    private final Silence[] silences;
    private double[] heard_s = new double[64];
    private int size;

    Watched(ShipListener listener, int frames) {
        this.listener = listener;
        this.silences = new Silence[frames];
        Arrays.fill(silences, Silence.OFF);
    }

    void heard(double time_s) {
        if (size == heard_s.length) {
            heard_s = Arrays.copyOf(heard_s, 2 * size);
        }
        heard_s[size++] = time_s;
    }

    /** Notes what would have kept her from being heard in a frame, counted from the first of the window. */
    void note(int frame, Silence why) {
        if (why.compareTo(silences[frame]) > 0) {
            silences[frame] = why;
        }
    }

    /** Tells the listener of the frames from {@code first} on, and forgets them. */
    void tell(long first, int frames) {
        Arrays.sort(heard_s, 0, size);
        int next = 0;
        for (int frame = 0; frame < frames; frame++) {
            double end_s = (double) (first + frame + 1) * Slots.FRAME_s;
            int before = next;
            while (next < size && heard_s[next] < end_s) {
                listener.heard(heard_s[next++]);
            }
            if (next == before) {
                listener.silent(end_s - Slots.FRAME_s, end_s, silences[frame]);
            }
        }
        size = 0;
        Arrays.fill(silences, Silence.OFF);
    }
}
