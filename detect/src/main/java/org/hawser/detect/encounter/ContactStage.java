package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.agrona.collections.Long2ObjectHashMap;

/**
 * Finds the contacts within the cells of one partition. Every piece of a leg is laid beside the pieces of other ships already in
 * the cell, so each pair of pieces is met once, by whichever came second; the cell that {@link Grid#owner} names reports it.
 */
final class ContactStage {

    /** Event time after which cells are searched for what can be forgotten. */
    private static final long SWEEP_MS = 1_800_000;

    private final Long2ObjectHashMap<Cell> cells = new Long2ObjectHashMap<>();
    private final MovingPoint first = new MovingPoint();
    private final MovingPoint second = new MovingPoint();
    private final double[] normals = new double[LegBuffer.NORMALS];
    private final ContactFinder finder;
    private final PieceWriter writer = new PieceWriter();
    private long swept_ms = Long.MIN_VALUE;

    ContactStage(EncounterSettings settings) {
        this.finder = new ContactFinder(settings.contactDistance_m(), first, second);
    }

    /** Lays piece {@code index} of {@code legs} into the cell {@code key}, which it touches. */
    void add(long key, LegBuffer legs, int index, PieceBuffer out) {
        Cell cell = cells.get(key);
        if (cell == null) {
            cell = new Cell();
            cells.put(key, cell);
        }
        LegBuffer own = null;
        long from_ms = legs.from_ms(index);
        for (int i = 0; i < cell.trails.size(); i++) {
            LegBuffer trail = cell.trails.get(i);
            if (trail.mmsi(0) == legs.mmsi(index)) {
                own = trail;
            } else if (trail.to_ms(trail.size - 1) > from_ms) {
                compare(key, legs, index, trail, out);
            }
        }
        cell.add(own, legs, index);
    }

    private void compare(long key, LegBuffer legs, int index, LegBuffer trail, PieceBuffer out) {
        long to_ms = legs.to_ms(index);
        for (int i = trail.firstEndingAfter(legs.from_ms(index)); i < trail.size && trail.from_ms(i) < to_ms; i++) {
            if (legs.boxesMeet(index, trail, i) && Grid.owner(legs, index, trail, i) == key) {
                contacts(legs, index, trail, i, out);
            }
        }
    }

    private void contacts(LegBuffer legs, int index, LegBuffer trail, int other, PieceBuffer out) {
        boolean lowFirst = legs.mmsi(index) < trail.mmsi(other);
        legs.load(index, lowFirst ? first : second, normals);
        trail.load(other, lowFirst ? second : first, normals);
        long from_ms = Math.max(legs.from_ms(index), trail.from_ms(other));
        long to_ms = Math.min(legs.to_ms(index), trail.to_ms(other));
        int found = finder.find(from_ms, to_ms);
        long pair = PieceBuffer.pair(legs.mmsi(index), trail.mmsi(other));
        for (int i = 0; i < found; i++) {
            writer.write(pair, finder.start_ms(i), finder.end_ms(i), first, second, out);
        }
    }

    /** Forgets pieces that no leg still to come can meet: those that ended before {@code time_ms}. */
    void forgetBefore(long time_ms) {
        if (swept_ms != Long.MIN_VALUE && time_ms < swept_ms + SWEEP_MS) {
            return;
        }
        swept_ms = time_ms;
        cells.values().removeIf(cell -> cell.forgetBefore(time_ms));
    }

    long[] keys() {
        long[] keys = new long[cells.size()];
        int at = 0;
        Long2ObjectHashMap<Cell>.KeyIterator iterator = cells.keySet().iterator();
        while (iterator.hasNext()) {
            keys[at++] = iterator.nextLong();
        }
        Arrays.sort(keys);
        return keys;
    }

    void write(long key, DataOutput out) throws IOException {
        out.writeLong(key);
        cells.get(key).write(out);
    }

    void put(long key, DataInput in) throws IOException {
        cells.put(key, Cell.read(in));
    }
}
