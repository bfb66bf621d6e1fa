package org.hawser.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.hawser.ais.AivdmWriter;
import org.hawser.ais.Dimensions;
import org.hawser.ais.PositionReportClassA;
import org.hawser.ais.StaticAndVoyageData;

/**
 * Runs once after a build, so that the Java runtime can keep the classes of the usual commands ready: it asks for help, screens a
 * ship, decodes a log, and finds the meeting of two ships in a file of a few lines.
 */
final class StartupTraining {

    private static final int FIXES = 20;
    private static final int STEP_S = 600;
    private static final int SHIP = 257_999_991;

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
        run("decode", log(folder.resolve("log.nmea")), "--rejected");
        run("lists", "show", "--data", data);
        run("screen", "--imo", "8916293", "--as-of", "2018-03-01", "--data", data);
        run("detect", input.toString(), "--out", folder.resolve("out").toString(), "--data", data);
    }

    /** A message of each kind that ships send all the time. */
    private static String log(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            AivdmWriter writer = new AivdmWriter(out);
            writer.source("training");
            for (int i = 0; i < FIXES; i++) {
                long time_ms = 1_522_540_800_000L + 1000L * i;
                writer.write(
                        new PositionReportClassA(
                                1, 0, SHIP, 0, 0, 100, true, 36_000_000, 600_000, 900, 90, i, 0, false, 0),
                        'A',
                        time_ms);
                writer.write(
                        new StaticAndVoyageData(
                                0,
                                SHIP,
                                0,
                                0,
                                "SIM1",
                                "SIM ONE",
                                80,
                                Dimensions.NOT_AVAILABLE,
                                1,
                                0,
                                0,
                                24,
                                60,
                                0,
                                "X",
                                false),
                        'B',
                        time_ms);
            }
        }
        return file.toString();
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
