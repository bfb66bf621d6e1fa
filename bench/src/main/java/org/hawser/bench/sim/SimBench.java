package org.hawser.bench.sim;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hawser.bench.RunOptions;
import org.hawser.feed.FeedException;
import org.hawser.sim.Simulation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code hawser bench sim}: how fast the simulator is and how far from life. */
@Command(
        name = "sim",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast the simulator writes and how far what it writes is from life.",
            "",
            "Speed: the log of a fleet, written to nowhere and to a file, with one thread and with several; after one run"
                    + " that is not timed the median of the runs is taken. Memory: what is in use after collections while"
                    + " the log is written.",
            "",
            "Likeness: the same figures of the simulated log and of real logs, where there is reference data: reporting"
                    + " intervals and the share of reports received, messages by type, classes, speeds, status, what is not"
                    + " available, static data, scatter of positions at rest, repeats, disorder, gaps. It closes with the"
                    + " figures that are far from every real log."
        })
public final class SimBench implements Callable<Integer> {

    private static final int MOST_SHIPS = 500_000;
    private static final double LEAST_h = 1 / 60.0;
    private static final int MOST_h = 240;
    private static final int MOST_THREADS = 256;
    private static final double MIN_PER_h = 60;

    /** What is put to sea. */
    private static final Sea SEA = new PlainSea();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions options = new RunOptions();

    private int ships = 10_000;
    private double hours = 1.5;
    private int threads = 2;

    @Option(
            names = "--shared",
            paramLabel = "DIR",
            description = "Reference data (the folder of HAWSER_SHARED_DATA, else shared/data here or above).")
    private @Nullable Path shared;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the results here, as JSON.")
    private @Nullable Path json;

    @Option(names = "--ships", paramLabel = "N", description = "Ships (10000).")
    void ships(int count) {
        ships = within("--ships", count, MOST_SHIPS);
    }

    @Option(names = "--hours", paramLabel = "H", description = "Simulated hours, to the minute (1.5).")
    void hours(double length) {
        require(length >= LEAST_h && length <= MOST_h, "--hours must be from a minute to " + MOST_h + " h: " + length);
        hours = length;
    }

    @Option(names = "--threads", paramLabel = "T", description = "Threads beside the one (2).")
    void threads(int count) {
        threads = within("--threads", count, MOST_THREADS);
    }

    private int within(String option, int value, int most) {
        require(value >= 1 && value <= most, option + " must be from 1 to " + most + ": " + value);
        return value;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    @Override
    public Integer call() throws IOException, FeedException {
        Path folder = reference();
        Simulation simulation =
                SEA.simulation(ships, Duration.ofMinutes(Math.round(hours * MIN_PER_h)), options.seed());
        Path logOnly = options.logOnly();
        if (logOnly != null) {
            try (OutputStream out = Files.newOutputStream(logOnly)) {
                simulation.writeLog(out);
            }
            return 0;
        }
        Path file = Files.createTempFile("hawser-bench-", ".nmea");
        try {
            measure(simulation, file, folder);
        } finally {
            Files.deleteIfExists(file);
        }
        return 0;
    }

    /** Null where there is none. */
    private @Nullable Path reference() {
        if (shared == null) {
            return SharedFolder.find(Path.of(""), System.getenv()).orElse(null);
        }
        require(Files.isDirectory(shared), "--shared: there is no folder " + shared);
        return shared;
    }

    private void measure(Simulation simulation, Path file, @Nullable Path folder) throws IOException, FeedException {
        PrintWriter out = spec.commandLine().getOut();
        Speed speed = new SpeedMeter(simulation, file, threads).measure(options.runs());
        speed.table(out);
        out.println();
        out.flush();
        Source simulated = Source.sentences("simulated", ships + " ships by chance, seed " + options.seed(), file);
        Likeness likeness = likeness(simulated, simulation, folder);
        Judgement judgement = new Judgement(likeness);
        new LikenessTable(likeness, out).print();
        out.println();
        out.println(judgement.words());
        out.flush();
        writeJson(speed, likeness, judgement);
    }

    private static Likeness likeness(Source simulated, Simulation simulation, @Nullable Path folder)
            throws IOException, FeedException {
        if (folder == null) {
            return Likeness.read(
                    simulated,
                    simulation.period(),
                    List.of(),
                    List.of("there is no reference data; name it with --shared"));
        }
        RealLogs real = new RealLogs(folder);
        return Likeness.read(simulated, simulation.period(), real.found(), real.missing());
    }

    private void writeJson(Speed speed, Likeness likeness, Judgement judgement) throws IOException {
        if (json == null) {
            return;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("bench", "sim");
        all.put("seed", options.seed());
        all.put("speed", speed.json());
        all.put("likeness", LikenessJson.of(likeness, judgement));
        Files.writeString(json, JsonMapper.shared().writeValueAsString(all) + "\n");
    }
}
