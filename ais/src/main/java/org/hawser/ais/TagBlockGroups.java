package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/**
 * What the first line of a tag-block group said, for its other lines, which usually carry the group alone. Remembers the last
 * {@value #MOST_GROUPS} groups, each for {@value #MOST_LINES_APART} lines.
 */
final class TagBlockGroups {

    static final int MOST_GROUPS = 32;
    static final int MOST_LINES_APART = 1000;

    private final long[] ids = new long[MOST_GROUPS];
    private final long[] lines = new long[MOST_GROUPS];
    private final long[] times_ms = new long[MOST_GROUPS];
    private final @Nullable String[] sources = new @Nullable String[MOST_GROUPS];
    private int next;

    TagBlockGroups() {
        clear();
    }

    void clear() {
        java.util.Arrays.fill(ids, -1);
    }

    /** Remembers a group's line at the decoder's line {@code atLine} if it says a time or a source. */
    void remember(TagBlock block, long atLine) {
        if (block.time_ms() == UtcTime.NONE && block.source() == null) {
            return;
        }
        int slot = find(block.group(), atLine);
        if (slot < 0) {
            slot = next;
            next = (next + 1) % MOST_GROUPS;
        }
        ids[slot] = block.group();
        lines[slot] = atLine;
        times_ms[slot] = block.time_ms();
        sources[slot] = block.source();
    }

    /** The slot of a group that is still remembered at the decoder's line {@code atLine}; -1 where there is none. */
    int find(long group, long atLine) {
        for (int slot = 0; slot < MOST_GROUPS; slot++) {
            if (ids[slot] == group && atLine - lines[slot] <= MOST_LINES_APART) {
                return slot;
            }
        }
        return -1;
    }

    long time_ms(int slot) {
        return times_ms[slot];
    }

    @Nullable
    String source(int slot) {
        return sources[slot];
    }
}
