package org.hawser.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.hawser.watch.Progress;

/** One line on the terminal that is written over again and again: done of all, rate, time left. */
final class ProgressLine implements Progress {

    private static final long EVERY_NS = 500_000_000;
    private static final double NS_PER_S = 1e9;
    private static final double MILLION = 1e6;

    /** Moves to the start of the line and clears it. */
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter err;
    private String phase = "";
    private long phaseStart_ns = System.nanoTime();
    private long shown_ns = phaseStart_ns;
    private boolean visible;

    private ProgressLine(PrintWriter err) {
        this.err = err;
    }

    /** A line on standard error where that is a terminal, as the launcher tells; else nothing. */
    static Progress onTerminal(PrintWriter err) {
        return "1".equals(System.getenv("HAWSER_STDERR_IS_TERMINAL")) ? new ProgressLine(err) : Progress.SILENT;
    }

    @Override
    public void update(String nowPhase, long done, long total) {
        long now_ns = System.nanoTime();
        if (!nowPhase.equals(phase)) {
            phase = nowPhase;
            phaseStart_ns = now_ns;
        }
        if (now_ns - shown_ns >= EVERY_NS) {
            shown_ns = now_ns;
            visible = true;
            err.print(CLEAR + line(done, total, (now_ns - phaseStart_ns) / NS_PER_S));
            err.flush();
        }
    }

    private String line(long done, long total, double seconds) {
        String unit = phase.equals("reading") ? " MB" : " M records";
        double rate = seconds > 0 ? done / seconds : 0;
        String left = total > done && rate > 0 ? ", " + Math.round((total - done) / rate) + " s left" : "";
        String of = total > 0 ? " of " + millions(total) : "";
        return phase + ": " + millions(done) + of + unit + ", " + millions((long) rate) + unit + "/s" + left;
    }

    private static String millions(long value) {
        return String.format(Locale.ROOT, "%.1f", value / MILLION);
    }

    /** Takes the line away. */
    void clear() {
        if (visible) {
            err.print(CLEAR);
            err.flush();
            visible = false;
        }
    }
}
