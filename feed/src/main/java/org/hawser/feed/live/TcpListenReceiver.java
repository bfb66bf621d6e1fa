package org.hawser.feed.live;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes connections of receivers that send AIS; each is an origin of its own. */
final class TcpListenReceiver implements Receiver {

    private final SourceAddress address;
    private final LiveSettings settings;
    private final ServerSocket server;
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
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
        server.setReuseAddress(true);
        server.bind(
                address.host().isEmpty()
                        ? new InetSocketAddress(address.port())
                        : new InetSocketAddress(InetAddress.getByName(address.host()), address.port()));
    }

    @Override
    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void run(Inbox inbox) {
        inbox.counters().open();
        while (!closed) {
            try {
                take(server.accept(), inbox);
            } catch (IOException e) {
                if (!closed) {
                    inbox.counters().failed(Streams.words(address.text(), e), SourceCounters.State.OPEN);
                }
            }
        }
    }

    private void take(Socket client, Inbox inbox) {
        if (clients.size() >= settings.mostClients()) {
            inbox.counters().dropped();
            Streams.closeQuietly(client);
            return;
        }
        clients.add(client);
        inbox.counters().connected();
        Thread.ofVirtual().name(address.text()).start(() -> read(client, inbox));
    }

    private void read(Socket client, Inbox inbox) {
        Origin origin = inbox.origin(address.text() + "#" + client.getRemoteSocketAddress());
        try (client) {
            client.setKeepAlive(true);
            pass(client, origin, inbox);
            Streams.end(origin, inbox);
        } catch (IOException e) {
            inbox.counters().failed(Streams.words(address.text(), e), SourceCounters.State.OPEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            clients.remove(client);
        }
    }

    private void pass(Socket client, Origin origin, Inbox inbox) throws InterruptedException {
        try {
            Streams.pass(client.getInputStream(), origin, inbox);
        } catch (IOException e) {
            if (!closed) {
                inbox.counters().failed(Streams.words(address.text(), e), SourceCounters.State.OPEN);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        Streams.closeQuietly(server);
        clients.forEach(Streams::closeQuietly);
    }
}
