package org.hawser.detect.encounter;

import java.util.Arrays;

/** Which pieces of legs go to which cells. */
final class CellRoutes {

    private long[] keys = new long[256];
    private int[] legs = new int[256];
    private int size;

    void add(long key, int leg) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            legs = Arrays.copyOf(legs, size * 2);
        }
        keys[size] = key;
        legs[size++] = leg;
    }

    int size() {
        return size;
    }

    long key(int index) {
        return keys[index];
    }

    int leg(int index) {
        return legs[index];
    }

    void clear() {
        size = 0;
    }
}
