package org.hawser.feed.live;

/** What was received at once. */
final class Chunk {

    private final Origin origin;
    private final byte[] bytes;
    private final long received_ms;
    private final boolean end;
    private final boolean last;

    /**
     * @param origin of which connection, sender or file it is
     * @param received_ms when, since 1970
     * @param end whether a line cannot go on behind it: a datagram, the last of a connection
     * @param last whether nothing more comes from the origin
     */
    Chunk(Origin origin, byte[] bytes, long received_ms, boolean end, boolean last) {
        this.origin = origin;
        this.bytes = bytes;
        this.received_ms = received_ms;
        this.end = end;
        this.last = last;
    }

    Origin origin() {
        return origin;
    }

    byte[] bytes() {
        return bytes;
    }

    long received_ms() {
        return received_ms;
    }

    boolean end() {
        return end;
    }

    boolean last() {
        return last;
    }
}
