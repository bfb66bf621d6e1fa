package org.hawser.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.hawser.ais.AisMessageView;
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
import org.hawser.feed.live.SourceCounters;
import org.jspecify.annotations.Nullable;

/** Decodes AIS from files and live sources to lines of text. */
public final class DecodeRun implements AutoCloseable {

    /** Below the shortest reporting interval, 2 s, so that no ship's next report is taken for the same. */
    private static final Duration MERGE_WINDOW = Duration.ofMillis(1900);

    /** By how much receivers' networks and clocks may differ. */
    private static final Duration MERGE_LATENESS = Duration.ofSeconds(10);

    private static final int MOST_WAITING = 1 << 16;

    private final DecodeOptions options;
    private final OutputStream out;
    private final Progress progress;
    private final Clock clock;
    private final AisText text;
    private final DecodeCounts counts = new DecodeCounts();
    private final List<String> problems = new ArrayList<>();
    private final @Nullable DuplicateMerge merge;
    private int readable;
    private volatile @Nullable LiveFeed live;

    /**
     * @param out takes the lines; is not closed
     * @param clock tells when live input was received
     */
    public DecodeRun(DecodeOptions options, OutputStream out, Progress progress, Clock clock) {
        this.options = options;
        this.out = out;
        this.progress = progress;
        this.clock = clock;
        this.merge =
                options.merge() ? new DuplicateMerge(MERGE_WINDOW, MERGE_LATENESS, MOST_WAITING, this::merged) : null;
        this.text = options.csv() ? new AisCsv(options.scaled(), options.remarks()) : new AisJson(options.scaled());
    }

    /**
     * Decodes all inputs.
     *
     * @throws NothingReadable where none of them could be read
     * @throws IOException where the lines cannot be written
     */
    public DecodeCounts run() throws IOException, NothingReadable {
        try {
            readFiles();
            readLive();
            if (merge != null) {
                merge.finish();
            }
            passOn();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        requireSomething();
        return counts;
    }

    private void merged(AisMessageView view, String source, SortedSet<String> receivers, boolean late) {
        text.device(source);
        text.receivers(receivers);
        text.message(view, view.time_ms());
        if (text.length() > MessageLines.GATHERED) {
            passOn();
        }
    }

    private void readFiles() {
        AisFileFeed feed = new AisFileFeed(this::sink, this::tell, this::passOn);
        for (String input : options.inputs()) {
            if (!SourceAddress.isMeant(input)) {
                read(feed, input);
            }
        }
    }

    /** Decodes live sources until they have ended, or {@link #close} is called. */
    private void readLive() throws NothingReadable {
        List<SourceAddress> addresses = options.inputs().stream()
                .filter(SourceAddress::isMeant)
                .map(SourceAddress::parse)
                .toList();
        if (addresses.isEmpty()) {
            return;
        }
        try (LiveFeed feed = new LiveFeed(addresses, LiveSettings.USUAL, this::sink, System.in, clock)) {
            live = feed;
            feed.run(this::passOn);
            feed.counters().forEach(this::account);
        } catch (FeedException e) {
            throw new NothingReadable(List.of(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void account(SourceCounters.Snapshot source) {
        readable++;
        problems.add(source.source() + ": " + source.bytes() + " bytes in " + source.lines() + " lines, "
                + source.messages() + " messages; connections " + source.connections() + ", failures "
                + source.failures() + ", dropped " + source.dropped()
                + (source.lastFailure() == null ? "." : "; the last failure: " + source.lastFailure() + "."));
    }

    /** Ends live sources; what was received is still written. */
    @Override
    public void close() {
        LiveFeed feed = live;
        if (feed != null) {
            feed.close();
        }
    }

    private void requireSomething() throws NothingReadable {
        if (readable > 0 && counts.sentences == 0 && live == null) {
            problems.add("No AIS sentence stands in what was read (" + counts.lines() + " lines): "
                    + "!AIVDM or !AIVDO of any talker" + " are looked for. CSV files are read by hawser detect.");
        }
        if (counts.sentences == 0 && live == null) {
            throw new NothingReadable(problems);
        }
    }

    private void read(AisFileFeed feed, String input) {
        try {
            problems.addAll(feed.read(input));
            readable++;
        } catch (FeedException e) {
            problems.add(e.getMessage());
        }
    }

    private AisSink sink(String source) {
        return new MessageLines(source, text, out, options.remarks(), options.start(), counts, merge, problems::add);
    }

    /** Input that comes slowly is shown as it comes. */
    private void passOn() {
        try {
            text.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(long bytes) {
        progress.update("reading", bytes, 0);
    }

    /** Sentences on what could not be read. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
