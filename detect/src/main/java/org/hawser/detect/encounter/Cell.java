package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces of legs that lie in one cell of the grid, ship by ship. */
final class Cell {

    /** One {@link LegBuffer} a ship, in order of time. */
    final List<LegBuffer> trails = new ArrayList<>(2);

    /** Adds a piece to its ship's trail; null where the ship has none here yet. */
    void add(@Nullable LegBuffer trail, LegBuffer legs, int index) {
        LegBuffer own = trail;
        if (own == null) {
            own = new LegBuffer(4);
            trails.add(own);
        }
        own.append(legs, index);
    }

    /** Drops pieces that ended before {@code time_ms}. Returns whether nothing is left. */
    boolean forgetBefore(long time_ms) {
        trails.removeIf(trail -> {
            int ended = trail.firstEndingAfter(time_ms - 1);
            if (ended == trail.size) {
                return true;
            }
            if (ended > 0) {
                trail.removeFirst(ended);
            }
            return false;
        });
        return trails.isEmpty();
    }

    void write(DataOutput out) throws IOException {
        List<LegBuffer> ordered = new ArrayList<>(trails);
        ordered.sort(Comparator.comparingInt(trail -> trail.mmsi(0)));
        out.writeInt(ordered.size());
        for (LegBuffer trail : ordered) {
            trail.write(out);
        }
    }

    static Cell read(DataInput in) throws IOException {
        Cell cell = new Cell();
        int count = Snapshots.readCount(in);
        for (int i = 0; i < count; i++) {
            cell.trails.add(LegBuffer.read(in));
        }
        return cell;
    }
}
