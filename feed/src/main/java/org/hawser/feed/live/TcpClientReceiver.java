package org.hawser.feed.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
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
            long before = inbox.counters().bytes();
            connectAndRead(inbox);
            boolean gave = inbox.counters().bytes() > before;
            wait_ms = gave ? settings.firstRetry().toMillis() : wait_ms;
            if (!closed) {
                Thread.sleep(wait_ms + ThreadLocalRandom.current().nextLong(wait_ms / 2 + 1));
                wait_ms = Math.min(2 * wait_ms, settings.longestRetry().toMillis());
            }
        }
    }

    private void connectAndRead(Inbox inbox) {
        try (Socket connection = new Socket()) {
            socket = connection;
            if (closed) {
                return; // close() may have missed the new socket
            }
            connection.setSoTimeout(settings.silence_ms());
            connection.connect(resolved(), CONNECT_MS);
            inbox.counters().connected();
            Streams.pass(connection.getInputStream(), inbox.origin(address.text()), inbox);
            failed(address.text() + ": the server ended the connection", inbox);
        } catch (IOException e) {
            failed(Streams.words(address.text(), e), inbox);
        }
    }

    private void failed(String sentence, Inbox inbox) {
        if (!closed) {
            inbox.counters().failed(sentence, SourceCounters.State.WAITING_TO_RECONNECT);
        }
    }

    private InetSocketAddress resolved() throws UnknownHostException {
        InetSocketAddress place = new InetSocketAddress(address.host(), address.port());
        if (place.isUnresolved()) {
            throw new UnknownHostException(address.host());
        }
        return place;
    }

    @Override
    public void close() {
        closed = true;
        Streams.closeQuietly(socket);
    }
}
