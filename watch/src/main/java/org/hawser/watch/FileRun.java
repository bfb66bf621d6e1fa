package org.hawser.watch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hawser.sea.ObservationBlock;

/** A run on disk: its records' words one after the other. */
record FileRun(Path file, int records) implements SortedLog.Run {

    private static final int BUFFER = 1 << 18;
    private static final int BLOCK = 4096;

    static FileRun write(ObservationBlock block, Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            for (int i = 0; i < block.size(); i++) {
                for (int word = 0; word < ObservationBlock.WORDS; word++) {
                    out.writeLong(block.word(i, word));
                }
            }
        }
        return new FileRun(file, block.size());
    }

    @Override
    public SortedLog.Cursor open() {
        try {
            return new FileCursor(
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)), records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int size() {
        return records;
    }

    @Override
    public void each(SortedLog.Reader reader) {
        try (SortedLog.Cursor cursor = open()) {
            ObservationBlock block = new ObservationBlock(BLOCK);
            boolean more = records > 0;
            while (more) {
                block.append(cursor.block(), cursor.index());
                more = cursor.next();
                if (block.size() == BLOCK || !more) {
                    reader.take(block);
                    block.clear();
                }
            }
        }
    }

    private static final class FileCursor implements SortedLog.Cursor {
        private final DataInputStream in;
        private final ObservationBlock block = new ObservationBlock(BLOCK);
        private final long[] words = new long[ObservationBlock.WORDS];
        private int left;
        private int index;

        FileCursor(DataInputStream in, int records) {
            this.in = in;
            this.left = records;
            fill();
        }

        private void fill() {
            block.clear();
            index = 0;
            int count = Math.min(BLOCK, left);
            try {
                for (int i = 0; i < count; i++) {
                    for (int word = 0; word < words.length; word++) {
                        words[word] = in.readLong();
                    }
                    block.appendWords(words, 0);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            left -= count;
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
            index++;
            if (index == block.size() && left > 0) {
                fill();
            }
            return index < block.size();
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
