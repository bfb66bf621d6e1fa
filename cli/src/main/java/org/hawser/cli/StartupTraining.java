package org.hawser.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Runs once after a build, so that the Java runtime can keep the classes of the usual commands ready: it asks for help, screens a
 * ship, and finds the meeting of two ships in a file of a few lines.
 */
final class StartupTraining {

    private static final int FIXES = 20;
    private static final int STEP_S = 600;

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
        run("lists", "show", "--data", data);
        run("screen", "--imo", "8916293", "--as-of", "2018-03-01", "--data", data);
        run("detect", input.toString(), "--out", folder.resolve("out").toString(), "--data", data);
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
