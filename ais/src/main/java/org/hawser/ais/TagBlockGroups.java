package org.hawser.ais;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a tag-block group said, as a rule the first, for its other lines, which usually carry the group alone.
 * Remembers the last {@value #MOST_GROUPS} groups, each for {@value #MOST_LINES_APART} lines.
 */
final class TagBlockGroups {

    static final int MOST_GROUPS = 32;
    static final int MOST_LINES_APART = 500;

    private static final int NOT_FOUND = -1;

    private final long[] ids = new long[MOST_GROUPS];
    private final long[] lines = new long[MOST_GROUPS];
    private final long[] offsets = new long[MOST_GROUPS];
    private final long[] times_ms = new long[MOST_GROUPS];
    private final @Nullable String[] sources = new @Nullable String[MOST_GROUPS];
    private int next;

    TagBlockGroups() {
        clear();
    }

    void clear() {
        Arrays.fill(ids, -1);
    }

    /** Remembers what a line of a group says; its first line begins the group. */
    void remember(TagBlock block, Reception at) {
        int known = find(block.group(), block.source(), at.line);
        boolean silent = block.time_ms() == UtcTime.NONE && block.source() == null;
        if (block.line() == 1) {
            begin(known == NOT_FOUND ? nextSlot() : known, block, at);
        } else if (known != NOT_FOUND) {
            complete(known, block);
        } else if (!silent) {
            begin(nextSlot(), block, at);
        }
    }

    private int nextSlot() {
        int slot = next;
        next = (next + 1) % MOST_GROUPS;
        return slot;
    }

    private void begin(int slot, TagBlock block, Reception at) {
        ids[slot] = block.group();
        lines[slot] = at.line;
        offsets[slot] = at.offset;
        times_ms[slot] = block.time_ms();
        sources[slot] = block.source();
    }

    private void complete(int slot, TagBlock block) {
        times_ms[slot] = times_ms[slot] == UtcTime.NONE ? block.time_ms() : times_ms[slot];
        sources[slot] = sources[slot] == null ? block.source() : sources[slot];
    }

    /** The slot of the latest group of this number that no other source sent; -1 where none is remembered. */
    int find(long group, @Nullable String source, long atLine) {
        int found = NOT_FOUND;
        for (int slot = 0; slot < MOST_GROUPS; slot++) {
            boolean fits = ids[slot] == group
                    && atLine - lines[slot] <= MOST_LINES_APART
                    && (source == null || sources[slot] == null || source.equals(sources[slot]));
            if (fits && (found == NOT_FOUND || lines[slot] > lines[found])) {
                found = slot;
            }
        }
        return found;
    }

    /** Where the group's first line begins that said anything. */
    long offset(int slot) {
        return offsets[slot];
    }

    long time_ms(int slot) {
        return times_ms[slot];
    }

    @Nullable
    String source(int slot) {
        return sources[slot];
    }
}
