package org.hawser.sim.radio;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Receptions that reach the log in a later window, by that window. When they take up more memory than they may, those of all windows
 * are appended to temporary files, one a window, and read back when it is due. What is read out in one window is in memory then: a
 * satellite hears 150 slots a second at most on its four channels, so an hour of one is at most some 60 MB.
 */
final class HeldBack implements AutoCloseable {

    private final long window_us;
    private final long most_bytes;
    private final NavigableMap<Long, ReceptionBuffer> inMemory = new TreeMap<>();
    private final NavigableMap<Long, Path> onDisk = new TreeMap<>();
    private long bytes;

    /**
     * @param window_us length of a window
     * @param most_bytes that are held in memory
     */
    HeldBack(long window_us, long most_bytes) {
        this.window_us = window_us;
        this.most_bytes = most_bytes;
    }

    void add(ReceptionBuffer from, int index) throws IOException {
        long window = Math.floorDiv(from.delivered_us(index), window_us);
        ReceptionBuffer buffer = inMemory.computeIfAbsent(window, w -> new ReceptionBuffer());
        long before = buffer.bytes();
        buffer.add(from, index);
        bytes += buffer.bytes() - before;
        if (bytes > most_bytes) {
            spill();
        }
    }

    private void spill() throws IOException {
        for (Map.Entry<Long, ReceptionBuffer> entry : inMemory.entrySet()) {
            Path file = onDisk.get(entry.getKey());
            if (file == null) {
                file = Files.createTempFile("hawser-sim", ".held");
                onDisk.put(entry.getKey(), file);
            }
            try (DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)))) {
                entry.getValue().save(out);
            }
        }
        inMemory.clear();
        bytes = 0;
    }

    boolean isEmpty() {
        return inMemory.isEmpty() && onDisk.isEmpty();
    }

    /** The first window for which something is held; there must be one. */
    long firstWindow() {
        return Math.min(
                inMemory.isEmpty() ? Long.MAX_VALUE : inMemory.firstKey(),
                onDisk.isEmpty() ? Long.MAX_VALUE : onDisk.firstKey());
    }

    /** Takes out what is due in a window, in any order. */
    ReceptionBuffer take(long window) throws IOException {
        ReceptionBuffer due = inMemory.remove(window);
        if (due == null) {
            due = new ReceptionBuffer();
        } else {
            bytes -= due.bytes();
        }
        Path file = onDisk.remove(window);
        if (file != null) {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                due.load(in);
            }
            Files.delete(file);
        }
        return due;
    }

    @Override
    public void close() throws IOException {
        for (Path file : onDisk.values()) {
            Files.deleteIfExists(file);
        }
    }
}
