package org.hawser.bench.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hawser.feed.FeedException;
import org.hawser.sim.Period;

/**
 * The figures of a simulated log and of real ones.
 *
 * @param simulated of the whole simulated log
 * @param pairs each real log, and the simulated one over as long a time
 * @param unread which real logs are not there or could not be read, in words
 */
record Likeness(LogFigures simulated, List<Pair> pairs, List<String> unread) {

    /**
     * @param real a log from the sea
     * @param simulated a stretch of the simulated log as long as that
     */
    record Pair(LogFigures real, LogFigures simulated) {

        /** So few ships, though they fill many rows, tell nothing of others. */
        private static final int LEAST_SHIPS = 10;

        /** Whether the real log is of enough ships to judge by it. */
        boolean judges() {
            return real.extent().stations() >= LEAST_SHIPS;
        }

        Optional<Distance> distance(String figure) {
            return Distance.between(simulated.value(figure), real.value(figure));
        }
    }

    /**
     * Reads the logs.
     *
     * @param period of the simulated log
     * @param missing real logs that are not there, in words
     * @throws FeedException where the simulated log cannot be read
     */
    static Likeness read(Source simulated, Period period, List<Source> real, List<String> missing)
            throws FeedException {
        List<String> unread = new ArrayList<>(missing);
        List<LogFigures> found = new ArrayList<>();
        List<LogStatistics> alike = new ArrayList<>();
        List<LogSink> sinks = new ArrayList<>();
        for (Source source : real) {
            LogStatistics statistics = new LogStatistics(source.told());
            try {
                source.reader().read(statistics);
            } catch (FeedException e) {
                unread.add(source.key() + ": " + e.getMessage());
                continue;
            }
            found.add(LogFigures.of(source, statistics));
            LogStatistics window = new LogStatistics(simulated.told());
            alike.add(window);
            double length_s = source.length_s() > 0
                    ? source.length_s()
                    : statistics.extent().span_s();
            sinks.add(Window.middle(
                    window, period.start().toEpochMilli(), period.end().toEpochMilli(), length_s));
        }
        LogStatistics whole = new LogStatistics(simulated.told());
        sinks.add(whole);
        simulated.reader().read(new AllSinks(sinks));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            pairs.add(new Pair(found.get(i), LogFigures.of(simulated, alike.get(i))));
        }
        return new Likeness(LogFigures.of(simulated, whole), pairs, unread);
    }

    /** One reading serves all. */
    private record AllSinks(List<LogSink> sinks) implements LogSink {

        @Override
        public void message(long time_ms, int type) {
            sinks.forEach(sink -> sink.message(time_ms, type));
        }

        @Override
        public void position(Heard heard) {
            sinks.forEach(sink -> sink.position(heard));
        }

        @Override
        public void statics(StaticHeard heard) {
            sinks.forEach(sink -> sink.statics(heard));
        }
    }
}
