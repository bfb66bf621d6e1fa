package org.hawser.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hawser.ais.AisMessage;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisMessages;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.hawser.ais.StaticAndVoyageData;
import org.hawser.ais.StaticDataReportA;
import org.hawser.sim.ship.Ship;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** No invented number or name is that of a ship in the reference data: lists, and logs from all over the world. */
class NoRealShipTest {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?:\\d{9}|\\d{7})(?!\\d)");

    private final Set<Integer> numbers = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    @Test
    void noNumberOrNameBelongsToAShipInTheReferenceData() throws IOException {
        @Nullable Path data = sharedData();
        Assumptions.assumeTrue(data != null, "reference data (shared/data) is not beside this checkout");
        readAll(java.util.Objects.requireNonNull(data));
        assertThat(numbers).hasSizeGreaterThan(10_000);
        List<Ship> ships = Simulation.demo(1).ships();
        assertThat(ships.stream().map(Ship::mmsi)).noneMatch(numbers::contains);
        assertThat(ships.stream().map(s -> s.identity().imo()).filter(imo -> imo != 0))
                .noneMatch(numbers::contains);
        assertThat(ships.stream().map(s -> s.identity().name())).noneMatch(names::contains);
    }

    private static @Nullable Path sharedData() {
        @Nullable String named = System.getenv("HAWSER_SHARED_DATA");
        if (named != null) {
            return Path.of(named);
        }
        for (@Nullable Path parent = Path.of("").toAbsolutePath(); parent != null; parent = parent.getParent()) {
            if (Files.isDirectory(parent.resolve("shared/data"))) {
                return parent.resolve("shared/data");
            }
        }
        return null;
    }

    private void readAll(Path data) throws IOException {
        Set<Path> files;
        try (Stream<Path> all = Files.walk(data)) {
            files = all.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
        AivdmDecoder decoder = new AivdmDecoder(new Sink());
        for (Path file : files) {
            for (String line : text(file).split("\n")) {
                if (line.contains("!")) {
                    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
                    decoder.line(bytes, 0, bytes.length, 0);
                } else {
                    take(line);
                }
            }
        }
        decoder.endOfInput();
    }

    private static String text(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private void take(String line) {
        Matcher matcher = NUMBER.matcher(line);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group()));
        }
        for (String field : line.split("[,\"|]")) {
            names.add(field.strip());
        }
    }

    private void take(AisMessage message) {
        numbers.add(message.mmsi());
        if (message instanceof StaticAndVoyageData data) {
            numbers.add(data.imoNumber());
            names.add(String.valueOf(data.name()));
        } else if (message instanceof StaticDataReportA data) {
            names.add(String.valueOf(data.name()));
        }
    }

    private final class Sink implements AisSink {

        @Override
        public void message(AisMessageView view) {
            take(AisMessages.decode(view));
        }

        @Override
        public void rejected(Rejection reason, long offset, int length, int sentences) {
            // A broken line of a real log says nothing of any ship.
        }

        @Override
        public void noSentence(LineKind kind, long offset, int length) {
            // Nothing of any ship.
        }

        @Override
        public void note(Note note, long offset, int length) {
            // Nothing of any ship.
        }
    }
}
