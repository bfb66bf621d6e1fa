package org.hawser.feed.live;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes connections of receivers that send AIS; each is an origin of its own. */
final class TcpListenReceiver implements Receiver {

    private final SourceAddress address;
    private final LiveSettings settings;
    private final ServerSocket server;
    private final Map<Socket, Thread> clients = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /**
     * Begins to listen.
     *
     * @throws IOException where the port cannot be listened on
     */
    TcpListenReceiver(SourceAddress address, LiveSettings settings) throws IOException {
        this.address = address;
        this.settings = settings;
        this.server = new ServerSocket();
        try {
            server.setReuseAddress(true);
            server.bind(address.toBind());
        } catch (IOException | IllegalArgumentException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void run(Inbox inbox) throws InterruptedException {
        inbox.counters().open();
        while (!closed) {
            try {
                take(server.accept(), inbox);
            } catch (IOException e) {
                if (!closed) {
                    inbox.counters().failed(Streams.words(address.text(), e), SourceCounters.State.OPEN);
                    Thread.sleep(settings.look());
                }
            }
        }
        joinClients();
    }

    /** Their sockets are closed and their inbox takes what they have in hand, so that they end, interrupted or not. */
    private void joinClients() {
        boolean interrupted = false;
        for (Thread client : clients.values()) {
            while (client.isAlive()) {
                try {
                    client.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Socket client, Inbox inbox) {
        if (closed || clients.size() >= settings.mostClients()) {
            inbox.counters().dropped(0);
            Streams.closeQuietly(client);
            return;
        }
        inbox.counters().connected();
        Thread thread = Thread.ofVirtual().name(address.text()).unstarted(() -> read(client, inbox));
        clients.put(client, thread);
        thread.start();
        if (closed) {
            Streams.closeQuietly(client); // close() may have missed it
        }
    }

    private void read(Socket client, Inbox inbox) {
        try (client) {
            client.setSoTimeout(settings.silence_ms());
            Origin origin = inbox.origin(address.text() + "#" + SourceAddress.words(client.getRemoteSocketAddress()));
            Streams.pass(client.getInputStream(), origin, inbox);
        } catch (IOException e) {
            if (!closed) {
                inbox.counters().failed(Streams.words(address.text(), e), SourceCounters.State.OPEN);
            }
        } finally {
            clients.remove(client);
        }
    }

    @Override
    public void close() {
        closed = true;
        Streams.closeQuietly(server);
        clients.keySet().forEach(Streams::closeQuietly);
    }
}
