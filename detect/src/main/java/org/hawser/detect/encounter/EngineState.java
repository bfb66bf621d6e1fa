package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hawser.sea.ObservationBlock;

/** Writes and reads the keyed state of all partitions, in order of key whatever partition a key stood in. */
final class EngineState {

    private EngineState() {}

    private interface EntryWriter {
        void write(DataOutput out) throws IOException;
    }

    private record Entry(long key, EntryWriter writer) {}

    static void write(List<Partition> partitions, DataOutput out) throws IOException {
        writeWaiting(partitions, out);
        List<Entry> tracks = new ArrayList<>();
        List<Entry> cells = new ArrayList<>();
        List<Entry> pairs = new ArrayList<>();
        for (Partition partition : partitions) {
            for (int mmsi : partition.tracks.ships()) {
                tracks.add(new Entry(mmsi, o -> partition.tracks.write(mmsi, o)));
            }
            for (long key : partition.contacts.keys()) {
                cells.add(new Entry(key, o -> partition.contacts.write(key, o)));
            }
            for (long key : partition.pairs.keys()) {
                pairs.add(new Entry(key, o -> partition.pairs.write(key, o)));
            }
        }
        writeSorted(tracks, out);
        writeSorted(cells, out);
        writeSorted(pairs, out);
    }

    private static void writeSorted(List<Entry> entries, DataOutput out) throws IOException {
        entries.sort(Comparator.comparingLong(Entry::key));
        out.writeInt(entries.size());
        for (Entry entry : entries) {
            entry.writer.write(out);
        }
    }

    private static void writeWaiting(List<Partition> partitions, DataOutput out) throws IOException {
        ObservationBlock all = new ObservationBlock(16);
        for (Partition partition : partitions) {
            ObservationBlock waiting = partition.tracks.waiting();
            for (int i = 0; i < waiting.size(); i++) {
                all.append(waiting, i);
            }
        }
        all.sort();
        out.writeInt(all.size());
        for (int i = 0; i < all.size(); i++) {
            for (int word = 0; word < ObservationBlock.WORDS; word++) {
                out.writeLong(all.word(i, word));
            }
        }
    }

    static void read(List<Partition> partitions, DataInput in) throws IOException {
        readWaiting(partitions, in);
        int tracks = Snapshots.readCount(in);
        for (int i = 0; i < tracks; i++) {
            int mmsi = in.readInt();
            owner(partitions, mmsi).tracks.put(mmsi, ShipTrack.read(in));
        }
        int cells = Snapshots.readCount(in);
        for (int i = 0; i < cells; i++) {
            long key = in.readLong();
            owner(partitions, key).contacts.put(key, in);
        }
        int pairs = Snapshots.readCount(in);
        for (int i = 0; i < pairs; i++) {
            long key = in.readLong();
            owner(partitions, key).pairs.put(key, in);
        }
    }

    private static void readWaiting(List<Partition> partitions, DataInput in) throws IOException {
        int count = Snapshots.readCount(in);
        long[] words = new long[ObservationBlock.WORDS];
        for (int i = 0; i < count; i++) {
            for (int word = 0; word < words.length; word++) {
                words[word] = in.readLong();
            }
            int mmsi = (int) (words[1] >> 32);
            owner(partitions, mmsi).tracks.waiting().appendWords(words, 0);
        }
    }

    private static Partition owner(List<Partition> partitions, long key) {
        return partitions.get(Grid.partition(key, partitions.size()));
    }
}
