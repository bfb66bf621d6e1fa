package org.hawser.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hawser.detect.DetectSettings;
import org.hawser.sanctions.SanctionsLists;
import org.hawser.sim.DemoList;
import org.hawser.sim.Simulation;
import org.hawser.watch.DetectOptions;
import org.hawser.watch.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hawser demo}: a simulated sea with a known story, looked at as a real one is. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Simulates a sea with a known story, finds what happened in its AIS, and serves the report on this machine.")
final class DemoCommand implements Callable<Integer> {

    private static final int DEFAULT_PORT = 8080;
    private static final double MEMORY_SHARE = 0.4;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port on this machine (8080, else the next one that is free).")
    private @Nullable Integer port;

    @Option(names = "--seed", paramLabel = "N", description = "Another sea for another seed (1).")
    private long seed = 1;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for log, truth and results (in the data folder).")
    private @Nullable Path out;

    @Mixin
    private DataFolder data = new DataFolder();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UserException, IOException {
        PrintWriter err = spec.commandLine().getErr();
        Path folder = out == null ? data.path().resolve("demo") : out;
        try (ReportServer server = serve(folder)) {
            Path log = simulate(folder, err);
            Progress progress = ProgressLine.onTerminal(err);
            DetectCommand.run(options(log, folder, progress), progress, err);
            err.println(
                    "Every ship and every event of this demo is invented; the report says SIMULATED. Ctrl-C ends it.");
            spec.commandLine().getOut().println(server.address());
            spec.commandLine().getOut().flush();
            server.await();
        }
        return 0;
    }

    private ReportServer serve(Path folder) throws UserException, IOException {
        Files.createDirectories(folder);
        if (port == null) {
            return ReportServer.onFreePort(folder, DEFAULT_PORT);
        }
        return ReportServer.onPort(folder, port);
    }

    private Path simulate(Path folder, PrintWriter err) throws IOException {
        Simulation simulation = Simulation.demo(seed);
        err.println("Simulating " + simulation.shipCount() + " invented ships from "
                + simulation.period().start() + " to " + simulation.period().end() + " (seed " + seed + ").");
        Path log = folder.resolve("sim.nmea");
        try (OutputStream nmea = Files.newOutputStream(log);
                OutputStream truth = Files.newOutputStream(folder.resolve("truth.jsonl"))) {
            simulation.writeLog(nmea);
            simulation.writeTruth(truth);
        }
        return log;
    }

    private static DetectOptions options(Path log, Path folder, Progress progress) throws IOException {
        try (InputStream list = DemoList.open()) {
            return new DetectOptions(
                    List.of(log.toString()),
                    folder,
                    DetectSettings.shipped(),
                    SanctionsLists.shipped().with(DemoList.FILE_NAME, list.readAllBytes()),
                    null,
                    null,
                    null,
                    Runtime.getRuntime().availableProcessors(),
                    (long) (Runtime.getRuntime().maxMemory() * MEMORY_SHARE),
                    progress);
        }
    }
}
