package org.hawser.sim.ship;

import java.util.Arrays;
import java.util.Collection;

/** Stretches of time that neither touch nor overlap, in order; each has its first instant and not its last. Seconds. */
public final class Spans {

    public static final Spans NONE = new Spans(new double[0]);

    /** Begin and end in turn. */
    private final double[] bounds_s;

    private Spans(double[] bounds_s) {
        this.bounds_s = bounds_s;
    }

    /**
     * @param bounds_s begin, end, begin, end, … each later than the one before it
     * @throws IllegalArgumentException where they are not
     */
    public static Spans of(double... bounds_s) {
        if (bounds_s.length % 2 != 0) {
            throw new IllegalArgumentException(bounds_s.length + " bounds: a begin is without its end");
        }
        for (int i = 0; i < bounds_s.length; i++) {
            if (Double.isNaN(bounds_s[i]) || (i > 0 && !(bounds_s[i] > bounds_s[i - 1]))) {
                throw new IllegalArgumentException("spans are not in order: " + Arrays.toString(bounds_s));
            }
        }
        return new Spans(bounds_s.clone());
    }

    /** All instants that lie in any of these. */
    public static Spans union(Collection<Spans> parts) {
        double[][] each = parts.stream()
                .flatMap(Spans::pairs)
                .sorted((a, b) -> Double.compare(a[0], b[0]))
                .toArray(double[][]::new);
        double[] joined = new double[2 * each.length];
        int size = 0;
        for (double[] span : each) {
            if (size > 0 && span[0] <= joined[size - 1]) {
                joined[size - 1] = StrictMath.max(joined[size - 1], span[1]);
            } else {
                joined[size++] = span[0];
                joined[size++] = span[1];
            }
        }
        return new Spans(Arrays.copyOf(joined, size));
    }

    private static java.util.stream.Stream<double[]> pairs(Spans spans) {
        return java.util.stream.IntStream.range(0, spans.count())
                .mapToObj(i -> new double[] {spans.begin_s(i), spans.end_s(i)});
    }

    public boolean contains(double time_s) {
        return bounds_s.length > 0 && (behind(time_s) & 1) == 1;
    }

    /** Whether one of the spans holds all of a stretch. */
    public boolean covers(double from_s, double to_s) {
        int at = behind(from_s);
        return (at & 1) == 1 && to_s <= bounds_s[at];
    }

    /** Index of the first span that ends later than an instant; {@link #count()} where there is none. */
    public int firstEndingAfter(double time_s) {
        return behind(time_s) / 2;
    }

    public int count() {
        return bounds_s.length / 2;
    }

    public double begin_s(int index) {
        return bounds_s[2 * index];
    }

    public double end_s(int index) {
        return bounds_s[2 * index + 1];
    }

    /** How many bounds are at or before an instant. */
    private int behind(double time_s) {
        int found = Arrays.binarySearch(bounds_s, time_s);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
