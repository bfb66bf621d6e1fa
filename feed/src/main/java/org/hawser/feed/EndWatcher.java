package org.hawser.feed;

/** A sink of AIS that wants to know when its source has ended. */
public interface EndWatcher {

    /** Nothing more comes. */
    void end();
}
