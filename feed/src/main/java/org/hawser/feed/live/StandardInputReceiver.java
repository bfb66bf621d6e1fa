package org.hawser.feed.live;

import java.io.IOException;
import java.io.InputStream;

/** Standard input, to its end. */
final class StandardInputReceiver implements Receiver {

    private final InputStream in;
    private volatile boolean closed;

    StandardInputReceiver(InputStream in) {
        this.in = in;
    }

    @Override
    public void run(Inbox inbox) {
        inbox.counters().connected();
        try {
            Streams.pass(in, inbox.origin("stdin"), inbox);
        } catch (IOException e) {
            if (!closed) {
                inbox.counters().failed(Streams.words("standard input", e), SourceCounters.State.FAILED);
            }
        }
    }

    /** Ends a read that waits where the stream allows it, as one of an interruptible channel does. */
    @Override
    public void close() {
        closed = true;
        Streams.closeQuietly(in);
    }
}
