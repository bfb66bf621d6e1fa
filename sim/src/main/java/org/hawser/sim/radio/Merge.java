package org.hawser.sim.radio;

import java.io.IOException;
import java.util.List;

/** Brings together receptions that are in order each in its shard, up to the end of a window; what comes later is held back. */
final class Merge {

    private final ReceptionBuffer[] buffers;
    private final ReceptionOrder[] orders;
    private final int[] next;

    /** Of each source's next reception: its index, and when it reaches the log; the greatest number where there is none. */
    private final int[] head;

    private final long[] head_us;
    private final ReceptionOrder dueOrder = new ReceptionOrder();

    Merge(List<Shard> shards) {
        int sources = shards.size() + 1;
        buffers = new ReceptionBuffer[sources];
        orders = new ReceptionOrder[sources];
        next = new int[sources];
        head = new int[sources];
        head_us = new long[sources];
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
        for (int source = 0; source < buffers.length; source++) {
            next[source] = 0;
            look(source);
        }
        for (int source = first(); head_us[source] < until_us; source = first()) {
            log.accept(buffers[source], head[source]);
            next[source]++;
            look(source);
        }
        for (int source = 0; source < buffers.length; source++) {
            for (int place = next[source]; place < orders[source].size(); place++) {
                held.add(buffers[source], orders[source].index(place));
            }
        }
    }

    private void look(int source) {
        if (next[source] == orders[source].size()) {
            head_us[source] = Long.MAX_VALUE;
            return;
        }
        head[source] = orders[source].index(next[source]);
        head_us[source] = buffers[source].delivered_us(head[source]);
    }

    /** The source whose next reception comes first. */
    private int first() {
        int first = 0;
        for (int source = 1; source < buffers.length; source++) {
            if (head_us[source] < head_us[first] || (head_us[source] == head_us[first] && isBefore(source, first))) {
                first = source;
            }
        }
        return first;
    }

    private boolean isBefore(int source, int other) {
        return head_us[source] != Long.MAX_VALUE
                && ReceptionOrder.compare(buffers[source], head[source], buffers[other], head[other]) < 0;
    }
}
