package org.hawser.feed.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.hawser.feed.FeedException;
import org.hawser.feed.InputFiles;
import org.hawser.feed.WaitingForInput;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one file in a folder. A file that is not compressed is read on where it grows: its last line waits for its end until the
 * file has been quiet for long. Where what was read is no longer there, it is another file and read from its beginning. A compressed file
 * is read once; a change later is counted as a failure.
 */
final class FolderFile {

    private static final int PIECE = 1 << 16;

    /** Bytes before the end of what was read by which the file is known again. */
    private static final int TAIL = 64;

    /** Times the settling time without a change, after which what waits for more is ended. */
    private static final int QUIET = 10;

    /** Times the settling time to which the wait after failures grows. */
    private static final int MOST_PATIENCE = 20;

    private final LiveSettings settings;
    private long size = -1;
    private @Nullable FileTime modified;
    private long since_ns;
    private boolean read;
    private boolean compressed;
    private boolean failed;
    private int patience = 1;
    private @Nullable Path name;
    private long position;
    private byte[] tail = {};
    private @Nullable Origin origin;

    FolderFile(LiveSettings settings) {
        this.settings = settings;
    }

    /** Looks at the file again, and reads it where it is time. */
    void look(Path path, BasicFileAttributes now, Inbox inbox) {
        boolean renamed = !path.equals(name);
        name = path;
        if (now.size() != size || !now.lastModifiedTime().equals(modified)) {
            size = now.size();
            modified = now.lastModifiedTime();
            since_ns = System.nanoTime();
            read = false;
            compressed &= !renamed; // the system gave a new file the place of an old one
        } else if (!read && isQuiet(patience)) {
            read = read(path, inbox);
            if (origin != null && isLongQuiet(now)) {
                end(inbox);
            }
        } else if (origin != null && isQuiet(QUIET)) {
            end(inbox);
        }
    }

    /** What was written long before it was found is whole. */
    private boolean isLongQuiet(BasicFileAttributes now) {
        Duration quiet = Duration.between(now.lastModifiedTime().toInstant(), Instant.now());
        return quiet.compareTo(settings.settled().multipliedBy(QUIET)) >= 0;
    }

    /** The name that the file has now. */
    boolean isCalled(Path path) {
        return path.equals(name);
    }

    boolean isCompressed() {
        return compressed;
    }

    boolean isOpen() {
        return origin != null;
    }

    private boolean isQuiet(int times) {
        Duration quiet = Duration.ofNanos(System.nanoTime() - since_ns);
        return quiet.compareTo(settings.settled().multipliedBy(times)) >= 0;
    }

    /** Ends what waits for more. */
    void end(Inbox inbox) {
        if (origin != null) {
            Streams.end(origin, inbox);
            origin = null;
        }
    }

    /** Whether there is nothing more to read; what cannot be read, and said once, is tried again after a while. */
    private boolean read(Path path, Inbox inbox) {
        try {
            if (compressed) {
                failed(path + " changed after it was read, and was not read again", inbox);
            } else {
                readNew(path, inbox);
            }
            failed = false;
            patience = 1;
            return true;
        } catch (IOException e) {
            if (!failed) {
                failed(Streams.words(path.toString(), e), inbox);
            }
            patience = Math.min(2 * patience, MOST_PATIENCE);
            failed = true;
            since_ns = System.nanoTime();
            return false;
        } catch (FeedException e) {
            failed(String.valueOf(e.getMessage()), inbox);
            return true;
        }
    }

    private void readNew(Path path, Inbox inbox) throws IOException, FeedException {
        if (!isTheSame(path)) {
            end(inbox);
            position = 0;
            tail = new byte[0];
        }
        if (position == 0 && InputFiles.isCompressed(path)) {
            inbox.counters().connected();
            compressed = true;
            whole(path, inbox);
        } else {
            readOn(path, inbox);
        }
    }

    private static void failed(String sentence, Inbox inbox) {
        inbox.counters().failed(sentence, SourceCounters.State.OPEN);
    }

    private static void whole(Path path, Inbox inbox) throws FeedException {
        new InputFiles(bytes -> {}, WaitingForInput.UNHEARD)
                .read(path.toString(), (name, plain) -> Streams.pass(plain, inbox.origin(name), inbox))
                .forEach(problem -> failed(problem, inbox));
    }

    private void readOn(Path path, Inbox inbox) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            inbox.counters().connected();
            if (origin == null && file.size() > position) {
                origin = inbox.origin(path.toString(), position);
            }
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            while (!inbox.isStopping() && pass(file, piece, inbox)) {
                piece.clear();
            }
        }
    }

    private void remember(byte[] read) {
        byte[] both = Arrays.copyOf(tail, tail.length + read.length);
        System.arraycopy(read, 0, both, tail.length, read.length);
        tail = Arrays.copyOfRange(both, Math.max(0, both.length - TAIL), both.length);
    }

    private boolean isTheSame(Path path) throws IOException {
        if (tail.length == 0) {
            return true;
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer there = ByteBuffer.allocate(tail.length);
            int count = file.read(there, position - tail.length);
            return count == tail.length && Arrays.equals(there.flip().array(), tail);
        }
    }

    private boolean pass(FileChannel file, ByteBuffer piece, Inbox inbox) throws IOException {
        int count = file.read(piece, position);
        Origin reading = origin;
        if (count <= 0 || reading == null) {
            return false;
        }
        byte[] bytes = new byte[count];
        piece.flip().get(bytes);
        position += count;
        remember(bytes);
        inbox.put(reading, bytes, false);
        return true;
    }
}
