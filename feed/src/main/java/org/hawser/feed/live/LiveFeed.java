package org.hawser.feed.live;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hawser.feed.AisSinks;
import org.hawser.feed.FeedException;

/**
 * Many live sources at once. {@link #run} decodes what they receive, on the calling thread, until all of them have ended or
 * {@link #close} is called; {@link #counters} may be asked for meanwhile.
 */
public final class LiveFeed implements AutoCloseable {

    private static final int WAIT_MS = 100;
    private static final int ENDING_MS = 2000;

    private final Semaphore arrived = new Semaphore(0);
    private final List<Receiver> receivers = new ArrayList<>();
    private final List<Inbox> inboxes = new ArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final Set<Origin> open = new LinkedHashSet<>();
    private final int mostSenders;

    /** Senders of datagrams that are open. */
    private int senders;

    private volatile boolean closed;

    /**
     * Begins to listen; what comes is received when {@link #run} begins.
     *
     * @param standardInput for {@code stdin}
     * @param clock tells when something was received
     * @throws FeedException where a port cannot be listened on; the sources that were opened are closed
     */
    public LiveFeed(
            List<SourceAddress> addresses,
            LiveSettings settings,
            AisSinks sinks,
            InputStream standardInput,
            Clock clock)
            throws FeedException {
        this.mostSenders = settings.mostSenders();
        for (SourceAddress address : addresses) {
            try {
                receivers.add(receiver(address, settings, standardInput));
            } catch (IOException e) {
                close();
                throw new FeedException(Streams.words(address.text() + " cannot be opened", e) + ".", e);
            }
            inboxes.add(new Inbox(address.text(), mostChunks(address, settings), arrived, sinks, clock));
        }
    }

    private static int mostChunks(SourceAddress address, LiveSettings settings) {
        return address.kind() == SourceAddress.Kind.UDP ? settings.queuedDatagrams() : settings.queuedChunks();
    }

    private static Receiver receiver(SourceAddress address, LiveSettings settings, InputStream standardInput)
            throws IOException {
        return switch (address.kind()) {
            case TCP -> new TcpClientReceiver(address, settings);
            case TCP_LISTEN -> new TcpListenReceiver(address, settings);
            case UDP -> new UdpReceiver(address, settings);
            case STDIN -> new StandardInputReceiver(standardInput);
            case FILE_FOLLOW -> new FileFollowReceiver(address, settings);
            case FOLDER -> new FolderReceiver(address, settings);
        };
    }

    /** Standard input cannot be interrupted on a virtual thread's carrier, and none may keep the process. */
    private static Thread start(Receiver receiver, Inbox inbox) {
        return Thread.ofPlatform().daemon().name("receiver").start(() -> {
            try {
                receiver.run(inbox);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | Error e) {
                inbox.counters().failed("receiving broke off: " + e, SourceCounters.State.FAILED);
                throw e;
            } finally {
                inbox.close();
            }
        });
    }

    /**
     * Decodes until all sources have ended or the feed is closed; then what was received is still decoded, and what was open ends.
     *
     * @param waiting called whenever nothing is there to decode
     */
    public void run(Runnable waiting) throws InterruptedException {
        try {
            startReceivers();
            while (!closed && !isFinished()) {
                arrived.drainPermits();
                if (!takeTurn() && !closed && !isFinished()) {
                    waiting.run();
                    arrived.tryAcquire(WAIT_MS, TimeUnit.MILLISECONDS);
                }
            }
            takeTheRest();
            open.forEach(Origin::end);
            open.clear();
            waiting.run();
        } finally {
            inboxes.forEach(Inbox::abandon);
        }
    }

    private synchronized void startReceivers() {
        for (int i = 0; i < receivers.size() && !closed; i++) {
            threads.add(start(receivers.get(i), inboxes.get(i)));
        }
    }

    /** Receivers that were closed may still have something in hand; what they had received when closed is decoded. */
    private void takeTheRest() throws InterruptedException {
        long until_ns = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ENDING_MS);
        while (threads.stream().anyMatch(Thread::isAlive) && System.nanoTime() < until_ns) {
            if (!takeTurn()) {
                Thread.sleep(1);
            }
        }
        inboxes.forEach(Inbox::abandon);
        while (takeTurn()) {
            // no more is taken in, so that this ends
        }
    }

    private boolean isFinished() {
        return inboxes.stream().allMatch(Inbox::isFinished);
    }

    /** Takes what was received earliest, so that all sources together come in order of receipt; whether there was anything. */
    private boolean takeTurn() {
        Inbox earliest = inboxes.getFirst();
        for (Inbox inbox : inboxes) {
            earliest = inbox.next_ms() < earliest.next_ms() ? inbox : earliest;
        }
        Chunk chunk = earliest.poll();
        if (chunk != null) {
            take(chunk);
        }
        return chunk != null;
    }

    private void take(Chunk chunk) {
        Origin origin = chunk.origin();
        boolean before = open.remove(origin);
        origin.accept(chunk);
        if (chunk.last()) {
            origin.end();
            return;
        }
        open.add(origin);
        senders += !before && origin.isOfDatagrams() ? 1 : 0;
        if (senders > mostSenders) {
            endSilentSender();
        }
    }

    /** Of the senders of datagrams the one that was heard longest ago: nothing tells when a sender has gone. */
    private void endSilentSender() {
        Origin silent = open.stream().filter(Origin::isOfDatagrams).findFirst().orElseThrow();
        open.remove(silent);
        silent.end();
        senders--;
    }

    /** What each source has given so far, in the order of the addresses. */
    public List<SourceCounters.Snapshot> counters() {
        return inboxes.stream().map(inbox -> inbox.counters().snapshot()).toList();
    }

    /** The port that source {@code index} listens on; 0 where it does not. */
    public int port(int index) {
        return receivers.get(index).port();
    }

    /** Ends {@link #run} soon, and all receiving; what was received by then is decoded. */
    @Override
    public void close() {
        closed = true;
        inboxes.forEach(Inbox::stop);
        List<Thread> running = closeReceivers();
        arrived.release();
        long until_ns = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ENDING_MS);
        try {
            for (Thread thread : running) {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until_ns - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized List<Thread> closeReceivers() {
        receivers.forEach(Receiver::close);
        threads.forEach(Thread::interrupt);
        return List.copyOf(threads);
    }
}
