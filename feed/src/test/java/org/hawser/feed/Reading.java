package org.hawser.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Claim;
import org.hawser.sea.ClaimDictionary;
import org.hawser.sea.ObservationBlock;
import org.hawser.sea.SourceRef;
import org.jspecify.annotations.Nullable;

/** What a feed gave, record by record. */
final class Reading {

    final List<Fix> fixes = new ArrayList<>();
    final List<Claimed> claims = new ArrayList<>();
    final List<SegmentResult> segments = new ArrayList<>();
    final ClaimDictionary dictionary = new ClaimDictionary();
    private final FileFeed feed;

    record Fix(
            long time_ms,
            int mmsi,
            int messageType,
            int status,
            int latitude_e5min,
            int longitude_e5min,
            int sog_tenthKn,
            int cog_tenthDeg,
            int heading_deg,
            SourceRef source) {

        /** The same fix, wherever it was read. */
        Fix anywhere() {
            return new Fix(
                    time_ms,
                    mmsi,
                    messageType,
                    status,
                    latitude_e5min,
                    longitude_e5min,
                    sog_tenthKn,
                    cog_tenthDeg,
                    heading_deg,
                    new SourceRef(0, 0, 1));
        }
    }

    record Claimed(long time_ms, int mmsi, int number, Claim claim, SourceRef source) {}

    Reading(@Nullable ColumnMapping mapping) {
        feed = new FileFeed(dictionary, mapping, this::take, bytes -> {});
    }

    private void take(ObservationBlock block) {
        for (int i = 0; i < block.size(); i++) {
            if (block.isClaim(i)) {
                claims.add(new Claimed(
                        block.time_ms(i),
                        block.mmsi(i),
                        block.claim(i),
                        dictionary.claim(block.claim(i)),
                        block.source(i)));
            } else {
                fixes.add(fix(block, i));
            }
        }
    }

    private static Fix fix(ObservationBlock block, int i) {
        return new Fix(
                block.time_ms(i),
                block.mmsi(i),
                block.messageType(i),
                block.status(i),
                block.latitude_e5min(i),
                block.longitude_e5min(i),
                block.sog_tenthKn(i),
                block.cog_tenthDeg(i),
                block.heading_deg(i),
                block.source(i));
    }

    Reading read(String file) throws FeedException {
        segments.addAll(feed.read(file));
        return this;
    }

    FeedCounts counts() {
        FeedCounts total = new FeedCounts();
        segments.forEach(segment -> total.add(segment.counts()));
        return total;
    }

    List<String> problems() {
        return segments.stream().flatMap(segment -> segment.problems().stream()).toList();
    }

    List<Fix> fixesAnywhere() {
        return fixes.stream().map(Fix::anywhere).toList();
    }

    static Reading of(Path file) throws FeedException {
        return new Reading(null).read(file.toString());
    }

    static Reading of(byte[] content) throws FeedException {
        return of(content, null);
    }

    static Reading of(String content) throws FeedException {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    static Reading of(byte[] content, @Nullable ColumnMapping mapping) throws FeedException {
        try {
            Path file = Files.createTempFile("hawser-feed-", ".any");
            try {
                Files.write(file, content);
                return new Reading(mapping).read(file.toString());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
