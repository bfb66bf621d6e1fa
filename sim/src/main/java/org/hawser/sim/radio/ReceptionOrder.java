package org.hawser.sim.radio;

import java.util.Arrays;

/**
 * Puts the receptions of a buffer in the order in which they reach the log. Times and indexes are sorted as single numbers, which
 * is fast; receptions of one instant are put in order after that.
 */
final class ReceptionOrder {

    private long[] keys = new long[1024];
    private int size;
    private long mask;

    void sort(ReceptionBuffer buffer) {
        size = buffer.size();
        if (keys.length < size) {
            keys = new long[Math.max(size, 2 * keys.length)];
        }
        int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
        mask = (1L << indexBits) - 1;
        long least = least(buffer);
        long most = Long.MAX_VALUE >>> indexBits;
        for (int i = 0; i < size; i++) {
            keys[i] = (Math.min(buffer.delivered_us(i) - least, most) << indexBits) | i;
        }
        Arrays.sort(keys, 0, size);
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && (keys[to] & ~mask) == (keys[from] & ~mask)) {
                to++;
            }
            sortInstant(buffer, from, to);
            from = to;
        }
    }

    private long least(ReceptionBuffer buffer) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            least = Math.min(least, buffer.delivered_us(i));
        }
        return least;
    }

    private void sortInstant(ReceptionBuffer buffer, int from, int to) {
        if (to - from == 1) {
            return;
        }
        Integer[] indexes = new Integer[to - from];
        Arrays.setAll(indexes, i -> index(from + i));
        Arrays.sort(indexes, (a, b) -> compare(buffer, a, buffer, b));
        for (int i = from; i < to; i++) {
            keys[i] = (keys[i] & ~mask) | indexes[i - from];
        }
    }

    static int compare(ReceptionBuffer a, int indexA, ReceptionBuffer b, int indexB) {
        int byTime = Long.compare(a.delivered_us(indexA), b.delivered_us(indexB));
        return byTime != 0 ? byTime : Long.compare(a.tie(indexA), b.tie(indexB));
    }

    int size() {
        return size;
    }

    /** Index in the buffer of the reception at this place in the order. */
    int index(int place) {
        return (int) (keys[place] & mask);
    }
}
