package org.hawser.bench.sim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.hawser.ais.ClassALayout;
import org.hawser.feed.ColumnMapping;
import org.hawser.feed.FeedException;
import org.hawser.feed.FileFeed;
import org.hawser.feed.MappingFile;
import org.hawser.sea.ClaimDictionary;
import org.hawser.sea.ObservationBlock;

/** Reads CSV files through the room {@code feed}, by a column mapping. */
final class Rows {

    private final LogSink sink;
    private final StationClass stationClass;

    private Rows(LogSink sink, StationClass stationClass) {
        this.sink = sink;
        this.stationClass = stationClass;
    }

    /**
     * Reads files one behind the other.
     *
     * @param mapping name of the mapping, a resource beside this class
     * @param stationClass what is known of all stations in them
     */
    static void read(List<Path> files, String mapping, StationClass stationClass, LogSink sink) throws FeedException {
        ColumnMapping columns = mapping(mapping);
        for (Path file : files) {
            new FileFeed(new ClaimDictionary(), columns, new Rows(sink, stationClass)::take, bytes -> {})
                    .read(file.toString());
        }
    }

    /** Mappings are read from files. */
    private static ColumnMapping mapping(String name) throws FeedException {
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(name), name)) {
            Path file = Files.createTempFile("hawser-bench-", ".yaml");
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return MappingFile.read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the mapping " + name + " cannot be handed to the reader", e);
        }
    }

    private void take(ObservationBlock block) {
        for (int i = 0; i < block.size(); i++) {
            if (!block.isClaim(i)) {
                sink.message(block.time_ms(i), block.messageType(i));
                sink.position(heard(block, i));
            }
        }
    }

    private Heard heard(ObservationBlock block, int i) {
        return new Heard(
                block.time_ms(i),
                block.mmsi(i),
                stationClass,
                block.status(i),
                ObservationBlock.SECOND_NOT_AVAILABLE,
                block.sog_tenthKn(i),
                block.cog_tenthDeg(i),
                block.heading_deg(i),
                ClassALayout.RATE_OF_TURN.notAvailable(),
                block.latitude_e5min(i),
                block.longitude_e5min(i),
                Objects.hash(
                        block.latitude_e5min(i),
                        block.longitude_e5min(i),
                        block.sog_tenthKn(i),
                        block.cog_tenthDeg(i),
                        block.heading_deg(i)));
    }
}
