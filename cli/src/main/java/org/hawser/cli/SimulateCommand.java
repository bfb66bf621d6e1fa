package org.hawser.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hawser.sea.yaml.YamlException;
import org.hawser.sim.Simulation;
import org.hawser.sim.csv.CsvCopy;
import org.hawser.sim.radio.Effort;
import org.hawser.sim.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hawser simulate}: a log of invented ships and the truth about them. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = {
            "Simulates a scenario: writes the AIS log that its receivers would give (log.nmea) and what truly happened "
                    + "(truth.jsonl) into a folder. The same scenario and seed give the same bytes on any machine.",
            "Every ship is invented, and everything says simulated: true."
        })
final class SimulateCommand implements Callable<Integer> {

    private static final int BUFFER = 1 << 16;

    @Option(
            names = "--scenario",
            paramLabel = "NAME|FILE",
            description = "One that ships with Hawser (see --list), or a YAML file.")
    private @Nullable String scenario;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results; made where there is none.")
    private @Nullable Path out;

    @Option(names = "--seed", paramLabel = "N", description = "Another sea for another seed (the scenario's own).")
    private @Nullable Long seed;

    @Option(names = "--csv", description = "Write the position reports as CSV too (log.csv, MarineCadastre's columns).")
    private boolean csv;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that work (one a processor); changes no byte.")
    private @Nullable Integer threads;

    @Option(names = "--list", description = "Name the scenarios that ship with Hawser.")
    private boolean list;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UserException {
        try {
            if (list) {
                return list();
            }
            if (scenario == null || out == null) {
                throw new UserException(
                        "Say what to simulate and where to: --scenario NAME --out DIR (--list names them).");
            }
            return simulate(Scenario.read(scenario, seed), out);
        } catch (NoSuchFileException e) {
            throw new UserException(
                    "There is no scenario \"" + scenario + "\": give a file, or one of "
                            + String.join(", ", Scenario.SHIPPED) + ".",
                    e);
        } catch (IOException | YamlException e) {
            throw new UserException(e.getMessage(), e);
        }
    }

    private int list() throws IOException {
        PrintWriter lines = spec.commandLine().getOut();
        for (String name : Scenario.SHIPPED) {
            lines.println(name + "\t" + Scenario.read(name, null).title());
        }
        return 0;
    }

    private int simulate(Scenario read, Path folder) throws IOException {
        Simulation simulation = read.simulation();
        PrintWriter err = spec.commandLine().getErr();
        err.println("Simulating " + simulation.shipCount() + " invented ships from "
                + simulation.period().start() + " to " + simulation.period().end() + ": " + read.title() + ".");
        Files.createDirectories(folder);
        try (OutputStream log = open(folder, "log.nmea")) {
            if (csv) {
                withCsv(simulation, folder, log, err);
            } else {
                simulation.writeLog(log, effort(simulation));
            }
        }
        try (OutputStream truth = open(folder, "truth.jsonl")) {
            simulation.writeTruth(truth);
        }
        spec.commandLine().getOut().println(folder.resolve("log.nmea"));
        spec.commandLine().getOut().println(folder.resolve("truth.jsonl"));
        return 0;
    }

    private void withCsv(Simulation simulation, Path folder, OutputStream log, PrintWriter err) throws IOException {
        try (OutputStream rows = open(folder, "log.csv")) {
            CsvCopy copy = new CsvCopy(log, rows);
            simulation.writeLog(copy, effort(simulation));
            if (copy.withoutTime() > 0) {
                err.println(copy.withoutTime()
                        + " reports of receivers without tag blocks have no time and are not in the CSV.");
            }
        }
        spec.commandLine().getOut().println(folder.resolve("log.csv"));
    }

    private Effort effort(Simulation simulation) {
        int working = threads == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, threads);
        return Effort.of(working, simulation.shipCount());
    }

    private static OutputStream open(Path folder, String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), BUFFER);
    }
}
