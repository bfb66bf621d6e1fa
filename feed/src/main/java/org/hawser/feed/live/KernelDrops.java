package org.hawser.feed.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Datagrams that the system itself dropped from a socket of this process before they could be received, because its buffer was full.
 * Linux tells it in {@code /proc/net/udp} and {@code udp6} (proc(5)); elsewhere it is not known and 0.
 */
final class KernelDrops implements LongSupplier {

    private static final List<Path> TABLES = List.of(Path.of("/proc/net/udp"), Path.of("/proc/net/udp6"));
    private static final Path OWN_FILES = Path.of("/proc/self/fd");
    private static final int LOCAL_ADDRESS = 1;
    private static final int INODE = 9;
    private static final String SOCKET = "socket:[";
    private static final int HEXADECIMAL = 16;

    private final int port;
    private final List<Path> tables;
    private final Path ownFiles;

    /** Once the socket is closed, its row is gone. */
    private long most;

    KernelDrops(int port) {
        this(port, TABLES, OWN_FILES);
    }

    /**
     * @param ownFiles holds a link {@code socket:[inode]} for each socket of this process
     */
    KernelDrops(int port, List<Path> tables, Path ownFiles) {
        this.port = port;
        this.tables = tables;
        this.ownFiles = ownFiles;
    }

    /** How many of this port's, so far. */
    @Override
    public synchronized long getAsLong() {
        Set<String> own = ownSockets();
        most = Math.max(most, tables.stream().mapToLong(table -> in(table, own)).sum());
        return most;
    }

    private Set<String> ownSockets() {
        Set<String> inodes = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(ownFiles)) {
            files.forEach(file -> inode(file).ifPresent(inodes::add));
        } catch (IOException | DirectoryIteratorException e) {
            return inodes; // as many as are known
        }
        return inodes;
    }

    private static Optional<String> inode(Path file) {
        try {
            String target = Files.readSymbolicLink(file).toString();
            return target.startsWith(SOCKET)
                    ? Optional.of(target.substring(SOCKET.length(), target.length() - 1))
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty(); // it was closed meanwhile
        }
    }

    private long in(Path table, Set<String> own) {
        try {
            return Files.readAllLines(table, StandardCharsets.US_ASCII).stream()
                    .mapToLong(row -> inRow(row, own))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    /** The drops stand last. */
    private long inRow(String row, Set<String> own) {
        String[] columns = row.strip().split("\\s+");
        String place = columns.length > LOCAL_ADDRESS ? columns[LOCAL_ADDRESS] : "";
        boolean ours = place.matches("[0-9A-F]+:[0-9A-F]{4}")
                && columns.length > INODE
                && own.contains(columns[INODE])
                && Integer.parseInt(place.substring(place.indexOf(':') + 1), HEXADECIMAL) == port;
        String last = columns[columns.length - 1];
        return ours && last.matches("[0-9]{1,18}") ? Long.parseLong(last) : 0;
    }
}
