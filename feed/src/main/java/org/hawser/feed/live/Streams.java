package org.hawser.feed.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;

/** Reading streams into inboxes. */
final class Streams {

    private static final int PIECE = 1 << 16;

    private Streams() {}

    /** Reads to the end of the stream and ends the origin, also where the stream fails. */
    static void pass(InputStream in, Origin origin, Inbox inbox) throws IOException {
        byte[] piece = new byte[PIECE];
        try {
            int count = in.read(piece);
            while (count >= 0) {
                inbox.put(origin, Arrays.copyOf(piece, count), false);
                count = inbox.isStopping() ? -1 : in.read(piece);
            }
        } finally {
            end(origin, inbox);
        }
    }

    /** The connection, file or stream of an origin has ended. */
    static void end(Origin origin, Inbox inbox) {
        inbox.put(origin, new byte[0], true);
    }

    /** A failure in words. */
    static String words(String what, IOException failure) {
        return what + ": "
                + switch (failure) {
                    case UnknownHostException unknown -> "no host of this name is known";
                    case SocketTimeoutException silence -> "nothing came for too long";
                    case AccessDeniedException denied -> "it may not be read";
                    case NoSuchFileException absent -> "there is no such file or folder";
                    default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
                };
    }

    static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            // What is given up need not end well.
        }
    }
}
