package org.hawser.bench.decode;

/** Senders of whom nothing right is ever sent: a message from one was accepted in spite of its checksum. */
final class Ghosts {

    /** Handheld sets (ITU-R M.585-9), which no other sender of a made log is. */
    private static final int FIRST = 800_000_000;

    private static final int COUNT = 10_000_000;

    private Ghosts() {}

    static int mmsi(int index) {
        return FIRST + index % COUNT;
    }

    static boolean isGhost(int mmsi) {
        return mmsi >= FIRST && mmsi < FIRST + COUNT;
    }
}
