package org.hawser.feed.live;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes datagrams, each of whole lines, and joins a multicast group where the address is one. Each sender is an origin of its own. */
final class UdpReceiver implements Receiver {

    private static final int LARGEST_DATAGRAM = 1 << 16;
    private static final int SYSTEM_BUFFER = 1 << 22;
    private static final int LOOK_MS = 100;
    private static final Duration EMPTYING = Duration.ofMillis(500);
    private static final float LOAD = 0.75f;

    private final SourceAddress address;
    private final LiveSettings settings;
    private final DatagramSocket socket;
    private final Map<SocketAddress, Origin> senders;
    private final DatagramPacket packet = new DatagramPacket(new byte[LARGEST_DATAGRAM], LARGEST_DATAGRAM);
    private volatile boolean running;
    private volatile boolean closed;

    /**
     * Begins to listen.
     *
     * @throws IOException where the port cannot be listened on, or the group not be joined
     */
    UdpReceiver(SourceAddress address, LiveSettings settings) throws IOException {
        this.address = address;
        this.settings = settings;
        this.senders = new Senders(settings.mostSenders());
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
        running = true;
        KernelDrops drops = new KernelDrops(port());
        inbox.counters().open();
        inbox.counters().systemDrops(drops);
        try {
            while (!closed) {
                receive(LOOK_MS, inbox);
            }
            long until_ns = System.nanoTime() + EMPTYING.toNanos();
            while (receive(1, inbox) && System.nanoTime() < until_ns) {
                // what the system had taken in by then
            }
        } finally {
            drops.getAsLong(); // the last that can be known
            socket.close();
        }
    }

    /** Takes in one datagram; whether there was one. */
    private boolean receive(int patience_ms, Inbox inbox) throws InterruptedException {
        try {
            socket.setSoTimeout(patience_ms);
            packet.setLength(LARGEST_DATAGRAM);
            socket.receive(packet);
            byte[] bytes =
                    Arrays.copyOfRange(packet.getData(), packet.getOffset(), packet.getOffset() + packet.getLength());
            inbox.offer(
                    senders.computeIfAbsent(
                            packet.getSocketAddress(),
                            from -> inbox.origin(address.text() + "#" + SourceAddress.words(from))),
                    bytes);
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            if (!closed) {
                inbox.counters().failed(Streams.words(address.text(), e), SourceCounters.State.OPEN);
                Thread.sleep(settings.look());
            }
            return false;
        }
    }

    /** Those that were heard last; the rest are forgotten. */
    private static final class Senders extends LinkedHashMap<SocketAddress, Origin> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Senders(int most) {
            super(most, LOAD, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<SocketAddress, Origin> eldest) {
            return size() > most;
        }
    }

    /** Lets {@link #run} take in what the system still holds, and close the socket. */
    @Override
    public void close() {
        closed = true;
        if (!running) {
            socket.close();
        }
    }
}
