package org.hawser.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.hawser.sea.ObservationBlock;
import org.jspecify.annotations.Nullable;

/**
 * All observations of a batch, to be gone through in order as often as needed. They are sorted in runs; runs beyond the memory set
 * aside for them lie on disk until the log is closed. Reading merges the runs.
 */
final class SortedLog implements AutoCloseable {

    /** Records in a run: 12 MB. */
    private static final int RUN = 1 << 18;

    private final int runRecords;
    private final int runsInMemory;
    private final List<Run> runs = new ArrayList<>();
    private ObservationBlock filling;
    private int inMemory;
    private long size;
    private @Nullable Path folder;

    /** A log that keeps up to about {@code memoryBytes} of observations in memory. */
    static SortedLog ofMemory(long memoryBytes) {
        long runBytes = (long) RUN * ObservationBlock.WORDS * Long.BYTES;
        return new SortedLog(RUN, (int) Math.max(1, memoryBytes / runBytes));
    }

    SortedLog(int runRecords, int runsInMemory) {
        this.runRecords = runRecords;
        this.runsInMemory = runsInMemory;
        this.filling = new ObservationBlock(1024);
    }

    void add(ObservationBlock block, int index) {
        filling.append(block, index);
        size++;
        if (filling.size() == runRecords) {
            endRun();
        }
    }

    long size() {
        return size;
    }

    private void endRun() {
        if (filling.size() == 0) {
            return;
        }
        filling.sort();
        if (inMemory < runsInMemory) {
            runs.add(new MemoryRun(filling));
            inMemory++;
            filling = new ObservationBlock(1024);
        } else {
            runs.add(spill(filling, runs.size()));
            filling.clear();
        }
    }

    private Run spill(ObservationBlock block, int number) {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("hawser-sort-");
            }
            return FileRun.write(block, folder.resolve("run-" + number));
        } catch (IOException e) {
            throw new UncheckedIOException("The observations do not fit in memory and cannot be put on disk", e);
        }
    }

    /** A sorted stretch of observations. */
    interface Run {
        Cursor open();

        int size();

        /** Hands on all its observations, in blocks that do not outlive the call. */
        void each(Reader reader);
    }

    /** A place in a run; at first on its first record. */
    interface Cursor extends AutoCloseable {

        /** Holds the record at hand at {@link #index()}. */
        ObservationBlock block();

        int index();

        /** Goes to the next record; false where there is none. */
        boolean next();

        @Override
        void close();
    }

    /** Takes observations in order, in blocks that are filled again after the call. */
    interface Reader {
        void take(ObservationBlock block);
    }

    /** Changes times of observations, or leaves some out. */
    interface Change {
        void apply(ObservationBlock from, ObservationBlock to);
    }

    /** Puts the observations through a change, run by run, and in order again. */
    void change(Change change) {
        endRun();
        size = 0;
        for (int i = 0; i < runs.size(); i++) {
            ObservationBlock changed = new ObservationBlock(1024);
            runs.get(i).each(block -> change.apply(block, changed));
            changed.sort();
            size += changed.size();
            runs.set(i, runs.get(i) instanceof MemoryRun ? new MemoryRun(changed) : spill(changed, i));
        }
        runs.removeIf(run -> run.size() == 0);
    }

    /** Goes through all observations in order. */
    void read(int blockRecords, Reader reader) {
        endRun();
        ObservationBlock out = new ObservationBlock(blockRecords);
        PriorityQueue<Cursor> queue =
                new PriorityQueue<>((a, b) -> ObservationBlock.compare(a.block(), a.index(), b.block(), b.index()));
        runs.forEach(run -> queue.add(run.open()));
        try {
            while (!queue.isEmpty()) {
                drain(queue, out, blockRecords, reader);
            }
        } finally {
            queue.forEach(Cursor::close);
        }
        if (out.size() > 0) {
            reader.take(out);
        }
    }

    /** Takes from the first cursor for as long as it stays first: logs that are nearly in order hardly touch the queue. */
    private static void drain(PriorityQueue<Cursor> queue, ObservationBlock out, int blockRecords, Reader reader) {
        Cursor first = queue.remove();
        Cursor second = queue.peek();
        boolean more = true;
        while (more && (second == null || isFirst(first, second))) {
            out.append(first.block(), first.index());
            if (out.size() == blockRecords) {
                reader.take(out);
                out.clear();
            }
            more = first.next();
        }
        if (more) {
            queue.add(first);
        } else {
            first.close();
        }
    }

    private static boolean isFirst(Cursor first, Cursor second) {
        return ObservationBlock.compare(first.block(), first.index(), second.block(), second.index()) <= 0;
    }

    @Override
    public void close() {
        runs.clear();
        if (folder != null) {
            Folders.deleteRecursively(folder);
            folder = null;
        }
    }

    private record MemoryRun(ObservationBlock block) implements Run {
        @Override
        public int size() {
            return block.size();
        }

        @Override
        public void each(Reader reader) {
            reader.take(block);
        }

        @Override
        public Cursor open() {
            return new MemoryCursor(block);
        }
    }

    private static final class MemoryCursor implements Cursor {
        private final ObservationBlock block;
        private int index;

        MemoryCursor(ObservationBlock block) {
            this.block = block;
        }

        @Override
        public ObservationBlock block() {
            return block;
        }

        @Override
        public int index() {
            return index;
        }

        @Override
        public boolean next() {
            return ++index < block.size();
        }

        @Override
        public void close() {}
    }
}
