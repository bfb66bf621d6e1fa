package org.hawser.sim.radio;

import java.io.IOException;
import java.util.List;

/** Brings together receptions that are in order each in its shard, up to the end of a window; what comes later is held back. */
final class Merge {

    private final ReceptionBuffer[] buffers;
    private final ReceptionOrder[] orders;
    private final int[] next;
    private final ReceptionOrder dueOrder = new ReceptionOrder();

    Merge(List<Shard> shards) {
        int sources = shards.size() + 1;
        buffers = new ReceptionBuffer[sources];
        orders = new ReceptionOrder[sources];
        next = new int[sources];
        for (int i = 0; i < shards.size(); i++) {
            buffers[i] = shards.get(i).received;
            orders[i] = shards.get(i).order;
        }
        orders[sources - 1] = dueOrder;
    }

    /** @param due what was held back for this window */
    void write(ReceptionBuffer due, long until_us, NmeaLog log, HeldBack held) throws IOException {
        dueOrder.sort(due);
        buffers[buffers.length - 1] = due;
        java.util.Arrays.fill(next, 0);
        for (int source = first(until_us); source >= 0; source = first(until_us)) {
            log.accept(buffers[source], orders[source].index(next[source]++));
        }
        for (int source = 0; source < buffers.length; source++) {
            for (int place = next[source]; place < orders[source].size(); place++) {
                held.add(buffers[source], orders[source].index(place));
            }
        }
    }

    /** The source whose next reception comes first; -1 where none comes in this window. */
    private int first(long until_us) {
        int first = -1;
        int firstIndex = -1;
        for (int source = 0; source < buffers.length; source++) {
            if (next[source] == orders[source].size()) {
                continue;
            }
            int index = orders[source].index(next[source]);
            if (first < 0
                    ? buffers[source].delivered_us(index) < until_us
                    : ReceptionOrder.compare(buffers[source], index, buffers[first], firstIndex) < 0) {
                first = source;
                firstIndex = index;
            }
        }
        return first;
    }
}
