package org.hawser.feed.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that fills: each file in it is read, in the order of their names, compressed or not, when it has not changed for a while. A
 * file is known again under another name. Files whose names begin with a dot, and folders, are left alone.
 */
final class FolderReceiver implements Receiver {

    private final SourceAddress address;
    private final Path folder;
    private final LiveSettings settings;

    /** By what tells a file from others, its name where the system has nothing better. */
    private final Map<Object, FolderFile> files = new HashMap<>();

    private volatile boolean closed;

    FolderReceiver(SourceAddress address, LiveSettings settings) {
        this.address = address;
        this.folder = Objects.requireNonNull(address.path());
        this.settings = settings;
    }

    @Override
    public void run(Inbox inbox) throws InterruptedException {
        boolean said = false;
        try {
            while (!closed) {
                try {
                    look(inbox);
                    inbox.counters().open();
                    said = false;
                } catch (IOException e) {
                    said = waitingFor(e, said, inbox);
                } catch (UncheckedIOException e) { // from within the listing
                    said = waitingFor(Objects.requireNonNull(e.getCause()), said, inbox);
                }
                Thread.sleep(settings.look());
            }
        } finally {
            files.values().forEach(file -> file.end(inbox));
        }
    }

    /** Says once that the folder cannot be looked at. */
    private boolean waitingFor(IOException failure, boolean said, Inbox inbox) {
        if (!said) {
            inbox.counters()
                    .failed(
                            Streams.words(address.text(), failure) + ", it is waited for",
                            SourceCounters.State.WAITING_TO_RECONNECT);
        }
        return true;
    }

    private void look(Inbox inbox) throws IOException {
        Set<Object> there = new HashSet<>();
        for (Path path : paths()) {
            if (!closed) {
                look(path, there, inbox);
            }
        }
        if (!closed) {
            files.entrySet()
                    .removeIf(file ->
                            !there.contains(file.getKey()) && file.getValue().end(inbox));
        }
    }

    private void look(Path path, Set<Object> there, Inbox inbox) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Object key = attributes.fileKey() == null ? path : attributes.fileKey();
            there.add(key);
            files.computeIfAbsent(key, any -> new FolderFile(settings)).look(path, attributes, inbox);
        } catch (IOException e) { // it may have gone since the folder was listed
            if (Files.exists(path)) {
                inbox.counters().failed(Streams.words(path.toString(), e), SourceCounters.State.OPEN);
            }
        }
    }

    private List<Path> paths() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
