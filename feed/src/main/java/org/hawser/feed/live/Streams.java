package org.hawser.feed.live;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reading streams into inboxes. */
final class Streams {

    private static final int PIECE = 1 << 16;

    private Streams() {}

    /** Reads to the end of the stream; on an exception what came before has been put. */
    static void pass(InputStream in, Origin origin, Inbox inbox) throws IOException, InterruptedException {
        byte[] piece = new byte[PIECE];
        int count = in.read(piece);
        while (count >= 0) {
            inbox.put(origin, Arrays.copyOf(piece, count), false, false);
            count = in.read(piece);
        }
    }

    /** The connection, file or stream of an origin has ended. */
    static void end(Origin origin, Inbox inbox) throws InterruptedException {
        inbox.put(origin, new byte[0], true, true);
    }

    /** A failure in words, whatever it says of itself. */
    static String words(String what, IOException failure) {
        String message = failure.getMessage();
        return what + ": " + (message == null ? failure.getClass().getSimpleName() : message);
    }

    static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            // What is given up need not end well.
        }
    }
}
