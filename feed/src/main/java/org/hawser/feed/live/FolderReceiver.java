package org.hawser.feed.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that fills: each file in it is read, in the order of their names, compressed or not, when it has not changed for a while. A
 * file is known again under another name. Files whose names begin with a dot, and folders, are left alone.
 */
final class FolderReceiver implements Receiver {

    /** Files whose last line may wait for its end at a time. */
    private static final int MOST_WAITING = 64;

    private final SourceAddress address;
    private final Path folder;
    private final LiveSettings settings;

    /** By what tells a file from others, its name where the system has nothing better. */
    private final Map<Object, FolderFile> files = new HashMap<>();

    /** Those whose last line waits for its end, the one that waits longest first; and some that no longer do. */
    private final Set<FolderFile> waiting = new LinkedHashSet<>();

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
        Map<Object, FolderFile> gone = new HashMap<>(files);
        found.forEach((path, attributes) -> gone.remove(key(path, attributes)));
        for (Map.Entry<Path, BasicFileAttributes> entry : found.entrySet()) {
            if (closed) {
                return;
            }
            FolderFile file = file(entry.getKey(), key(entry.getKey(), entry.getValue()), gone);
            file.look(entry.getKey(), entry.getValue(), inbox);
            endEarliest(file, inbox);
        }
        gone.forEach((key, file) -> {
            file.end(inbox);
            files.remove(key);
        });
    }

    private static Object key(Path path, BasicFileAttributes attributes) {
        return attributes.fileKey() == null ? path : attributes.fileKey();
    }

    /** A file that was written anew, longer, and put in the place of the old one, as rsync does, is that one still. */
    private FolderFile file(Path path, Object key, Map<Object, FolderFile> gone) {
        FolderFile known = files.get(key);
        if (known == null) {
            Object replaced = gone.keySet().stream()
                    .filter(other -> isReplaced(gone.get(other), path))
                    .findFirst()
                    .orElse(null);
            FolderFile before = replaced == null ? null : gone.remove(replaced);
            if (replaced != null) {
                files.remove(replaced);
            }
            known = before == null ? new FolderFile(settings) : before;
            files.put(key, known);
        }
        return known;
    }

    private static boolean isReplaced(@Nullable FolderFile gone, Path path) {
        return gone != null && gone.isCalled(path) && !gone.isCompressed();
    }

    /** Files whose last line may go on take memory: of too many, the one that waits longest is ended. */
    private void endEarliest(FolderFile read, Inbox inbox) {
        if (read.isOpen()) {
            waiting.add(read);
        }
        if (waiting.size() > MOST_WAITING) {
            waiting.removeIf(file -> !file.isOpen());
        }
        if (waiting.size() > MOST_WAITING) {
            FolderFile earliest = waiting.iterator().next();
            earliest.end(inbox);
            waiting.remove(earliest);
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
