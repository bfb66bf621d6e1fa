package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.IOException;

/** What the readers of serialised state share. */
final class Snapshots {

    private Snapshots() {}

    /** A count of things that follow. */
    static int readCount(DataInput in) throws IOException {
        int count = in.readInt();
        if (count < 0) {
            throw new IOException("the state holds a count of " + count + ": it is damaged");
        }
        return count;
    }
}
