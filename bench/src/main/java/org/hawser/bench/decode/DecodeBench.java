package org.hawser.bench.decode;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hawser.bench.RunOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code hawser bench decode}: decoding beside its peers. */
@Command(
        name = "decode",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast sentences become messages, beside a peer.",
            "",
            "Makes a log in memory of types 1-3 (74 percent of the sentences), 18 (8 percent), 5 in two sentences (10 percent; 2 percent of them with"
                    + " other messages in between), 4, 21, 24 and 27; 0.05 percent of the sentences have a wrong checksum. Then,"
                    + " in one process and on one thread, these read it in turn, and after two rounds that are not counted"
                    + " the median of the runs is taken: Hawser's view with every field of every message read; Hawser's"
                    + " records; AisLib with every field of every message asked for; and, as the limit, a pass that only"
                    + " finds line ends and sums checksums.",
            "",
            "With --gpsdecode it measures programs instead: gpsdecode -j (Debian: gpsd-clients) and hawser decode, each from"
                    + " its start to its end on a file of the same log, in turn, what they print thrown away. gpsdecode loses"
                    + " a message of type 5 that another sentence interrupts."
        })
public final class DecodeBench implements Callable<Integer> {

    private static final int MOST_SENTENCES = 10_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions options = new RunOptions();

    private int sentences = 3_000_000;

    @Option(names = "--sentences", paramLabel = "N", description = "Sentences of the log, at least (3000000).")
    void sentences(int count) {
        if (count < 1 || count > MOST_SENTENCES) {
            throw wrongUse("--sentences must be from 1 to " + MOST_SENTENCES + ": " + count);
        }
        sentences = count;
    }

    @Option(names = "--tag-blocks", description = "With a tag block before each sentence; AisLib and Hawser read them.")
    private boolean tagged;

    @Option(names = "--log", paramLabel = "FILE", description = "Read this log instead of a made one.")
    private @Nullable Path given;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the results here, as JSON.")
    private @Nullable Path json;

    @Option(names = "--gpsdecode", description = "Measure gpsdecode -j and hawser decode instead.")
    private boolean programs;

    @Option(
            names = "--hawser",
            paramLabel = "PATH",
            description = "Launcher for --gpsdecode (the one that started this, else ./hawser).")
    private @Nullable Path launcher;

    @Override
    public Integer call() throws IOException, InterruptedException {
        AisLog log = log();
        Path logOnly = options.logOnly();
        if (logOnly != null) {
            write(log, logOnly);
            return 0;
        }
        if (programs) {
            comparePrograms(log);
        } else {
            compare(log);
        }
        return 0;
    }

    private AisLog log() throws IOException {
        if (given == null) {
            return new LogMaker(sentences, tagged, options.seed()).make();
        }
        if (!Files.isRegularFile(given) || !Files.isReadable(given) || Files.size(given) > AisLog.MOST_BYTES) {
            throw wrongUse(given + " is no readable file of at most " + AisLog.MOST_BYTES + " bytes");
        }
        return AisLog.read(given);
    }

    private ParameterException wrongUse(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    private static void write(AisLog log, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            log.write(out);
        }
    }

    private void compare(AisLog log) throws IOException {
        Subject peer = new AisLibSubject();
        List<Subject> subjects = List.of(HawserSubject.view(), HawserSubject.records(), peer, new LimitSubject());
        List<Result> results = new Comparison(subjects).run(log, options.runs());
        DecodeReport report = new DecodeReport(log, results, results.get(subjects.indexOf(peer)));
        report.table(spec.commandLine().getOut());
        tell(report.json());
    }

    private void comparePrograms(AisLog log) throws IOException, InterruptedException {
        if (!Program.isInstalled("gpsdecode")) {
            throw new ParameterException(
                    spec.commandLine(), "gpsdecode is not on the search path; install Debian's package gpsd-clients");
        }
        Path file = Files.createTempFile("hawser-bench-", ".nmea");
        try {
            write(log, file);
            List<Program> all = List.of(Program.gpsdecode(file), Program.hawser(launcher(), file));
            ProgramReport report = new ProgramReport(log.countLines(), ProgramComparison.run(all, options.runs()));
            report.table(spec.commandLine().getOut());
            tell(report.json());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The one asked for, or the one that started this. */
    private Path launcher() {
        Path found = launcher == null ? Path.of(System.getenv().getOrDefault("HAWSER_LAUNCHER", "./hawser")) : launcher;
        if (!Files.isExecutable(found)) {
            throw wrongUse("no launcher at " + found + "; name one with --hawser");
        }
        return found.toAbsolutePath();
    }

    private void tell(Map<String, Object> results) throws IOException {
        String line = JsonMapper.shared().writeValueAsString(results);
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%n%s%n", line);
        out.flush();
        if (json != null) {
            Files.writeString(json, line + "\n");
        }
    }
}
