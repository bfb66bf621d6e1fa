package org.hawser.feed.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Datagrams that the system itself dropped before they could be received, because its buffer was full. Linux tells it, by port, in
 * {@code /proc/net/udp} and {@code udp6} (proc(5)); elsewhere it is not known and 0.
 */
final class KernelDrops implements LongSupplier {

    private static final List<Path> TABLES = List.of(Path.of("/proc/net/udp"), Path.of("/proc/net/udp6"));
    private static final int LOCAL_ADDRESS = 1;
    private static final int HEXADECIMAL = 16;

    private final int port;
    private final List<Path> tables;

    /** Once the socket is closed, its row is gone. */
    private long most;

    KernelDrops(int port) {
        this(port, TABLES);
    }

    KernelDrops(int port, List<Path> tables) {
        this.port = port;
        this.tables = tables;
    }

    /** How many of this port's, so far. */
    @Override
    public synchronized long getAsLong() {
        most = Math.max(most, tables.stream().mapToLong(this::in).sum());
        return most;
    }

    private long in(Path table) {
        try {
            return Files.readAllLines(table, StandardCharsets.US_ASCII).stream()
                    .mapToLong(this::inRow)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    /** The drops stand last. */
    private long inRow(String row) {
        String[] columns = row.strip().split("\\s+");
        String place = columns.length > LOCAL_ADDRESS ? columns[LOCAL_ADDRESS] : "";
        boolean ours = place.matches("[0-9A-F]+:[0-9A-F]{4}")
                && Integer.parseInt(place.substring(place.indexOf(':') + 1), HEXADECIMAL) == port;
        String last = columns[columns.length - 1];
        return ours && last.matches("[0-9]{1,18}") ? Long.parseLong(last) : 0;
    }
}
