package org.hawser.feed.live;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes datagrams, each of whole lines, and joins a multicast group where the address is one. Each sender is an origin of its own. */
final class UdpReceiver implements Receiver {

    private static final int LARGEST_DATAGRAM = 1 << 16;
    private static final int SYSTEM_BUFFER = 1 << 22;

    /** Senders told apart at a time; the one that was first heard gives way. Its fragments that wait are lost with it, as in silence. */
    private static final int MOST_SENDERS = 1024;

    private final SourceAddress address;
    private final MulticastSocket socket;
    private volatile boolean closed;

    /**
     * Begins to listen.
     *
     * @throws IOException where the port cannot be listened on, or the group not be joined
     */
    UdpReceiver(SourceAddress address) throws IOException {
        this.address = address;
        InetAddress host = address.host().isEmpty() ? null : InetAddress.getByName(address.host());
        boolean group = host != null && host.isMulticastAddress();
        socket = new MulticastSocket(
                host == null || group
                        ? new InetSocketAddress(address.port())
                        : new InetSocketAddress(host, address.port()));
        socket.setReceiveBufferSize(SYSTEM_BUFFER);
        if (host != null && group) {
            join(host);
        }
    }

    private void join(InetAddress group) throws IOException {
        NetworkInterface by = null;
        if (address.networkInterface() != null) {
            by = NetworkInterface.getByName(address.networkInterface());
            if (by == null) {
                throw new IOException("there is no network interface " + address.networkInterface());
            }
        }
        socket.joinGroup(new InetSocketAddress(group, address.port()), by);
    }

    @Override
    public int port() {
        return socket.getLocalPort();
    }

    @Override
    public void run(Inbox inbox) {
        inbox.counters().open();
        Map<SocketAddress, Origin> senders = new LinkedHashMap<>();
        DatagramPacket packet = new DatagramPacket(new byte[LARGEST_DATAGRAM], LARGEST_DATAGRAM);
        while (!closed) {
            try {
                packet.setLength(LARGEST_DATAGRAM);
                socket.receive(packet);
                byte[] bytes = Arrays.copyOfRange(
                        packet.getData(), packet.getOffset(), packet.getOffset() + packet.getLength());
                inbox.offer(sender(senders, packet.getSocketAddress(), inbox), bytes);
            } catch (IOException e) {
                if (!closed) {
                    inbox.counters().failed(Streams.words(address.text(), e), SourceCounters.State.OPEN);
                }
            }
        }
    }

    private Origin sender(Map<SocketAddress, Origin> senders, SocketAddress from, Inbox inbox) {
        @Nullable Origin known = senders.get(from);
        if (known != null) {
            return known;
        }
        if (senders.size() == MOST_SENDERS) {
            senders.remove(senders.keySet().iterator().next());
        }
        Origin origin = inbox.origin(address.text() + "#" + from);
        senders.put(from, origin);
        return origin;
    }

    @Override
    public void close() {
        closed = true;
        socket.close();
    }
}
