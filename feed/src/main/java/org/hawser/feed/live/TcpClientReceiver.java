package org.hawser.feed.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Connects to a server that sends AIS, again and again: after each failure it waits twice as long, with some chance added. */
final class TcpClientReceiver implements Receiver {

    private static final int CONNECT_MS = 10_000;

    private final SourceAddress address;
    private final LiveSettings settings;
    private volatile boolean closed;
    private volatile Socket socket = new Socket();

    TcpClientReceiver(SourceAddress address, LiveSettings settings) {
        this.address = address;
        this.settings = settings;
    }

    @Override
    public void run(Inbox inbox) throws InterruptedException {
        long wait_ms = settings.firstRetry().toMillis();
        while (!closed) {
            boolean gave = connectAndRead(inbox);
            wait_ms = gave ? settings.firstRetry().toMillis() : wait_ms;
            if (!closed) {
                Thread.sleep(wait_ms + ThreadLocalRandom.current().nextLong(wait_ms / 2 + 1));
                wait_ms = Math.min(2 * wait_ms, settings.longestRetry().toMillis());
            }
        }
    }

    /** Whether the server gave anything. */
    private boolean connectAndRead(Inbox inbox) throws InterruptedException {
        long before = inbox.counters().snapshot().bytes();
        Origin origin = inbox.origin(address.text());
        try (Socket connection = new Socket()) {
            socket = connection;
            connection.setKeepAlive(true);
            connection.connect(new InetSocketAddress(address.host(), address.port()), CONNECT_MS);
            inbox.counters().connected();
            Streams.pass(connection.getInputStream(), origin, inbox);
            inbox.counters().failed(address.text() + ": the server ended the connection", waiting());
        } catch (IOException e) {
            inbox.counters().failed(Streams.words(address.text(), e), waiting());
        }
        Streams.end(origin, inbox);
        return inbox.counters().snapshot().bytes() > before;
    }

    private static SourceCounters.State waiting() {
        return SourceCounters.State.WAITING_TO_RECONNECT;
    }

    @Override
    public void close() {
        closed = true;
        Streams.closeQuietly(socket);
    }
}
