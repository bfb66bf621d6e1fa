package org.hawser.bench.decode;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Results as a table for people and as a map for JSON. */
final class DecodeReport {

    private static final double PER_MILLION = 1e-6;
    private static final double NS_PER_S = 1e9;
    private static final String ROW = "%-28s %9s %9s %8s %8s %9s %10s %7s %7s %7s%n";

    private final AisLog log;
    private final int sentences;
    private final List<Result> results;
    private final Result peer;

    /** @param peer the one of the results that the others are compared to */
    DecodeReport(AisLog log, List<Result> results, Result peer) {
        this.log = log;
        this.sentences = log.countLines();
        this.results = results;
        this.peer = peer;
    }

    void table(PrintWriter out) {
        out.printf(Locale.ROOT, "%,d sentences, %.1f MB", sentences, log.length() * PER_MILLION);
        Truth truth = log.truth();
        if (truth != null) {
            out.printf(
                    Locale.ROOT,
                    ": %,d valid messages (%,d interrupted), %,d wrong checksums",
                    truth.valid().total(),
                    truth.interrupted(),
                    truth.wrongChecksums());
        }
        out.printf(
                "%n%n" + ROW,
                "",
                "sent./s",
                "on CPU",
                "MB/s",
                "ns/sent.",
                "B/message",
                "messages",
                "missed",
                "wrong",
                "ratio");
        results.forEach(result -> row(out, result));
        out.printf(
                "%nsent./s: sentences a second in millions, by time passed; on CPU: by the thread's own time. B/message: bytes%n"
                        + "allocated a message. missed: valid messages not accepted; wrong: accepted with a wrong checksum.%n"
                        + "ratio: times as fast as %s, by the threads' own time.%n",
                peer.name());
    }

    private void row(PrintWriter out, Result result) {
        int accepted = result.outcome().accepted().total();
        Truth truth = log.truth();
        boolean judged = truth != null && accepted > 0;
        out.printf(
                ROW,
                result.name(),
                number("%.2f", perSecond(result.wall_s()) * PER_MILLION),
                number("%.2f", perSecond(result.cpu_s()) * PER_MILLION),
                number("%.0f", log.length() * PER_MILLION / result.wall_s()),
                number("%.1f", result.cpu_s() * NS_PER_S / sentences),
                accepted == 0 ? "-" : number("%.1f", allocatedPerMessage_bytes(result)),
                accepted == 0 ? "-" : number("%,d", accepted),
                judged ? number("%,d", missed(result)) : "-",
                judged ? number("%,d", result.outcome().ghosts()) : "-",
                number("%.2f", ratio(result)));
    }

    private static String number(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }

    private double perSecond(double seconds) {
        return sentences / seconds;
    }

    private double ratio(Result result) {
        return peer.cpu_s() / result.cpu_s();
    }

    private double allocatedPerMessage_bytes(Result result) {
        return result.allocated_bytes()
                / Math.max(1, result.outcome().accepted().total());
    }

    private int missed(Result result) {
        Truth truth = log.truth();
        return truth == null ? 0 : truth.valid().missedBy(result.outcome().accepted());
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bench", "decode");
        json.put("sentences", sentences);
        json.put("bytes", log.length());
        Truth truth = log.truth();
        if (truth != null) {
            json.put("valid", truth.valid().total());
            json.put("interrupted", truth.interrupted());
            json.put("wrong_checksums", truth.wrongChecksums());
        }
        results.forEach(result -> json.put(result.key(), json(result)));
        return json;
    }

    private Map<String, Object> json(Result result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sentences_per_s", Math.round(perSecond(result.wall_s())));
        json.put("sentences_per_cpu_s", Math.round(perSecond(result.cpu_s())));
        json.put("bytes_per_s", Math.round(log.length() / result.wall_s()));
        json.put("cpu_ns_per_sentence", result.cpu_s() * NS_PER_S / sentences);
        json.put("times_" + peer.key(), ratio(result));
        if (result.outcome().accepted().total() > 0) {
            json.put("allocated_bytes_per_message", allocatedPerMessage_bytes(result));
            json.put("messages", result.outcome().accepted().total());
            if (log.truth() != null) {
                json.put("missed", missed(result));
                json.put("wrong_checksums_accepted", result.outcome().ghosts());
            }
        }
        return json;
    }
}
