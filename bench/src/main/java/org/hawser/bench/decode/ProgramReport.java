package org.hawser.bench.decode;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Results of programs, compared to the first of them. */
final class ProgramReport {

    private static final double PER_MILLION = 1e-6;
    private static final String ROW = "%-28s %9s %9s %9s %10s %7s %7s%n";

    private final int sentences;
    private final List<ProgramResult> results;

    ProgramReport(int sentences, List<ProgramResult> results) {
        this.sentences = sentences;
        this.results = results;
    }

    void table(PrintWriter out) {
        out.printf(Locale.ROOT, "%,d sentences%n%n", sentences);
        out.printf(ROW, "", "s", "s of CPU", "sent./s", "lines", "ratio", "on CPU");
        for (ProgramResult result : results) {
            out.printf(
                    ROW,
                    result.program().name(),
                    number("%.2f", result.wall_s()),
                    number("%.2f", result.cpu_s()),
                    number("%.2f", sentences / result.wall_s() * PER_MILLION),
                    number("%,d", result.lines()),
                    number("%.2f", times(result)),
                    number("%.2f", timesOnCpu(result)));
        }
        out.printf(
                "%nFrom the start of each program to its end. ratio: times as fast as %s by time passed; on CPU: by the time of%n"
                        + "all its threads. lines: what it printed.%n",
                results.getFirst().program().name());
    }

    private static String number(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }

    private double times(ProgramResult result) {
        return results.getFirst().wall_s() / result.wall_s();
    }

    private double timesOnCpu(ProgramResult result) {
        return results.getFirst().cpu_s() / result.cpu_s();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bench", "decode-programs");
        json.put("sentences", sentences);
        results.forEach(result -> json.put(result.program().key(), json(result)));
        return json;
    }

    private Map<String, Object> json(ProgramResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("wall_s", result.wall_s());
        if (!Double.isNaN(result.cpu_s())) {
            json.put("cpu_s", result.cpu_s());
            json.put("times_as_fast_on_cpu", timesOnCpu(result));
        }
        json.put("times_as_fast", times(result));
        json.put("lines", result.lines());
        return json;
    }
}
