package org.hawser.feed.live;

import java.io.Closeable;

/** Takes in what one source sends, on a thread of its own, until it ends, is closed or interrupted. */
interface Receiver extends Closeable {

    /** Receives; tells the inbox's counters what happens. */
    void run(Inbox inbox) throws InterruptedException;

    /** The port that is listened on; 0 where there is none. */
    default int port() {
        return 0;
    }

    /** Lets {@link #run} end soon; does not fail. */
    @Override
    void close();
}
