package org.hawser.feed;

/** A sink of AIS that wants to see each line before it is read, to quote it where it is rejected. */
public interface LineWatcher {

    /** The line that is read next, without its line end; bytes are good until the next line. */
    void line(byte[] buffer, int from, int to, long offset);
}
