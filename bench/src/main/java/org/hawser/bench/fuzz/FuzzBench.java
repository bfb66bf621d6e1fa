package org.hawser.bench.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hawser bench fuzz}: damaged sentences by the million through decoder, records and JSON. */
@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        description = {
            "Damages real and made sentences and reads them all the way: lines, sentences, messages, records, JSON.",
            "Fails on an exception, where a line is not accounted for, or where a piece of about 64 KiB takes "
                    + FuzzBench.SLOW_MS + " ms of processor time each time it is read; tells how memory went.",
            "The same seed, logs and number of threads damage alike, which the digest shows."
        })
public final class FuzzBench implements Callable<Integer> {

    /** A piece takes some milliseconds; time that grows with the square of its length would be seconds. */
    static final int SLOW_MS = 100;

    private static final double NS_PER_S = 1e9;
    private static final double NS_PER_MS = 1e6;
    private static final double BYTES_PER_MB = 1e6;

    @Option(names = "--sentences", paramLabel = "N", description = "How many at least (1000000).")
    private long sentences = 1_000_000;

    @Option(names = "--seed", description = "Other damage for another seed (1).")
    private long seed = 1;

    @Option(names = "--log", paramLabel = "FILE", description = "Real logs to damage, beside a made one.")
    private List<Path> logs = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", description = "Threads (all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        PrintWriter out = spec.commandLine().getOut();
        Corpus corpus = Corpus.of(logs, seed);
        out.println("seed " + seed + ", " + threads + " threads, " + corpus.size() + " lines to damage");
        run(corpus, sentences / 100, seed - 1);
        double before_MB = usedHeap_MB();
        long start_ns = System.nanoTime();
        List<FuzzRun> runs = run(corpus, sentences, seed);
        double seconds = (System.nanoTime() - start_ns) / NS_PER_S;
        report(runs, seconds, out);
        out.printf(
                Locale.ROOT, "heap in use after collection: %.1f MB before, %.1f MB after%n", before_MB, usedHeap_MB());
        boolean slow = isSlow(runs, out);
        out.flush();
        return slow ? 1 : 0;
    }

    private List<FuzzRun> run(Corpus corpus, long count, long fromSeed)
            throws InterruptedException, ExecutionException {
        List<FuzzRun> runs = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                FuzzRun run = new FuzzRun(corpus, (count + threads - 1) / threads, fromSeed * threads + i);
                runs.add(run);
                ends.add(workers.submit(run));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        }
        return runs;
    }

    private static void report(List<FuzzRun> runs, double seconds, PrintWriter out) {
        Map<String, Long> counts = new TreeMap<>();
        runs.forEach(run -> run.probe().counts().forEach((what, count) -> counts.merge(what, count, Long::sum)));
        long mutated = runs.stream().mapToLong(FuzzRun::mutated).sum();
        long lines = runs.stream().mapToLong(run -> run.probe().linesGiven()).sum();
        long messages = runs.stream().mapToLong(run -> run.probe().messages()).sum();
        long allocated_bytes = runs.stream().mapToLong(FuzzRun::allocated_bytes).sum();
        long digest = runs.stream().mapToLong(run -> run.probe().hash()).sum();
        out.printf(
                Locale.ROOT,
                "%,d damaged sentences in %.1f s (%,.0f a second): %,d lines, all accounted for, %,d messages%n",
                mutated,
                seconds,
                mutated / seconds,
                lines,
                messages);
        out.printf(
                Locale.ROOT,
                "digest %016x, %.0f bytes allocated a sentence%n",
                digest,
                (double) allocated_bytes / mutated);
        counts.forEach((what, count) -> out.printf(Locale.ROOT, "%,15d %s%n", count, what.toLowerCase(Locale.ROOT)));
    }

    private static boolean isSlow(List<FuzzRun> runs, PrintWriter out) {
        long first_ns =
                runs.stream().mapToLong(run -> run.slowest().first_ns()).max().orElse(0);
        long again_ns =
                runs.stream().mapToLong(run -> run.slowest().again_ns()).max().orElse(0);
        out.printf(
                Locale.ROOT,
                "slowest piece: %.1f ms of processor time, %.1f ms when read again%n",
                first_ns / NS_PER_MS,
                again_ns / NS_PER_MS);
        return again_ns >= SLOW_MS * NS_PER_MS;
    }

    private static double usedHeap_MB() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / BYTES_PER_MB;
    }
}
