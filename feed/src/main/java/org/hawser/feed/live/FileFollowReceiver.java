package org.hawser.feed.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Follows a file that grows, from its beginning. Its writer may go on in it for a while after it was renamed: it is left only when there
 * is another one of its name and nothing more came in two looks. A file that becomes shorter was emptied and is read from its beginning.
 */
final class FileFollowReceiver implements Receiver {

    private static final int PIECE = 1 << 16;
    private static final int QUIET_LOOKS = 2;

    private final SourceAddress address;
    private final Path path;
    private final LiveSettings settings;
    private volatile boolean closed;

    /** The file that was followed last, and how far it was read. */
    private @Nullable Object lastKey;

    private long lastPosition;

    FileFollowReceiver(SourceAddress address, LiveSettings settings) {
        this.address = address;
        this.path = Objects.requireNonNull(address.path());
        this.settings = settings;
    }

    @Override
    public void run(Inbox inbox) throws InterruptedException {
        boolean said = false;
        while (!closed) {
            Object key = key();
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                inbox.counters().failed(address.text() + " is no file that can grow", SourceCounters.State.FAILED);
                return;
            }
            try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
                if (Objects.equals(key, key())) {
                    said = false;
                    inbox.counters().connected();
                    follow(file, key, inbox);
                }
            } catch (IOException e) {
                if (!said && !closed) {
                    inbox.counters()
                            .failed(
                                    Streams.words(address.text(), e) + ", it is waited for",
                                    SourceCounters.State.WAITING_TO_RECONNECT);
                }
                said = true;
                Thread.sleep(settings.look());
            }
        }
    }

    private void follow(FileChannel file, @Nullable Object key, Inbox inbox) throws IOException, InterruptedException {
        boolean goesOn = key != null && key.equals(lastKey) && file.size() >= lastPosition;
        lastPosition = goesOn ? lastPosition : 0;
        lastKey = key;
        Origin origin = inbox.origin(address.text(), lastPosition);
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        int quiet = 0;
        try {
            while (!closed && quiet < QUIET_LOOKS && file.size() >= lastPosition) {
                if (pass(file, piece, origin, inbox)) {
                    quiet = 0;
                } else {
                    Object now = key();
                    quiet = now == null || now.equals(key) ? 0 : quiet + 1;
                    Thread.sleep(settings.look());
                }
            }
            lastPosition = quiet < QUIET_LOOKS && !closed ? 0 : lastPosition; // it was emptied
        } finally {
            Streams.end(origin, inbox);
        }
    }

    /** Whether there was anything more. */
    private boolean pass(FileChannel file, ByteBuffer piece, Origin origin, Inbox inbox) throws IOException {
        piece.clear();
        int count = file.read(piece, lastPosition);
        if (count > 0) {
            byte[] bytes = new byte[count];
            piece.flip().get(bytes);
            lastPosition += count;
            inbox.put(origin, bytes, false);
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
