package org.hawser.feed.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Follows a file that grows, from its beginning. Where it is replaced by another one of its name, the old one is read to its end and the
 * new one from its beginning; where it becomes shorter, it was emptied and is read from its beginning.
 */
final class FileFollowReceiver implements Receiver {

    private static final int PIECE = 1 << 16;

    private final SourceAddress address;
    private final Path path;
    private final LiveSettings settings;
    private volatile boolean closed;

    FileFollowReceiver(SourceAddress address, LiveSettings settings) {
        this.address = address;
        this.path = Objects.requireNonNull(address.path());
        this.settings = settings;
    }

    @Override
    public void run(Inbox inbox) throws InterruptedException {
        while (!closed) {
            try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
                inbox.counters().connected();
                follow(file, key(), inbox);
            } catch (NoSuchFileException e) {
                Thread.sleep(settings.look());
            } catch (IOException e) {
                inbox.counters().failed(Streams.words(address.text(), e), SourceCounters.State.WAITING_TO_RECONNECT);
                Thread.sleep(settings.look());
            }
        }
    }

    private void follow(FileChannel file, @Nullable Object key, Inbox inbox) throws IOException, InterruptedException {
        Origin origin = inbox.origin(address.text());
        try {
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            boolean same = true;
            while (!closed && same) {
                same = Objects.equals(key, key()) && file.size() >= file.position();
                boolean emptied = file.size() < file.position();
                boolean read = !emptied && pass(file, piece, origin, inbox);
                if (!read && same) {
                    Thread.sleep(settings.look());
                }
                same |= read;
            }
        } finally {
            Streams.end(origin, inbox);
        }
    }

    /** Whether there was anything more. */
    private static boolean pass(FileChannel file, ByteBuffer piece, Origin origin, Inbox inbox)
            throws IOException, InterruptedException {
        piece.clear();
        int count = file.read(piece);
        if (count > 0) {
            byte[] bytes = new byte[count];
            piece.flip().get(bytes);
            inbox.put(origin, bytes, false, false);
        }
        return count > 0;
    }

    /** What tells a file from another one of its name; null where there is none now. */
    private @Nullable Object key() {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
