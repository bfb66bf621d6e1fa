package org.hawser.watch;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.hawser.ais.AisSink;
import org.hawser.ais.gpsd.AisCsv;
import org.hawser.ais.gpsd.AisJson;
import org.hawser.ais.gpsd.AisText;
import org.hawser.feed.AisFileFeed;
import org.hawser.feed.DuplicateMerge;
import org.hawser.feed.FeedException;
import org.hawser.feed.InputFiles;
import org.hawser.feed.WaitingForInput;
import org.hawser.feed.live.LiveFeed;
import org.hawser.feed.live.LiveSettings;
import org.hawser.feed.live.SourceAddress;
import org.jspecify.annotations.Nullable;

/** Decodes AIS from files, and then from live sources, to lines of text. */
public final class DecodeRun implements AutoCloseable {

    /** Below the shortest reporting interval, 2 s, so that no ship's next report is taken for the same. */
    private static final Duration MERGE_WINDOW = Duration.ofMillis(1900);

    /** By how much receivers' networks and clocks may differ. */
    private static final Duration MERGE_LATENESS = Duration.ofSeconds(10);

    /** How long ending waits for what is being decoded. */
    private static final Duration ENDING = Duration.ofSeconds(2);

    private static final int MOST_LIVE_WAITING = 1 << 16;

    /** Of stored input all messages wait; each takes about so much, and half of the memory may be taken. */
    private static final long BYTES_PER_WAITING = 800;

    private final DecodeOptions options;
    private final List<SourceAddress> addresses;
    private final Consumer<String> say;
    private final Progress progress;
    private final Clock clock;
    private final DecodeCounts counts = new DecodeCounts();
    private final LineOutput output;
    private final AisFileFeed files;
    private final MergedLines mergedLines;
    private @Nullable DuplicateMerge merge;
    private volatile @Nullable LiveFeed live;
    private final ReentrantLock busy = new ReentrantLock();
    private boolean finished;
    private volatile boolean closed;
    private volatile boolean endedWhileWaiting;

    /**
     * @param out takes the lines; is not closed
     * @param say takes sentences for the user, as they come
     * @param clock tells when live input was received
     * @throws IllegalArgumentException with a sentence where an address of a live source is wrong
     */
    public DecodeRun(DecodeOptions options, OutputStream out, Consumer<String> say, Progress progress, Clock clock) {
        this.options = options;
        this.addresses = options.inputs().stream()
                .filter(SourceAddress::isMeant)
                .map(SourceAddress::parse)
                .toList();
        if (options.inputs().stream().filter(DecodeRun::isStandardInput).count() > 1) {
            throw new IllegalArgumentException("Standard input (- or stdin) can be read only once.");
        }
        this.say = sentence -> say.accept(printable(sentence));
        this.progress = progress;
        this.clock = clock;
        AisText text = options.csv() ? new AisCsv(options.scaled(), options.remarks()) : new AisJson(options.scaled());
        this.output = new LineOutput(text, out, counts);
        this.mergedLines = new MergedLines(output);
        this.files = new AisFileFeed(this::sink, this::tell, new Waiting());
    }

