package org.hawser.feed.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    /** Files whose last line may wait for its end at a time. */
    private static final int MOST_OPEN = 64;

    private final SourceAddress address;
    private final Path folder;
    private final LiveSettings settings;

    /** By what tells a file from others, its name where the system has nothing better. */
    private final Map<Object, FolderFile> files = new HashMap<>();

    /** Those whose last line waits for its end, in the order in which they were looked at. */
    private final Set<FolderFile> open = new LinkedHashSet<>();

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
        Map<Path, BasicFileAttributes> found = found(inbox);
        Set<Object> there = new HashSet<>();
        found.forEach((path, attributes) -> there.add(key(path, attributes)));
        for (Map.Entry<Path, BasicFileAttributes> entry : found.entrySet()) {
            if (!closed) {
                Path path = entry.getKey();
                FolderFile file = file(path, key(path, entry.getValue()), there);
                file.look(path, entry.getValue(), inbox);
                endEarliest(file, inbox);
            }
        }
        if (!closed) {
            files.entrySet()
                    .removeIf(file ->
                            !there.contains(file.getKey()) && file.getValue().end(inbox));
        }
    }

    private static Object key(Path path, BasicFileAttributes attributes) {
        return attributes.fileKey() == null ? path : attributes.fileKey();
    }

    /** A file that was written anew, longer, and put in the place of the old one, as rsync does, is that one still. */
    private FolderFile file(Path path, Object key, Set<Object> there) {
        FolderFile known = files.get(key);
        if (known == null) {
            Object replaced = files.entrySet().stream()
                    .filter(file -> !there.contains(file.getKey())
                            && file.getValue().isCalled(path)
                            && !file.getValue().isCompressed())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            FolderFile before = replaced == null ? null : files.remove(replaced);
            known = before == null ? new FolderFile(settings) : before;
            files.put(key, known);
        }
        return known;
    }

    /** Files whose last line may go on take memory: of too many, the one that was read earliest is ended. */
    private void endEarliest(FolderFile read, Inbox inbox) {
        open.remove(read);
        if (read.isOpen()) {
            open.add(read);
        }
        if (open.size() > MOST_OPEN) {
            FolderFile earliest = open.iterator().next();
            earliest.end(inbox);
            open.remove(earliest);
        }
    }

    private Map<Path, BasicFileAttributes> found(Inbox inbox) throws IOException {
        Map<Path, BasicFileAttributes> found = new LinkedHashMap<>();
        for (Path path : paths()) {
            try {
                found.put(path, Files.readAttributes(path, BasicFileAttributes.class));
            } catch (IOException e) { // it may have gone since the folder was listed
                if (Files.exists(path)) {
                    inbox.counters().failed(Streams.words(path.toString(), e), SourceCounters.State.OPEN);
                }
            }
        }
        return found;
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
