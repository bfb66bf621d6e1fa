package org.hawser.feed.live;

import java.io.IOException;
import java.io.InputStream;

/** Standard input, to its end. */
final class StandardInputReceiver implements Receiver {

    private final InputStream in;

    StandardInputReceiver(InputStream in) {
        this.in = in;
    }

    @Override
    public void run(Inbox inbox) {
        inbox.counters().connected();
        try {
            Streams.pass(in, inbox.origin("stdin"), inbox);
        } catch (IOException e) {
            inbox.counters().failed(Streams.words("standard input", e), SourceCounters.State.FAILED);
        }
    }

    /** A read that waits for a terminal cannot be ended; its thread ends with the process. */
    @Override
    public void close() {}
}