    /**
     * Decodes all inputs.
     *
     * @throws NothingReadable where none of them could be read
     * @throws IOException where the lines cannot be written
     */
    public DecodeCounts run() throws IOException, NothingReadable {
        busy.lock();
        try {
            decode();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (EndedWhileWaiting e) {
            // close() has written all; what came afterwards is not read
        } finally {
            busy.unlock();
        }
        return counts;
    }

    private void decode() throws NothingReadable {
        try (LiveFeed feed = openLive()) {
            live = feed;
            if (closed) {
                return;
            }
            boolean some = readFiles();
            if (feed != null) {
                readLive(feed);
            } else if (!some && !closed) {
                throw new NothingReadable(List.of("No AIS message or sentence could be read."));
            }
        } finally {
            finish();
        }
    }

    /** Ports are opened before files are read, so that one in use is said at once. */
    private @Nullable LiveFeed openLive() throws NothingReadable {
        try {
            return addresses.isEmpty()
                    ? null
                    : new LiveFeed(addresses, LiveSettings.USUAL, this::sink, standardInput(), clock);
        } catch (FeedException e) {
            throw new NothingReadable(List.of(String.valueOf(e.getMessage())));
        }
    }

    private static boolean isStandardInput(String input) {
        return input.equals(InputFiles.STANDARD_INPUT) || input.equals("stdin");
    }

    /** Names come from elsewhere: what would steer a terminal is left out. */
    private static String printable(String sentence) {
        return sentence.replaceAll("\\p{Cntrl}", "?");
    }

    /** Whether any of them held a sentence. */
    private boolean readFiles() throws NothingReadable {
        int most = (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 2 / BYTES_PER_WAITING);
        merge = options.merge() ? DuplicateMerge.ofStored(MERGE_WINDOW, most, mergedLines) : null;
        try {
            options.inputs().stream()
                    .filter(input -> !SourceAddress.isMeant(input) && !closed)
                    .forEach(this::read);
        } catch (DuplicateMerge.Full e) {
            throw new NothingReadable(List.of("Not enough memory: " + e.getMessage()
                    + "; those are written, what follows was not read. Give the Java runtime more, as in"
                    + " HAWSER_JAVA_OPTIONS=-Xmx8g, or merge fewer hours at a time."));
        }
        finishMerging();
        return counts.sentences > 0;
    }

    private void read(String input) {
        long sentences = counts.sentences;
        try {
            files.read(input).forEach(say);
            if (counts.sentences == sentences && !closed) {
                say.accept(
                        input + " holds no AIS sentence: !AIVDM or !AIVDO of any talker are looked for. CSV files are"
                                + " read by hawser detect.");
            }
        } catch (FeedException e) {
            say.accept(String.valueOf(e.getMessage()));
        }
    }

    /** Unlike {@link System#in} it can be closed while it is waited for. */
    private static InputStream standardInput() {
        return Channels.newInputStream(new FileInputStream(FileDescriptor.in).getChannel());
    }

    /** Decodes live sources until they have ended, or {@link #close} is called. */
    private void readLive(LiveFeed feed) {
        merge = options.merge()
                ? DuplicateMerge.ofLive(MERGE_WINDOW, MERGE_LATENESS, MOST_LIVE_WAITING, mergedLines)
                : null;
        if (options.start() != null) {
            say.accept("--start is not used for live sources: their messages have the time of their receipt.");
        }
        try (LiveStatus status = new LiveStatus(feed, say)) {
            status.start();
            feed.run(this::idle);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        feed.counters().stream().map(LiveStatus::words).forEach(say);
    }

    /** Writes all that waits for more; once. */
    private void finish() {
        if (!finished) {
            finished = true;
            finishMerging();
            mergedLines.end();
            output.flush();
        }
    }

    private void idle() {
        if (merge != null) {
            merge.advanceTo(clock.millis());
        }
        output.flush();
    }

    private void finishMerging() {
        DuplicateMerge merging = merge;
        merge = null;
        if (merging != null) {
            merging.finish();
            counts.merging = true;
            counts.merged += merging.mergedCount();
            counts.late += merging.lateCount();
            counts.crowdedOut += merging.crowdedOutCount();
        }
    }

    private AisSink sink(String source) {
        return new MessageLines(source, output, options.remarks(), options.start(), counts, merge, say);
    }

    /** Input that comes slowly is shown as it comes; while it is waited for, {@link #close} may finish. */
    private final class Waiting implements WaitingForInput {

        @Override
        public void begin() {
            output.flush();
            busy.unlock();
        }

        @Override
        public void end() {
            busy.lock();
            if (endedWhileWaiting) {
                throw new EndedWhileWaiting();
            }
        }
    }

    /** The run was ended by {@link #close} while it waited. */
    private static final class EndedWhileWaiting extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private void tell(long bytes) {
        progress.update("reading", bytes, 0);
    }

    /** Whether there is a pause, as when input is waited for, in which the run can be ended from outside. */
    private boolean lockSoon() {
        try {
            return busy.tryLock(ENDING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What was decoded, where {@link #close} ended a run that still waits for input, and may wait for ever. */
    public Optional<DecodeCounts> endedWhileWaiting() {
        return endedWhileWaiting ? Optional.of(counts) : Optional.empty();
    }

    /** Ends reading soon; what was received is written, also where a file or standard input is waited for. */
    @Override
    public void close() {
        closed = true;
        files.stop();
        LiveFeed feed = live;
        if (feed != null) {
            feed.close();
        }
        if (lockSoon()) {
            try {
                files.endOpen();
                endedWhileWaiting = !finished;
                finish();
            } catch (UncheckedIOException e) {
                // Who reads the output has gone; there is nobody to tell.
            } finally {
                busy.unlock();
            }
        }
    }
}
