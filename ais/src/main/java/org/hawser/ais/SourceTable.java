package org.hawser.ais;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One string for each station name, found by its bytes without allocating. Input is hostile: a name is cut at
 * {@value #LONGEST_NAME} bytes, and when {@value #MOST_NAMES} names are known the table starts anew.
 */
final class SourceTable {

    static final int MOST_NAMES = 4096;
    static final int LONGEST_NAME = 64;

    private static final @Nullable String[] NONE = {};
    private static final int SLOTS = 4 * MOST_NAMES;

    /** Made when the first name comes: most inputs have none. */
    private @Nullable String[] names = NONE;

    private int size;

    /** The name that the bytes write; null where they are none. Bytes outside ASCII are read as Latin-1. */
    @Nullable
    String intern(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + LONGEST_NAME);
        if (from >= end) {
            return null;
        }
        if (names.length == 0) {
            names = new @Nullable String[SLOTS];
        }
        int slot = slotOf(bytes, from, end);
        String known = names[slot];
        return known != null ? known : add(slot, bytes, from, end);
    }

    int size() {
        return size;
    }

    private String add(int slot, byte[] bytes, int from, int to) {
        int free = slot;
        if (size == MOST_NAMES) {
            Arrays.fill(names, null);
            size = 0;
            free = slotOf(bytes, from, to);
        }
        String name = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        names[free] = name;
        size++;
        return name;
    }

    /** The slot that holds the name, or the empty one where it belongs. */
    private int slotOf(byte[] bytes, int from, int to) {
        int slot = hash(bytes, from, to) & (SLOTS - 1);
        while (true) {
            String name = names[slot];
            if (name == null || equals(name, bytes, from, to)) {
                return slot;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean equals(String name, byte[] bytes, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(i - from) != (bytes[i] & 0xff)) {
                return false;
            }
        }
        return true;
    }
}
