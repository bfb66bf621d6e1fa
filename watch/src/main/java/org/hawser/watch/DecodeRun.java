package org.hawser.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.hawser.ais.AisSink;
import org.hawser.ais.gpsd.AisCsv;
import org.hawser.ais.gpsd.AisJson;
import org.hawser.ais.gpsd.AisText;
import org.hawser.feed.AisFileFeed;
import org.hawser.feed.DuplicateMerge;
import org.hawser.feed.FeedException;
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
    private volatile boolean waiting;
    private volatile boolean closed;

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
        this.say = say;
        this.progress = progress;
        this.clock = clock;
        AisText text = options.csv() ? new AisCsv(options.scaled(), options.remarks()) : new AisJson(options.scaled());
        this.output = new LineOutput(text, out, counts);
        this.mergedLines = new MergedLines(output);
        this.files = new AisFileFeed(this::sink, this::tell, this::waitForInput);
    }

    /**
     * Decodes all inputs.
     *
     * @throws NothingReadable where none of them could be read
     * @throws IOException where the lines cannot be written
     */
    public DecodeCounts run() throws IOException, NothingReadable {
        try {
            boolean some = readFiles();
            if (!addresses.isEmpty()) {
                readLive();
            } else if (!some) {
                throw new NothingReadable(List.of("No AIS message or sentence could be read."));
            }
            mergedLines.end();
            output.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return counts;
    }

    /** Whether any of them held a sentence. */
    private boolean readFiles() throws NothingReadable {
        int most = (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 2 / BYTES_PER_WAITING);
        merge = options.merge() ? DuplicateMerge.ofStored(MERGE_WINDOW, most, mergedLines) : null;
        try {
            options.inputs().stream()
                    .filter(input -> !SourceAddress.isMeant(input) && !closed)
                    .forEach(this::read);
            finishMerging();
        } catch (DuplicateMerge.Full e) {
            throw new NothingReadable(
                    List.of(
                            "Not enough memory: " + e.getMessage()
                                    + ". Give the Java runtime more, as in HAWSER_JAVA_OPTIONS=-Xmx8g, or merge fewer hours at a time."));
        }
        return counts.sentences > 0;
    }

    private void read(String input) {
        long sentences = counts.sentences;
        try {
            files.read(input).forEach(say);
            if (counts.sentences == sentences) {
                say.accept(
                        input + " holds no AIS sentence: !AIVDM or !AIVDO of any talker are looked for. CSV files are"
                                + " read by hawser detect.");
            }
        } catch (FeedException e) {
            say.accept(String.valueOf(e.getMessage()));
        }
    }

    /** Decodes live sources until they have ended, or {@link #close} is called. */
    private void readLive() throws NothingReadable {
        merge = options.merge()
                ? DuplicateMerge.ofLive(MERGE_WINDOW, MERGE_LATENESS, MOST_LIVE_WAITING, mergedLines)
                : null;
        try (LiveFeed feed = new LiveFeed(addresses, LiveSettings.USUAL, this::sink, System.in, clock);
                LiveStatus status = new LiveStatus(feed, say)) {
            live = feed;
            status.start();
            if (!closed) {
                feed.run(this::idle);
            }
            finishMerging();
            feed.counters().stream().map(LiveStatus::words).forEach(say);
        } catch (FeedException e) {
            throw new NothingReadable(List.of(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void idle() {
        if (merge != null) {
            merge.advanceTo(clock.millis());
        }
        output.flush();
    }

    private void finishMerging() {
        if (merge != null) {
            merge.finish();
            counts.merged += merge.mergedCount();
            counts.late += merge.lateCount();
            counts.crowdedOut += merge.crowdedOutCount();
        }
    }

    private AisSink sink(String source) {
        return new MessageLines(source, output, options.remarks(), options.start(), counts, merge, say);
    }

    /** Input that comes slowly is shown as it comes. */
    private void waitForInput() {
        output.flush();
        waiting = true;
    }

    private void tell(long bytes) {
        waiting = false;
        progress.update("reading", bytes, 0);
    }

    /** Ends reading soon; what was received is still written. */
    @Override
    public void close() {
        closed = true;
        files.stop();
        LiveFeed feed = live;
        if (feed != null) {
            feed.close();
        }
    }

    /** Whether nothing can end before more input comes, for which a file or standard input is waited for. */
    public boolean isWaitingForInput() {
        return waiting && live == null;
    }
}
