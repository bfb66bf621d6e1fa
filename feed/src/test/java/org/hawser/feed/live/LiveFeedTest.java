package org.hawser.feed.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisSink;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.hawser.feed.FeedException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real sockets on this machine and real files. */
@Timeout(60)
class LiveFeedTest {

    private static final String SENTENCE = "!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C";
    private static final String FIRST =
            "!AIVDM,2,1,3,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1E";
    private static final String SECOND = "!AIVDM,2,2,3,A,88888888880,2*27";
    private static final Instant NOW = Instant.parse("2018-04-01T12:00:00Z");
    private static final LiveSettings QUICK = settings(1000, Duration.ofSeconds(30));

    private static LiveSettings settings(int queuedDatagrams, Duration silence) {
        return new LiveSettings(
                4,
                queuedDatagrams,
                2,
                3,
                silence,
                Duration.ofMillis(20),
                Duration.ofMillis(100),
                Duration.ofMillis(20),
                Duration.ofMillis(200));
    }

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, AtomicInteger> messages = new ConcurrentHashMap<>();

    private final class Counting implements AisSink {

        private final AtomicInteger count;

        Counting(String source) {
            count = messages.computeIfAbsent(source, any -> new AtomicInteger());
        }

        @Override
        public void message(AisMessageView view) {
            assertThat(view.time_ms()).isEqualTo(NOW.toEpochMilli());
            assertThat(view.received_ms()).isEqualTo(NOW.toEpochMilli());
            count.incrementAndGet();
        }

        @Override
        public void rejected(Rejection reason, long offset, int length, int sentences) {}

        @Override
        public void noSentence(LineKind kind, long offset, int length) {}

        @Override
        public void note(Note note, long offset, int length) {}
    }

    private static final class Ignoring implements AisSink {

        @Override
        public void message(AisMessageView view) {}

        @Override
        public void rejected(Rejection reason, long offset, int length, int sentences) {}

        @Override
        public void noSentence(LineKind kind, long offset, int length) {}

        @Override
        public void note(Note note, long offset, int length) {}
    }

