package org.hawser.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import org.hawser.detect.DetectSettings;
import org.hawser.sanctions.SanctionsLists;
import org.hawser.watch.DetectOptions;
import org.hawser.watch.DetectResult;
import org.hawser.watch.DetectRun;
import org.hawser.watch.NothingReadable;
import org.hawser.watch.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hawser bench detect}: the whole way from raw NMEA to the report, several times in one run. */
@Command(
        name = "detect",
        mixinStandardHelpOptions = true,
        description = "Makes a log of many ships and measures the whole way from it to the report.")
final class DetectBench implements Callable<Integer> {

    private static final double NS_PER_S = 1e9;
    private static final double BYTES_PER_MB = 1e6;

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--ships", description = "Ships (2000).")
    private int ships = 2000;

    @Option(names = "--positions", description = "Positions (2000000).")
    private int positions = 2_000_000;

    @Option(names = "--pairs", description = "Planted meetings (150).")
    private int pairs = 150;

    @Option(names = "--threads", description = "Threads to detect with (all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, NothingReadable {
        Path logOnly = options.logOnly();
        if (logOnly != null) {
            writeLog(logOnly);
            return 0;
        }
        Path folder = Files.createTempDirectory("hawser-bench-");
        Path log = folder.resolve("traffic.nmea");
        int written = writeLog(log);
        long bytes = Files.size(log);
        double[] seconds = new double[options.runs()];
        int found = 0;
        for (int run = 0; run < seconds.length; run++) {
            long start_ns = System.nanoTime();
            found = detect(log, folder.resolve("out")).findings().size();
            seconds[run] = (System.nanoTime() - start_ns) / NS_PER_S;
        }
        tell(written, bytes, seconds, found);
        return 0;
    }

    private int writeLog(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return new Traffic(ships, positions, pairs, options.seed()).write(out);
        }
    }

    private DetectResult detect(Path log, Path out) throws IOException, NothingReadable {
        DetectOptions detect = new DetectOptions(
                List.of(log.toString()),
                out,
                DetectSettings.shipped(),
                SanctionsLists.shipped(),
                null,
                null,
                null,
                threads,
                Runtime.getRuntime().maxMemory() / 2,
                Progress.SILENT);
        return new DetectRun(detect, Clock.systemUTC()).run();
    }

    private void tell(int written, long bytes, double[] seconds, int found) {
        double median_s = Median.of(DoubleStream.of(seconds));
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "positions        %,d of %,d ships, %.1f MB%n", written, ships, bytes / BYTES_PER_MB);
        out.printf(Locale.ROOT, "findings         %d (planted meetings: %d)%n", found, pairs);
        out.printf(Locale.ROOT, "first run        %.2f s%n", seconds[0]);
        out.printf(
                Locale.ROOT,
                "median of %d      %.2f s, %,.0f positions/s%n",
                seconds.length,
                median_s,
                written / median_s);
        out.printf(
                Locale.ROOT,
                "{\"bench\": \"detect\", \"positions\": %d, \"ships\": %d, \"findings\": %d, \"first_s\": %.3f,"
                        + " \"median_s\": %.3f, \"threads\": %d}%n",
                written,
                ships,
                found,
                seconds[0],
                median_s,
                threads);
        out.flush();
    }
}
