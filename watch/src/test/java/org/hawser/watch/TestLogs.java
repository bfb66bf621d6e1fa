package org.hawser.watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.hawser.ais.AivdmWriter;
import org.hawser.ais.Dimensions;
import org.hawser.ais.PositionReportClassA;
import org.hawser.ais.StaticAndVoyageData;
import org.hawser.detect.DetectSettings;
import org.hawser.sanctions.SanctionsLists;

/** Small logs of invented ships, and the options of a run over them. */
final class TestLogs {

    static final long START_MS = 1_519_862_400_000L; // 2018-03-01T00:00Z

    private TestLogs() {}

    /** The lines of one message, with the time it was received at. */
    record Message(long time_ms, String lines) {}

    /** Ships that lie, drift and part again near one place at sea, with static reports of five sentences' worth of names. */
    static List<Message> messages(Random random, int ships, int reports) {
        List<Message> messages = new ArrayList<>();
        for (int ship = 0; ship < ships; ship++) {
            int mmsi = 257_990_001 + ship;
            double north_m = random.nextGaussian() * 500;
            double east_m = random.nextGaussian() * 500;
            long time_ms = START_MS + random.nextInt(3600) * 1000L;
            for (int i = 0; i < reports; i++) {
                messages.add(position(mmsi, time_ms, north_m, east_m));
                if (i % 6 == 2) {
                    messages.add(identity(mmsi, time_ms + 1000, random.nextInt(2)));
                }
                north_m += random.nextGaussian() * 60;
                east_m += random.nextGaussian() * 60;
                time_ms += (60 + random.nextInt(900)) * 1000L;
            }
        }
        messages.sort(Comparator.comparingLong(Message::time_ms));
        return messages;
    }

    private static Message position(int mmsi, long time_ms, double north_m, double east_m) {
        int latitude = (int) Math.round((65 + north_m / 111_000) * 600_000);
        int longitude = (int) Math.round((1 + east_m / 47_000) * 600_000);
        return message(
                time_ms,
                writer -> writer.write(
                        new PositionReportClassA(
                                1, 0, mmsi, 0, 0, 1, true, longitude, latitude, 0, 511, 0, 0, false, 0),
                        'A',
                        time_ms));
    }

    private static Message identity(int mmsi, long time_ms, int variant) {
        return message(
                time_ms,
                writer -> writer.write(
                        new StaticAndVoyageData(
                                0,
                                mmsi,
                                0,
                                0,
                                "QTST" + variant,
                                "TEST SHIP " + mmsi % 100,
                                80,
                                new Dimensions(80, 20, 8, 8),
                                1,
                                0,
                                0,
                                24,
                                60,
                                50,
                                "NOWHERE",
                                false),
                        'B',
                        time_ms));
    }

    private interface Writing {
        void write(AivdmWriter writer) throws IOException;
    }

    private static Message message(long time_ms, Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AivdmWriter writer = new AivdmWriter(bytes);
        writer.source("TEST");
        try {
            writing.write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Message(time_ms, bytes.toString(StandardCharsets.US_ASCII));
    }

    static String log(List<Message> messages) {
        StringBuilder log = new StringBuilder();
        messages.forEach(message -> log.append(message.lines()));
        return log.toString();
    }

    static DetectOptions options(Path out, int threads, long memoryBytes, Path... files) {
        List<String> names = new ArrayList<>();
        for (Path file : files) {
            names.add(file.toString());
        }
        return new DetectOptions(
                names,
                out,
                DetectSettings.shipped(),
                SanctionsLists.shipped(),
                null,
                null,
                null,
                threads,
                memoryBytes,
                Progress.SILENT);
    }
}
