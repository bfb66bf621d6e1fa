package org.hawser.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hawser.detect.ClockSettings;
import org.hawser.feed.ClockStatistics;
import org.hawser.feed.FeedContext;
import org.hawser.feed.FeedCounts;
import org.hawser.feed.FeedException;
import org.hawser.feed.FileFeed;
import org.hawser.feed.SegmentResult;
import org.hawser.sea.ClaimDictionary;
import org.hawser.sea.ObservationBlock;
import org.hawser.sea.StationDictionary;

/** Reads all inputs of a batch into a {@link SortedLog}. */
final class Intake {

    private final DetectOptions options;
    private final SortedLog log;
    private final List<SegmentResult> segments = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final ClaimDictionary claims = new ClaimDictionary();
    private final StationDictionary stations = new StationDictionary();
    private final ClockStatistics clockStatistics = new ClockStatistics();
    private final Period period;

    /** What may lie in the period once clocks are set right. */
    private final Period kept;

    private ClockOffsets clocks;
    private long corrected;
    private long outsidePeriod;
    private long finishedBytes;
    private long totalBytes;

    Intake(DetectOptions options, SortedLog log) {
        this.options = options;
        this.log = log;
        ClockSettings clock = options.settings().clock();
        this.clocks = ClockOffsets.of(clockStatistics, clock);
        this.period = new Period(options.from(), options.to());
        this.kept = clock.correct() ? period.widened(clock.mostOffset()) : period;
    }

    void read() {
        totalBytes = options.files().stream().mapToLong(Intake::size).sum();
        FileFeed feed = new FileFeed(
                new FeedContext(claims, stations, clockStatistics, options.start()),
                options.mapping(),
                this::keep,
                this::tell);
        for (String file : options.files()) {
            try {
                segments.addAll(feed.read(file));
            } catch (FeedException e) {
                unreadable.add(e.getMessage());
            }
            finishedBytes += size(file);
        }
        setClocksRight();
    }

    private void setClocksRight() {
        clocks = ClockOffsets.of(clockStatistics, options.settings().clock());
        if (clocks.isAny() || !kept.equals(period)) {
            ClockCorrection correction = new ClockCorrection(clocks, period);
            log.change(correction);
            corrected = correction.corrected();
            outsidePeriod += correction.outside();
        }
    }

    StationDictionary stations() {
        return stations;
    }

    /** What is known of the receivers' clocks. */
    ClockOffsets clocks() {
        return clocks;
    }

    /** Fixes and claims whose time was set right. */
    long corrected() {
        return corrected;
    }

    private static long size(String file) {
        try {
            return file.equals(FileFeed.STANDARD_INPUT) ? 0 : Files.size(Path.of(file));
        } catch (IOException e) {
            return 0; // the feed says what is wrong with it
        }
    }

    private void tell(long bytes) {
        options.progress().update("reading", finishedBytes + bytes, totalBytes);
    }

    private void keep(ObservationBlock block) {
        for (int i = 0; i < block.size(); i++) {
            if (kept.holds(block.time_ms(i), block.isClaim(i))) {
                log.add(block, i);
            } else {
                outsidePeriod++;
            }
        }
    }

    /** What was read, segment by segment; a segment's number is its place in this list. */
    List<SegmentResult> segments() {
        return segments;
    }

    /** A sentence for each input of which nothing could be read. */
    List<String> unreadable() {
        return unreadable;
    }

    ClaimDictionary claims() {
        return claims;
    }

    /** Fixes and claims left out because of {@code --from} and {@code --to}. */
    long outsidePeriod() {
        return outsidePeriod;
    }

    FeedCounts totals() {
        FeedCounts totals = new FeedCounts();
        segments.forEach(segment -> totals.add(segment.counts()));
        return totals;
    }

    boolean isSimulated() {
        return segments.stream().anyMatch(SegmentResult::simulated);
    }
}
