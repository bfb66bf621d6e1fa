package org.hawser.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hawser.watch.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line {@code hawser}. */
@Command(
        name = "hawser",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Versions.class,
        description =
                "Finds ship-to-ship encounters in raw AIS and checks every ship against the sanctions in force that day.",
        subcommands = {
            DecodeCommand.class,
            DemoCommand.class,
            DetectCommand.class,
            IdentityCommand.class,
            ListsCommand.class,
            ScreenCommand.class,
            SimulateCommand.class,
            ZoneCommand.class
        },
        footer = {
            "",
            "Start with: hawser demo",
            "Then: hawser detect FILE... --out DIR",
            "To measure: hawser bench --help"
        })
public final class Main implements Runnable {

    /** Exit code for wrong use and for input that cannot be read. */
    static final int WRONG_USE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.NAME};
        }
    }

    /** Without a command there is nothing to do but to say so. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, utf8(System.out), utf8(System.err)));
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Runs one command and returns its exit code. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        int code = execute(arguments, out, err);
        out.flush();
        err.flush();
        return code;
    }

    private static int execute(String[] arguments, PrintWriter out, PrintWriter err) {
        try {
            return commandLine(out, err).execute(arguments);
        } catch (OutOfMemoryError e) {
            err.println(
                    "Not enough memory for this input: give the Java runtime more, as in HAWSER_JAVA_OPTIONS=-Xmx8g,"
                            + " or look at less with --from and --to.");
            return WRONG_USE;
        }
    }

    private static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, err));
    }

    /** A user's mistake is one sentence; a mistake of ours shows where it happened. */
    private static int explain(Exception failure, PrintWriter err) {
        if (failure instanceof UserException) {
            err.println(failure.getMessage());
        } else if (failure instanceof UncheckedIOException || failure instanceof IOException) {
            err.println("A file could not be read or written: " + failure.getMessage());
        } else {
            err.println("Hawser failed, which it never should; please report this with what follows.");
            failure.printStackTrace(err);
        }
        return WRONG_USE;
    }
}
