package org.hawser.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hawser.ais.AisMessage;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AivdmWriter;
import org.hawser.ais.Dimensions;
import org.hawser.ais.PositionReportClassA;
import org.hawser.ais.PositionReportClassB;
import org.hawser.ais.StaticAndVoyageData;
import org.hawser.watch.DecodeOptions;
import org.hawser.watch.DecodeRun;
import org.hawser.watch.NothingReadable;
import org.hawser.watch.Progress;

/**
 * Runs once after a build, so that the Java runtime can keep the classes of the usual commands ready: it asks for help, screens a
 * ship, decodes a log, and finds the meeting of two ships in a file of a few lines.
 */
final class StartupTraining {

    private static final int FIXES = 20;
    private static final int STEP_S = 600;
    private static final int SHIP = 257_999_000;
    private static final int MESSAGES = 300_000;

    private StartupTraining() {}

    /**
     * @param arguments an empty folder to work in
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path input = Files.writeString(folder.resolve("meeting.csv"), meeting());
        String data = folder.resolve("data").toString();
        run("--help");
        run("detect", "--help");
        run("decode", "--help");
        decode(folder.resolve("log.nmea"));
        run("lists", "show", "--data", data);
        run("screen", "--imo", "8916293", "--as-of", "2018-03-01", "--data", data);
        run("detect", input.toString(), "--out", folder.resolve("out").toString(), "--data", data);
    }

    /**
     * Decodes what ships send all the time, long enough for the runtime to learn which methods count: the next start compiles them
     * sooner.
     */
    private static void decode(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            AivdmWriter writer = new AivdmWriter(out);
            for (int i = 0; i < MESSAGES; i++) {
                writer.write(message(i), 'A', AisMessageView.NO_TIME);
            }
        }
        DecodeOptions options = new DecodeOptions(List.of(file.toString()), true, false, false, null, false);
        try (DecodeRun decoding = new DecodeRun(
                options, OutputStream.nullOutputStream(), sentence -> {}, Progress.SILENT, Clock.systemUTC())) {
            decoding.run();
        } catch (NothingReadable e) {
            throw new IllegalStateException(e);
        }
    }

    private static AisMessage message(int i) {
        int mmsi = SHIP + i % 1000;
        return switch (i % 10) {
            case 8 ->
                new PositionReportClassB(
                        0, mmsi, i % 300, true, i, -i, i % 3600, i % 360, i % 60, true, false, true, true, true, false,
                        true, i % 1000);
            case 9 ->
                new StaticAndVoyageData(
                        0,
                        mmsi,
                        0,
                        i,
                        "SIM1",
                        "SIM ONE",
                        80,
                        new Dimensions(100, 20, 8, 8),
                        1,
                        i % 13,
                        i % 32,
                        i % 24,
                        i % 60,
                        i % 200,
                        "NOWHERE",
                        false);
            default ->
                new PositionReportClassA(
                        1 + i % 3, 0, mmsi, i % 16, i % 128, i % 300, true, i, -i, i % 3600, i % 360, i % 60, 0, false,
                        i);
        };
    }

    private static void run(String... arguments) {
        StringWriter messages = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(messages), new PrintWriter(messages));
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " ended with " + code + ": " + messages);
        }
    }

    /** Two invented ships that lie beside each other for three hours. */
    private static String meeting() {
        StringBuilder csv = new StringBuilder(
                "MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,Status,Length,Width\n");
        Instant start = Instant.parse("2018-03-01T00:00:00Z");
        for (int i = 0; i < FIXES; i++) {
            Instant time = start.plusSeconds((long) i * STEP_S);
            csv.append("257999991,").append(time).append(",60.00000,1.00000,0.1,12.0,511,SIM ONE,,,80,0,100,20\n");
            csv.append("257999992,").append(time).append(",60.00050,1.00000,0.1,12.0,511,SIM TWO,,,80,0,100,20\n");
        }
        return csv.toString();
    }
}
