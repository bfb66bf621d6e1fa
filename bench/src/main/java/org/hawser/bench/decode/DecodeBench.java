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
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code hawser bench decode}: decoding beside its peers. */
@Command(
        name = "decode",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast sentences become messages, beside a peer.",
            "",
            "Makes a log in memory of types 1-3 (74 % of the sentences), 18 (8 %), 5 in two sentences (10 %; 2 % of them with"
                    + " other messages in between), 4, 21, 24 and 27; 0.05 % of the sentences have a wrong checksum. Then,"
                    + " in one process and on one thread, these read it in turn, and after two rounds that are not counted"
                    + " the median of the runs is taken: Hawser's view with every field of every message read; Hawser's"
                    + " records; AisLib with every field of every message asked for; and, as the limit, a pass that only"
                    + " finds line ends and sums checksums."
        })
public final class DecodeBench implements Callable<Integer> {

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--sentences", paramLabel = "N", description = "Sentences of the log, at least (3000000).")
    private int sentences = 3_000_000;

    @Option(names = "--tag-blocks", description = "With a tag block before each sentence; AisLib and Hawser read them.")
    private boolean tagged;

    @Option(names = "--log", paramLabel = "FILE", description = "Read this log instead of a made one.")
    private @Nullable Path given;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the results here, as JSON.")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        AisLog log = given == null ? new LogMaker(sentences, tagged, options.seed()).make() : AisLog.read(given);
        Path logOnly = options.logOnly();
        if (logOnly != null) {
            write(log, logOnly);
            return 0;
        }
        compare(log);
        return 0;
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
        PrintWriter out = spec.commandLine().getOut();
        report.table(out);
        out.flush();
        tell(report.json());
    }

    private void tell(Map<String, Object> results) throws IOException {
        if (json != null) {
            Files.writeString(json, JsonMapper.shared().writeValueAsString(results) + "\n");
        }
    }
}
