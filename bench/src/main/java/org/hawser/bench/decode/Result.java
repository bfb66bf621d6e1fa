package org.hawser.bench.decode;

import java.util.List;
import org.hawser.bench.Median;

/**
 * What the runs of a subject gave.
 *
 * @param wall_s median time that passed
 * @param cpu_s median time that the thread ran
 * @param allocated_bytes the median
 * @param outcome the last one; all are the same
 */
record Result(String name, String key, double wall_s, double cpu_s, double allocated_bytes, Outcome outcome) {

    private static final double NS_PER_S = 1e9;

    static Result of(Subject subject, List<Measured> runs) {
        return new Result(
                subject.name(),
                subject.key(),
                Median.of(runs.stream().mapToDouble(Measured::wall_ns)) / NS_PER_S,
                Median.of(runs.stream().mapToDouble(Measured::cpu_ns)) / NS_PER_S,
                Median.of(runs.stream().mapToDouble(Measured::allocated_bytes)),
                runs.getLast().outcome());
    }
}
