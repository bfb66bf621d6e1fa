package org.hawser.bench.decode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hawser.bench.Median;

/** Lets programs read the same log in turn. */
final class ProgramComparison {

    private static final double NS_PER_S = 1e9;

    private final Program program;
    private final List<Double> wall_s = new ArrayList<>();
    private final List<Double> cpu_s = new ArrayList<>();
    private int lines;

    private ProgramComparison(Program program) {
        this.program = program;
    }

    /** Runs each once for the number of its lines, which warms up the file, then {@code rounds} times for its time. */
    static List<ProgramResult> run(List<Program> programs, int rounds) throws IOException, InterruptedException {
        List<ProgramComparison> all =
                programs.stream().map(ProgramComparison::new).toList();
        for (ProgramComparison one : all) {
            one.lines = one.program.countLines();
        }
        for (int round = 0; round < rounds; round++) {
            for (ProgramComparison one : all) {
                one.measure();
            }
        }
        return all.stream().map(ProgramComparison::result).toList();
    }

    private void measure() throws IOException, InterruptedException {
        double before_s = ProcessorTime.ofChildren_s();
        long start_ns = System.nanoTime();
        program.run();
        wall_s.add((System.nanoTime() - start_ns) / NS_PER_S);
        cpu_s.add(ProcessorTime.ofChildren_s() - before_s);
    }

    private ProgramResult result() {
        return new ProgramResult(program, median(wall_s), median(cpu_s), lines);
    }

    private static double median(List<Double> values) {
        return Median.of(values.stream().mapToDouble(Double::doubleValue));
    }
}