    /** A clock that goes on with each look at it. */
    private static Clock ticking(AtomicLong now) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(now.incrementAndGet());
            }
        };
    }

    private LiveFeed feed(InputStream in, String... addresses) throws FeedException {
        List<SourceAddress> parsed =
                Arrays.stream(addresses).map(SourceAddress::parse).toList();
        return new LiveFeed(parsed, QUICK, Counting::new, in, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private LiveFeed feed(String... addresses) throws FeedException {
        return feed(InputStream.nullInputStream(), addresses);
    }

    private static Thread run(LiveFeed feed) {
        return Thread.ofPlatform().start(() -> {
            try {
                feed.run(() -> {});
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private int count() {
        return messages.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 2000 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void standardInputEndsByItself() throws Exception {
        try (LiveFeed feed = feed(new ByteArrayInputStream(bytes((SENTENCE + "\r\n").repeat(10_000))), "stdin")) {
            feed.run(() -> {});

            assertThat(count()).isEqualTo(10_000);
            assertThat(feed.counters().getFirst().state()).isEqualTo(SourceCounters.State.ENDED);
            assertThat(feed.counters().getFirst().bytes()).isEqualTo(10_000L * (SENTENCE.length() + 2));
        }
    }

    @Test
    void aListenerKeepsItsClientsApart() throws Exception {
        try (LiveFeed feed = feed("tcp-listen://127.0.0.1:0")) {
            run(feed);
            try (Socket one = new Socket(InetAddress.getLoopbackAddress(), feed.port(0));
                    Socket other = new Socket(InetAddress.getLoopbackAddress(), feed.port(0))) {
                one.getOutputStream().write(bytes(FIRST + "\n" + SENTENCE.substring(0, 20)));
                other.getOutputStream().write(bytes(SECOND + "\n" + SENTENCE + "\n"));
                one.getOutputStream().write(bytes(SENTENCE.substring(20) + "\n" + SECOND + "\n"));
            }
            await(() -> count() == 3);
            await(() -> !feed.counters().getFirst().rejected().isEmpty());

            assertThat(messages).hasSize(2);
            assertThat(feed.counters().getFirst().connections()).isEqualTo(2);
            assertThat(feed.counters().getFirst().rejected()).isEqualTo(Map.of(Rejection.FRAGMENT_MISSING, 1L));
        }
    }

    @Test
    void moreClientsThanAllowedAreTurnedAwayAndCounted() throws Exception {
        try (LiveFeed feed = feed("tcp-listen://127.0.0.1:0")) {
            run(feed);
            try (Socket one = new Socket(InetAddress.getLoopbackAddress(), feed.port(0));
                    Socket two = new Socket(InetAddress.getLoopbackAddress(), feed.port(0));
                    Socket three = new Socket(InetAddress.getLoopbackAddress(), feed.port(0))) {
                await(() -> feed.counters().getFirst().dropped() == 1);
                assertThat(one.isConnected() && two.isConnected() && three.isConnected())
                        .isTrue();
            }
        }
    }

    @Test
    void aClientConnectsAgain() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                LiveFeed feed = feed("tcp://127.0.0.1:" + server.getLocalPort())) {
            run(feed);
            for (int i = 0; i < 3; i++) {
                try (Socket connection = server.accept()) {
                    connection.getOutputStream().write(bytes(SENTENCE + "\n"));
                }
            }
            await(() -> count() == 3);
            assertThat(feed.counters().getFirst().connections()).isGreaterThanOrEqualTo(3);
            assertThat(feed.counters().getFirst().failures()).isGreaterThanOrEqualTo(2);
        }
    }

    /** The queue holds four pieces; a sender of far more waits, and nothing is lost. */
    @Test
    void aSenderThatIsTooFastWaits() throws Exception {
        int sentences = 200_000;
        try (LiveFeed feed = feed("tcp-listen://127.0.0.1:0")) {
            run(feed);
            try (Socket client = new Socket(InetAddress.getLoopbackAddress(), feed.port(0))) {
                client.getOutputStream().write(bytes((SENTENCE + "\r\n").repeat(sentences)));
            }
            await(() -> count() == sentences);
            assertThat(feed.counters().getFirst().dropped()).isZero();
        }
    }

    @Test
    void datagramsAreWholeLinesAndSendersApart() throws Exception {
        try (LiveFeed feed = feed("udp://127.0.0.1:0");
                DatagramSocket one = new DatagramSocket();
                DatagramSocket other = new DatagramSocket()) {
            run(feed);
            InetSocketAddress to = new InetSocketAddress(InetAddress.getLoopbackAddress(), feed.port(0));
            for (String text : new String[] {SENTENCE, SENTENCE + "\r\n", SENTENCE + "\n" + SENTENCE}) {
                one.send(new DatagramPacket(bytes(text), text.length(), to));
            }
            other.send(new DatagramPacket(bytes(SENTENCE), SENTENCE.length(), to));
            await(() -> count() == 5);
            assertThat(messages).hasSize(2);
        }
    }

    @Test
    void aFileThatGrowsIsEmptiedAndReplaced() throws Exception {
        Path file = folder.resolve("ais.nmea");
        try (LiveFeed feed = feed("file+follow://" + file)) {
            run(feed);
            Files.writeString(file, SENTENCE + "\n" + SENTENCE.substring(0, 9));
            await(() -> count() == 1);
            Files.writeString(file, SENTENCE.substring(9) + "\n", StandardOpenOption.APPEND);
            await(() -> count() == 2);
            Files.writeString(file, SENTENCE + "\n");
            await(() -> count() == 3);
            Path next = Files.writeString(folder.resolve("next"), (SENTENCE + "\n").repeat(3));
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            await(() -> count() == 6);
        }
    }

    @Test
    void aFolderThatFills() throws Exception {
        try (LiveFeed feed = feed("folder://" + folder)) {
            run(feed);
            Files.writeString(folder.resolve("a.nmea"), SENTENCE + "\n");
            await(() -> count() == 1);
            Files.writeString(folder.resolve(".hidden"), SENTENCE + "\n");
            try (var zipped = new java.util.zip.GZIPOutputStream(Files.newOutputStream(folder.resolve("b.gz")))) {
                zipped.write(bytes((SENTENCE + "\n").repeat(2)));
            }
            await(() -> count() == 3);
            assertThat(messages.keySet()).allMatch(name -> name.startsWith(folder.toString()));
        }
    }

    /** A writer goes on in a renamed file until it opens the new one. */
    @Test
    void whatIsWrittenAfterARenameIsRead() throws Exception {
        Path file = folder.resolve("ais.nmea");
        Path old = folder.resolve("ais.nmea.1");
        Files.writeString(file, SENTENCE + "\n");
        try (LiveFeed feed = feed("file+follow://" + file)) {
            run(feed);
            await(() -> count() == 1);
            Files.move(file, old);
            Files.writeString(old, (SENTENCE + "\n").repeat(2), StandardOpenOption.APPEND);
            await(() -> count() == 3);
            Files.writeString(file, SENTENCE + "\n");
            await(() -> count() == 4);
        }
    }

    @Test
    void aFileInAFolderThatGrowsIsReadOn() throws Exception {
        Path file = Files.writeString(folder.resolve("a.nmea"), SENTENCE + "\n");
        try (LiveFeed feed = feed("folder://" + folder)) {
            run(feed);
            await(() -> count() == 1);
            Files.writeString(file, (SENTENCE + "\n").repeat(2), StandardOpenOption.APPEND);
            await(() -> count() == 3);
            assertThat(feed.counters().getFirst().failures()).isZero();
        }
    }

    /** Its writer pauses within a line, for longer than a file must settle. */
    @Test
    void aLineOfAFolderWaitsForItsEnd() throws Exception {
        Path file = Files.writeString(folder.resolve("a.nmea"), SENTENCE + "\n" + SENTENCE.substring(0, 9));
        try (LiveFeed feed = feed("folder://" + folder)) {
            run(feed);
            await(() -> count() == 1);
            Files.writeString(file, SENTENCE.substring(9) + "\n", StandardOpenOption.APPEND);
            await(() -> count() == 2);
            assertThat(feed.counters().getFirst().rejected()).isEmpty();
        }
    }

    /** The last line has no end; it is read when the file has been quiet for long. */
    @Test
    void theLastLineOfAFolderNeedsNoEnd() throws Exception {
        Files.writeString(folder.resolve("a.nmea"), SENTENCE + "\n" + SENTENCE);
        try (LiveFeed feed = feed("folder://" + folder)) {
            run(feed);
            await(() -> count() == 2);
        }
    }

    @Test
    void aRenamedFileInAFolderIsNotReadAgainAndAnotherOfItsNameIs() throws Exception {
        Path file = Files.writeString(folder.resolve("a.nmea"), SENTENCE + "\n");
        try (LiveFeed feed = feed("folder://" + folder)) {
            run(feed);
            await(() -> count() == 1);
            Path old = Files.move(file, folder.resolve("a.1"));
            Files.writeString(folder.resolve("a.nmea"), (SENTENCE + "\n").repeat(2));
            await(() -> count() == 3);
            Files.writeString(old, SENTENCE + "\n", StandardOpenOption.APPEND);
            await(() -> count() == 4);
            Files.writeString(old, "# written anew\n".repeat(9) + (SENTENCE + "\n").repeat(3));
            await(() -> count() == 7);
        }
        assertThat(count()).isEqualTo(7);
    }

    @Test
    void aFileThatWasWrittenAnewAndLongerIsReadOn() throws Exception {
        Path file = Files.writeString(folder.resolve("a.nmea"), SENTENCE + "\n");
        try (LiveFeed feed = feed("folder://" + folder)) {
            run(feed);
            await(() -> count() == 1);
            Path next = Files.writeString(folder.resolve(".next"), (SENTENCE + "\n").repeat(3));
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            await(() -> count() == 3);
            Files.writeString(folder.resolve("b.nmea"), SENTENCE + "\n");
            await(() -> count() == 4);
        }
        assertThat(count()).isEqualTo(4);
    }

    /** A system may give a new file the place of one that was removed; what is read is what is there. */
    @Test
    void aFileInThePlaceOfAnotherIsRead() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), SENTENCE + "\n");
        try (LiveFeed feed = feed("folder://" + folder)) {
            run(feed);
            await(() -> count() == 1);
            zip(file, 2); // the same file for the system
            await(() -> count() == 3);
            Files.delete(file);
            zip(folder.resolve("b.gz"), 3); // often the place of the first
            await(() -> count() == 6);
            assertThat(feed.counters().getFirst().failures()).isZero();
        }
    }

    private static void zip(Path file, int sentences) throws IOException {
        try (var zipped = new java.util.zip.GZIPOutputStream(Files.newOutputStream(file))) {
            zipped.write(bytes((SENTENCE + "\n").repeat(sentences)));
        }
    }

    /** Another folder stands where a file is read from, until it is gone. */
    @Test
    void whatCouldNotBeReadIsTriedAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), SENTENCE + "\n");
        Assumptions.assumeTrue(
                file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read all files");
        try (LiveFeed feed = feed("folder://" + folder)) {
            run(feed);
            await(() -> feed.counters().getFirst().failures() == 1);
            assertThat(feed.counters().getFirst().lastFailure()).contains("may not be read");
            assertThat(file.toFile().setReadable(true)).isTrue();
            await(() -> count() == 1);
        }
    }

    @Test
    void moreFilesThanMayWaitForTheirLastLine() throws Exception {
        for (int i = 0; i < 100; i++) {
            Files.writeString(folder.resolve("f" + i), SENTENCE + "\n" + SENTENCE);
        }
        try (LiveFeed feed = feed("folder://" + folder)) {
            run(feed);
            await(() -> count() == 200);
        }
    }

    @Test
    void aFolderIsNoFileThatGrows() throws Exception {
        try (LiveFeed feed = feed("file+follow://" + folder)) {
            feed.run(() -> {});
            assertThat(feed.counters().getFirst().state()).isEqualTo(SourceCounters.State.FAILED);
            assertThat(feed.counters().getFirst().lastFailure()).endsWith("is no file that can grow");
        }
    }

    /** What the system holds when the feed is closed is still taken in. */
    @Test
    void datagramsThatWaitWhenClosingAreDecodedOrCounted() throws Exception {
        LiveFeed feed = feed("udp://127.0.0.1:0");
        Thread running = run(feed);
        await(() -> feed.counters().getFirst().state() == SourceCounters.State.OPEN);
        int sent = 500;
        try (DatagramSocket sender = new DatagramSocket()) {
            InetSocketAddress to = new InetSocketAddress(InetAddress.getLoopbackAddress(), feed.port(0));
            for (int i = 0; i < sent; i++) {
                sender.send(new DatagramPacket(bytes(SENTENCE), SENTENCE.length(), to));
            }
        }
        feed.close();
        running.join();
        SourceCounters.Snapshot source = feed.counters().getFirst();
        assertThat(count() + source.dropped() + source.droppedBySystem()).isEqualTo(sent);
    }

    @Test
    void whatCannotBeReadIsCountedInWords() throws Exception {
        Path broken = folder.resolve("b.gz");
        Files.write(broken, new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3});
        try (LiveFeed feed = feed(
                "folder://" + folder, "folder:///absent/folder", "file+follow:///absent/file", "tcp://no.invalid:1")) {
            run(feed);
            await(() -> feed.counters().stream().allMatch(source -> source.failures() > 0));
            assertThat(feed.counters().get(0).lastFailure()).contains("b.gz cannot be read");
            assertThat(feed.counters().get(1).lastFailure()).contains("there is no such file or folder");
            assertThat(feed.counters().get(2).lastFailure()).contains("there is no such file or folder");
            assertThat(feed.counters().get(3).lastFailure()).contains("no host of this name is known");
        }
    }

    /** More senders than are told apart: the others end, and their sinks with them. */
    @Test
    void sendersOfDatagramsThatFellSilentAreEnded() throws Exception {
        try (LiveFeed feed = feed("udp://127.0.0.1:0")) {
            run(feed);
            InetSocketAddress to = new InetSocketAddress(InetAddress.getLoopbackAddress(), feed.port(0));
            for (int i = 1; i <= 20; i++) {
                try (DatagramSocket sender = new DatagramSocket()) {
                    sender.send(new DatagramPacket(bytes(FIRST), FIRST.length(), to));
                }
                int sent = i;
                await(() -> feed.counters().getFirst().lines() == sent);
            }
            await(() -> feed.counters().getFirst().rejected().getOrDefault(Rejection.FRAGMENT_MISSING, 0L) == 17);
        }
    }

    /** The consumer stands still, so that one waits in its hands, four in the queue, and the sixth has no room. */
    @Test
    void datagramsWithoutRoomAreDroppedAndCounted() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        LiveSettings narrow = settings(4, Duration.ofSeconds(30));
        try (LiveFeed feed = new LiveFeed(
                        List.of(SourceAddress.parse("udp://127.0.0.1:0")),
                        narrow,
                        source -> {
                            awaitUninterruptibly(goOn);
                            return new Counting(source);
                        },
                        InputStream.nullInputStream(),
                        Clock.fixed(NOW, ZoneOffset.UTC));
                DatagramSocket sender = new DatagramSocket()) {
            run(feed);
            InetSocketAddress to = new InetSocketAddress(InetAddress.getLoopbackAddress(), feed.port(0));
            for (int i = 0; i < 20; i++) {
                sender.send(new DatagramPacket(bytes(SENTENCE), SENTENCE.length(), to));
            }
            await(() -> feed.counters().getFirst().dropped() > 0);
            goOn.countDown();
            await(() -> count() + feed.counters().getFirst().dropped() == 20);
            assertThat(feed.counters().getFirst().bytes()).isEqualTo((long) count() * SENTENCE.length());
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        boolean over = false;
        while (!over) {
            try {
                over = latch.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Test
    void multicast() throws Exception {
        NetworkInterface by = NetworkInterface.networkInterfaces()
                .filter(LiveFeedTest::canMulticast)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(by != null, "no network interface of this machine can multicast");
        try (LiveFeed feed = feed("udp://239.192.0.4:0?interface=" + by.getName());
                MulticastSocket sender = new MulticastSocket()) {
            run(feed);
            sender.setNetworkInterface(by);
            sender.setTimeToLive(0);
            InetSocketAddress to = new InetSocketAddress(
                    InetAddress.getByAddress(new byte[] {(byte) 239, (byte) 192, 0, 4}), feed.port(0));
            sender.send(new DatagramPacket(bytes(SENTENCE), SENTENCE.length(), to));
            await(() -> count() == 1);
        }
    }

    @Test
    void multicastByTheSystemsChoiceOfInterface() throws Exception {
        Assumptions.assumeTrue(canJoin(), "this machine chooses no network interface for a multicast group");
        try (LiveFeed feed = feed("udp://239.192.0.4:0");
                MulticastSocket sender = new MulticastSocket()) {
            run(feed);
            sender.setTimeToLive(0);
            InetSocketAddress to = new InetSocketAddress(
                    InetAddress.getByAddress(new byte[] {(byte) 239, (byte) 192, 0, 4}), feed.port(0));
            sender.send(new DatagramPacket(bytes(SENTENCE), SENTENCE.length(), to));
            await(() -> count() == 1);
        }
    }

    private static boolean canJoin() {
        try (MulticastSocket socket = new MulticastSocket()) {
            socket.joinGroup(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {(byte) 239, (byte) 192, 0, 4}), 0),
                    null);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canMulticast(NetworkInterface by) {
        try {
            return by.isUp() && by.supportsMulticast() && by.inetAddresses().anyMatch(Inet4Address.class::isInstance);
        } catch (SocketException e) {
            return false;
        }
    }

    @Test
    void whatWasReceivedBeforeClosingIsDecoded() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        LiveFeed feed = new LiveFeed(
                List.of(SourceAddress.parse("tcp-listen://127.0.0.1:0")),
                QUICK,
                source -> {
                    awaitUninterruptibly(goOn);
                    return new Counting(source);
                },
                InputStream.nullInputStream(),
                Clock.fixed(NOW, ZoneOffset.UTC));
        Thread running = run(feed);
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), feed.port(0))) {
            client.getOutputStream().write(bytes((SENTENCE + "\n").repeat(100)));
            await(() -> feed.counters().getFirst().bytes() == 100L * (SENTENCE.length() + 1));
            Thread closing = Thread.ofPlatform().start(feed::close);
            goOn.countDown();
            closing.join();
            running.join();
        }
        assertThat(count()).isEqualTo(100);
        assertThat(feed.counters().getFirst().dropped()).isZero();
    }

    /** Standard input that never gives anything cannot be interrupted. */
    @Test
    void closingDoesNotWaitForStandardInput() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        InputStream silent = new InputStream() {
            @Override
            public int read() {
                awaitUninterruptibly(never);
                awaitUninterruptibly(never);
                return -1;
            }

            @Override
            public int read(byte[] bytes, int from, int count) {
                return read();
            }
        };
        LiveFeed feed = feed(silent, "stdin", "udp://127.0.0.1:0");
        Thread running = run(feed);
        feed.close();
        running.join(20_000);
        never.countDown();

        assertThat(running.isAlive()).isFalse();
    }

    /** Two sources: what was received first is decoded first. */
    @Test
    void sourcesComeInTheOrderOfReceipt() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        List<String> order = new CopyOnWriteArrayList<>();
        List<SourceAddress> addresses =
                List.of(SourceAddress.parse("udp://127.0.0.1:0"), SourceAddress.parse("udp://127.0.0.1:0"));
        AtomicLong now = new AtomicLong(NOW.toEpochMilli());
        try (LiveFeed feed = new LiveFeed(
                        addresses,
                        QUICK,
                        source -> {
                            awaitUninterruptibly(goOn);
                            order.add(source);
                            return new Ignoring();
                        },
                        InputStream.nullInputStream(),
                        ticking(now));
                DatagramSocket sender = new DatagramSocket();
                DatagramSocket other = new DatagramSocket()) {
            run(feed);
            long expected = 0;
            for (int i : new int[] {1, 0, 1}) {
                InetSocketAddress to = new InetSocketAddress(InetAddress.getLoopbackAddress(), feed.port(i));
                (i == 0 ? sender : other).send(new DatagramPacket(bytes(SENTENCE), SENTENCE.length(), to));
                expected += SENTENCE.length();
                long bytes = expected;
                await(() -> feed.counters().stream()
                                .mapToLong(SourceCounters.Snapshot::bytes)
                                .sum()
                        == bytes);
            }
            goOn.countDown();
            await(() -> feed.counters().stream()
                            .mapToLong(SourceCounters.Snapshot::messages)
                            .sum()
                    == 3);
            assertThat(order).hasSize(2);
            assertThat(order.getFirst()).endsWith(":" + other.getLocalPort());
        }
    }

    @Test
    void aSilentClientIsGivenUp() throws Exception {
        LiveSettings impatient = settings(4, Duration.ofMillis(50));
        try (LiveFeed feed = new LiveFeed(
                        List.of(SourceAddress.parse("tcp-listen://127.0.0.1:0")),
                        impatient,
                        Counting::new,
                        InputStream.nullInputStream(),
                        Clock.fixed(NOW, ZoneOffset.UTC));
                Socket client = new Socket(InetAddress.getLoopbackAddress(), feed.port(0))) {
            run(feed);
            assertThat(client.getInputStream().read()).isEqualTo(-1);
            await(() -> feed.counters().getFirst().failures() == 1);
            assertThat(feed.counters().getFirst().lastFailure()).contains("nothing came for too long");
        }
    }

    @Test
    void aUdpPortInUseIsSaid() throws IOException {
        try (DatagramSocket taken = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            String address = "udp://127.0.0.1:" + taken.getLocalPort();
            assertThatThrownBy(() -> feed(address).close())
                    .isInstanceOf(FeedException.class)
                    .hasMessageStartingWith(address + " cannot be opened");
        }
    }

    @Test
    void aPortInUseIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "tcp-listen://127.0.0.1:" + taken.getLocalPort();
            assertThatThrownBy(() -> feed(address).close())
                    .isInstanceOf(FeedException.class)
                    .hasMessageStartingWith(address + " cannot be opened");
        }
    }

    @Test
    void closingLeavesNoThread() throws Exception {
        int before = Thread.activeCount();
        LiveFeed feed = feed(
                "tcp-listen://127.0.0.1:0", "udp://127.0.0.1:0", "folder://" + folder, "file+follow:///absent/file");
        Thread running = run(feed);
        feed.close();
        running.join();

        await(() -> Thread.activeCount() <= before);
    }
}
