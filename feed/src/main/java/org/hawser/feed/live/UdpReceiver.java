package org.hawser.feed.live;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
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
    private static final float LOAD = 0.75f;

    private final SourceAddress address;
    private final LiveSettings settings;
    private final DatagramSocket socket;
    private volatile boolean closed;

    /**
     * Begins to listen.
     *
     * @throws IOException where the port cannot be listened on, or the group not be joined
     */
    UdpReceiver(SourceAddress address, LiveSettings settings) throws IOException {
        this.address = address;
        this.settings = settings;
        this.socket = open(address);
    }

    private static DatagramSocket open(SourceAddress address) throws IOException {
        InetSocketAddress place = address.toBind();
        boolean group = place.getAddress().isMulticastAddress();
        // Others may listen to a group on the same port; nobody shares the port of a single station.
        DatagramSocket socket =
                group ? new MulticastSocket(new InetSocketAddress(place.getPort())) : new DatagramSocket(place);
        try {
            socket.setReceiveBufferSize(SYSTEM_BUFFER);
            if (group) {
                socket.joinGroup(place, networkInterface(address));
            }
            return socket;
        } catch (IOException | IllegalArgumentException e) {
            socket.close();
            throw e;
        }
    }

    /** Null leaves the choice to the system. */
    private static @Nullable NetworkInterface networkInterface(SourceAddress address) throws IOException {
        if (address.networkInterface() == null) {
            return null;
        }
        NetworkInterface by = NetworkInterface.getByName(address.networkInterface());
        if (by == null) {
            throw new IOException("there is no network interface " + address.networkInterface());
        }
        return by;
    }

    @Override
    public int port() {
        return socket.getLocalPort();
    }

    @Override
    public void run(Inbox inbox) throws InterruptedException {
        inbox.counters().open();
        inbox.counters().systemDrops(new KernelDrops(port()));
        Map<SocketAddress, Origin> senders = new LinkedHashMap<>(settings.mostSenders(), LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<SocketAddress, Origin> eldest) {
                return size() > settings.mostSenders();
            }
        };
        DatagramPacket packet = new DatagramPacket(new byte[LARGEST_DATAGRAM], LARGEST_DATAGRAM);
        while (!closed) {
            try {
                packet.setLength(LARGEST_DATAGRAM);
                socket.receive(packet);
                byte[] bytes = Arrays.copyOfRange(
                        packet.getData(), packet.getOffset(), packet.getOffset() + packet.getLength());
                inbox.offer(
                        senders.computeIfAbsent(
                                packet.getSocketAddress(),
                                from -> inbox.origin(address.text() + "#" + SourceAddress.words(from))),
                        bytes);
            } catch (IOException e) {
                if (!closed) {
                    inbox.counters().failed(Streams.words(address.text(), e), SourceCounters.State.OPEN);
                    Thread.sleep(settings.look());
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        socket.close();
    }
}
