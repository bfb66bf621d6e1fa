package org.hawser.bench.sim;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the speed was measured to be.
 *
 * @param length of the simulated time
 * @param lines of the log
 * @param heap_bytes most that was in use after a collection while the log was written, on one thread
 */
record Speed(int ships, Duration length, long lines, long bytes, long heap_bytes, int runs, List<SpeedResult> results) {

    private static final double BYTES_PER_MB = 1e6;

    private double perSecond(SpeedResult result) {
        return lines / result.median_s();
    }

    void table(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "Speed: %,d ships, %s of their time, %,d sentences (%.0f MB); heap in use after collection %.0f MB at most%n%n",
                ships,
                words(length),
                lines,
                bytes / BYTES_PER_MB,
                heap_bytes / BYTES_PER_MB);
        out.printf("%-10s %8s %12s %12s %9s %9s%n", "to", "threads", "sentences/s", "on CPU", "MB/s", "seconds");
        for (SpeedResult result : results) {
            out.printf(
                    Locale.ROOT,
                    "%-10s %8d %,12.0f %,12.0f %9.0f %9.2f%n",
                    result.sink(),
                    result.threads(),
                    perSecond(result),
                    lines / result.cpu_s(),
                    bytes / BYTES_PER_MB / result.median_s(),
                    result.median_s());
        }
        out.printf(
                "median of %d runs each, in turn, after one that is not timed; on CPU: sentences for a second of processor time%n",
                runs);
    }

    private static String words(Duration length) {
        return length.toHours() + " h " + length.toMinutesPart() + " min";
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ships", ships);
        json.put("simulated_s", length.toSeconds());
        json.put("sentences", lines);
        json.put("bytes", bytes);
        json.put("heap_bytes", heap_bytes);
        json.put("runs", runs);
        for (SpeedResult result : results) {
            String name = result.key() + "_" + result.threads() + "_threads";
            json.put(
                    name,
                    Map.of(
                            "median_s",
                            result.median_s(),
                            "sentences_per_s",
                            Math.round(perSecond(result)),
                            "cpu_s",
                            result.cpu_s()));
        }
        return json;
    }
}
