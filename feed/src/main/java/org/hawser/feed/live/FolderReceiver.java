package org.hawser.feed.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hawser.feed.FeedException;
import org.hawser.feed.InputFiles;
import org.jspecify.annotations.Nullable;

/**
 * A folder that fills: each file in it is read, in the order of their names, compressed or not, when it has not changed for a while. Where
 * a file that is not compressed grows later, the rest is read as well; any other change is counted as a failure. Files whose names begin
 * with a dot, and folders, are left alone.
 */
final class FolderReceiver implements Receiver {

    /** How a file looked. */
    private record Look(
            long size, FileTime modified, @Nullable Object key) {}

    /**
     * What is known of a file.
     *
     * @param since_ns when it began to look so
     * @param read how it looked when it was read; null where it was not
     */
    private record Known(Look look, long since_ns, @Nullable Look read) {}

    private final SourceAddress address;
    private final Path folder;
    private final LiveSettings settings;
    private final Map<Path, Known> known = new HashMap<>();
    private volatile boolean closed;

    FolderReceiver(SourceAddress address, LiveSettings settings) {
        this.address = address;
        this.folder = Objects.requireNonNull(address.path());
        this.settings = settings;
    }

    @Override
    public void run(Inbox inbox) throws InterruptedException {
        boolean said = false;
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
        List<Path> files = files();
        known.keySet().retainAll(files);
        for (Path file : files) {
            if (!closed) {
                look(file, inbox);
            }
        }
    }

    private void look(Path file, Inbox inbox) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Look now = new Look(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        Known before = known.get(file);
        long now_ns = System.nanoTime();
        if (before == null || !before.look.equals(now)) {
            known.put(file, new Known(now, now_ns, before == null ? null : before.read));
        } else if (!now.equals(before.read)
                && Duration.ofNanos(now_ns - before.since_ns).compareTo(settings.settled()) >= 0) {
            known.put(file, new Known(now, before.since_ns, now));
            read(file, now, before.read, inbox);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private void read(Path file, Look now, @Nullable Look before, Inbox inbox) {
        inbox.counters().connected();
        try {
            if (before == null || !Objects.equals(before.key, now.key)) {
                whole(file, inbox);
            } else if (now.size > before.size && !InputFiles.isCompressed(file)) {
                rest(file, before.size, inbox);
            } else {
                failed(file + " changed after it was read, and was not read again", inbox);
            }
        } catch (IOException e) {
            failed(Streams.words(file.toString(), e), inbox);
        } catch (FeedException e) {
            failed(String.valueOf(e.getMessage()), inbox);
        }
    }

    private static void failed(String sentence, Inbox inbox) {
        inbox.counters().failed(sentence, SourceCounters.State.OPEN);
    }

    private static void whole(Path file, Inbox inbox) throws FeedException {
        new InputFiles(bytes -> {}, () -> {})
                .read(file.toString(), (name, plain) -> Streams.pass(plain, inbox.origin(name), inbox))
                .forEach(problem -> failed(problem, inbox));
    }

    private static void rest(Path file, long from, Inbox inbox) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            Streams.pass(in, inbox.origin(file.toString()), inbox);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
