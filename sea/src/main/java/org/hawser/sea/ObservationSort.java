package org.hawser.sea;

import java.util.Arrays;

/**
 * Puts the records of an {@link ObservationBlock} in order: by time, then by all their words.
 *
 * <p>Time and place in the block are packed into one {@code long} each and sorted as primitives; only records of the same
 * millisecond are then compared word by word.
 */
final class ObservationSort {

    private final ObservationBlock block;

    ObservationSort(ObservationBlock block) {
        this.block = block;
    }

    /** Places of the records in order. */
    int[] order() {
        int size = block.size();
        long earliest = Long.MAX_VALUE;
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            earliest = Math.min(earliest, block.time_ms(i));
            latest = Math.max(latest, block.time_ms(i));
        }
        int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size - 1));
        long span = latest - earliest; // below 0 where it overflows, or where there is no record
        boolean fits = size == 0 || (span >= 0 && span < 1L << (Long.SIZE - 1 - indexBits));
        int[] order = fits ? byPackedTime(earliest, indexBits) : unsorted();
        if (!fits) {
            mergeSort(order.clone(), order, 0, size);
        }
        return order;
    }

    private int[] unsorted() {
        int[] order = new int[block.size()];
        Arrays.setAll(order, i -> i);
        return order;
    }

    private int[] byPackedTime(long earliest, int indexBits) {
        long[] keys = new long[block.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((block.time_ms(i) - earliest) << indexBits) | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        int mask = (1 << indexBits) - 1;
        for (int i = 0; i < keys.length; i++) {
            order[i] = (int) keys[i] & mask;
        }
        sortTies(order);
        return order;
    }

    private void sortTies(int[] order) {
        int[] copy = order.clone();
        int from = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || block.time_ms(order[i]) != block.time_ms(order[from])) {
                mergeSort(copy, order, from, i);
                from = i;
            }
        }
    }

    /** Sorts {@code target[from, to)}; {@code source} holds the same numbers and is overwritten. */
    private void mergeSort(int[] source, int[] target, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        mergeSort(target, source, from, middle);
        mergeSort(target, source, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takeLeft = right >= to || (left < middle && compare(source[left], source[right]) <= 0);
            target[i] = takeLeft ? source[left++] : source[right++];
        }
    }

    private int compare(int a, int b) {
        return ObservationBlock.compare(block, a, block, b);
    }
}
