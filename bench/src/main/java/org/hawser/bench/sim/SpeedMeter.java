package org.hawser.bench.sim;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hawser.bench.Median;
import org.hawser.sim.Simulation;
import org.hawser.sim.radio.Effort;

/**
 * Times the simulator: to nowhere and to a file, with one thread and with several, each in turn and several times. A run before
 * that warms up and tells lines and memory; it is not timed.
 */
final class SpeedMeter {

    private static final double NS_PER_S = 1e9;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Simulation simulation;
    private final Path file;
    private final List<Subject> subjects = new ArrayList<>();

    private record Subject(String sink, String key, int threads, boolean toFile, List<Run> runs) {}

    private record Run(double wall_s, double cpu_s) {}

    /** @param file is written anew; the last run leaves the log in it */
    SpeedMeter(Simulation simulation, Path file, int threads) {
        this.simulation = simulation;
        this.file = file;
        for (int count : new TreeSet<>(List.of(1, threads))) {
            subjects.add(new Subject("nowhere", "null", count, false, new ArrayList<>()));
            subjects.add(new Subject("a file", "file", count, true, new ArrayList<>()));
        }
    }

    Speed measure(int runs) throws IOException {
        HeapWatch watch = new HeapWatch();
        simulation.writeLog(watch, effort(1));
        watch.look();
        for (int run = 0; run < runs; run++) {
            for (Subject subject : subjects) {
                subject.runs.add(run(subject));
            }
        }
        List<SpeedResult> results = subjects.stream().map(SpeedMeter::result).toList();
        return new Speed(
                simulation.shipCount(),
                simulation.period().duration(),
                watch.lines(),
                watch.bytes(),
                watch.greatest_bytes(),
                runs,
                results);
    }

    private static SpeedResult result(Subject subject) {
        return new SpeedResult(
                subject.sink,
                subject.key,
                subject.threads,
                Median.of(subject.runs.stream().mapToDouble(Run::wall_s)),
                Median.of(subject.runs.stream().mapToDouble(Run::cpu_s)));
    }

    private Run run(Subject subject) throws IOException {
        long cpu_ns = SYSTEM.getProcessCpuTime();
        long start_ns = System.nanoTime();
        try (OutputStream out = subject.toFile ? Files.newOutputStream(file) : OutputStream.nullOutputStream()) {
            simulation.writeLog(out, effort(subject.threads));
        }
        return new Run((System.nanoTime() - start_ns) / NS_PER_S, (SYSTEM.getProcessCpuTime() - cpu_ns) / NS_PER_S);
    }

    private Effort effort(int threads) {
        return Effort.of(threads, simulation.shipCount());
    }
}
