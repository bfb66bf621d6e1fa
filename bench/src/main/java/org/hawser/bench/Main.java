package org.hawser.bench;

import org.hawser.bench.decode.DecodeBench;
import org.hawser.bench.fuzz.FuzzBench;
import org.hawser.bench.sea.SeaBench;
import org.hawser.bench.sim.SimBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code hawser bench}: measures Hawser on this machine. */
@Command(
        name = "hawser bench",
        mixinStandardHelpOptions = true,
        description = "Measures Hawser on this machine, as a table and as JSON.",
        subcommands = {
            DecodeBench.class,
            DetectBench.class,
            FuzzBench.class,
            SeaBench.class,
            SimBench.class,
            CommandLine.HelpCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
