package org.hawser.feed.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hawser.feed.FeedException;
import org.hawser.feed.InputFiles;

/**
 * A folder that fills: each file in it is read once, in the order of their names, compressed or not, when it has not changed from one
 * look to the next. Files whose names begin with a dot, and folders, are left alone.
 */
final class FolderReceiver implements Receiver {

    private record Look(long size, FileTime modified) {}

    private final SourceAddress address;
    private final Path folder;
    private final LiveSettings settings;
    private final Map<Path, Look> seen = new HashMap<>();
    private final Set<Path> read = new HashSet<>();
    private volatile boolean closed;

    FolderReceiver(SourceAddress address, LiveSettings settings) {
        this.address = address;
        this.folder = Objects.requireNonNull(address.path());
        this.settings = settings;
    }

    @Override
    public void run(Inbox inbox) throws InterruptedException {
        while (!closed) {
            try {
                look(inbox);
                inbox.counters().open();
            } catch (IOException e) {
                inbox.counters().failed(Streams.words(address.text(), e), SourceCounters.State.WAITING_TO_RECONNECT);
            }
            Thread.sleep(settings.look());
        }
    }

    private void look(Inbox inbox) throws IOException, InterruptedException {
        for (Path file : files()) {
            Look now = new Look(Files.size(file), Files.getLastModifiedTime(file));
            if (now.equals(seen.put(file, now)) && !closed) {
                seen.remove(file);
                read.add(file);
                read(file, inbox);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !read.contains(file))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private void read(Path file, Inbox inbox) throws InterruptedException {
        inbox.counters().connected();
        try {
            new InputFiles(bytes -> {}, () -> {}).read(file.toString(), (name, plain) -> {
                Origin origin = inbox.origin(name);
                try {
                    Streams.pass(plain, origin, inbox);
                    Streams.end(origin, inbox);
                } catch (InterruptedException e) {
                    throw new IOException("interrupted", e);
                }
            });
        } catch (FeedException e) {
            inbox.counters().failed(String.valueOf(e.getMessage()), SourceCounters.State.OPEN);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
