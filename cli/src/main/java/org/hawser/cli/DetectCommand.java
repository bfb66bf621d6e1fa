package org.hawser.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.hawser.detect.DetectSettings;
import org.hawser.feed.ColumnMapping;
import org.hawser.feed.FeedException;
import org.hawser.feed.MappingFile;
import org.hawser.report.Attention;
import org.hawser.report.Finding;
import org.hawser.sanctions.ListException;
import org.hawser.sanctions.SanctionsLists;
import org.hawser.watch.DetectOptions;
import org.hawser.watch.DetectResult;
import org.hawser.watch.DetectRun;
import org.hawser.watch.NothingReadable;
import org.hawser.watch.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hawser detect}: the main job in batch. */
@Command(
        name = "detect",
        mixinStandardHelpOptions = true,
        description = {
            "Finds encounters in AIS files, screens their ships, and writes events.jsonl, events.geojson, report.html,"
                    + " summary.json and tracks/ into a folder.",
            "Files may hold NMEA 0183 sentences or CSV (MarineCadastre, Danish Maritime Authority, others by --mapping),"
                    + " plain or compressed (gz, zst, zip). \"-\" is standard input."
        })
final class DetectCommand implements Callable<Integer> {

    /** Share of the heap for observations; what goes beyond is sorted on disk. */
    private static final double MEMORY_SHARE = 0.4;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to read.")
    private List<String> files = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the results.")
    private Path out = Path.of(".");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings that replace shipped ones; or the profile gfw.")
    private @Nullable String config;

    @Option(names = "--mapping", paramLabel = "FILE", description = "Which column of a CSV file holds what (YAML).")
    private @Nullable Path mapping;

    @Option(names = "--from", paramLabel = "T", description = "Look only at fixes from this time on.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "T", description = "Look only at fixes before this time.")
    private @Nullable String to;

    @Option(
            names = "--start",
            paramLabel = "T",
            description = "When a log begins that gives no times: its messages are timed by the UTC seconds in them."
                    + " Each such file begins then.")
    private @Nullable String start;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to detect with (all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private LimitFiles limits = new LimitFiles();

    @Mixin
    private DataFolder data = new DataFolder();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UserException, IOException {
        if (threads < 1 || threads > 1024) {
            throw new UserException("--threads must be 1 to 1024.");
        }
        requireOrder(Moments.instant("--from", from), Moments.instant("--to", to));
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = ProgressLine.onTerminal(err);
        run(options(progress), progress, err);
        return 0;
    }

    private static void requireOrder(@Nullable Instant start, @Nullable Instant end) throws UserException {
        if (start != null && end != null && !start.isBefore(end)) {
            throw new UserException("--from must be before --to: " + start + " is not before " + end + ".");
        }
    }

    private DetectOptions options(Progress progress) throws UserException {
        try {
            DetectSettings settings = config == null ? DetectSettings.shipped() : DetectSettings.read(config);
            ColumnMapping columns = mapping == null ? null : MappingFile.read(mapping);
            SanctionsLists lists = SanctionsLists.load(data.path(), List.of());
            return new DetectOptions(
                    files,
                    out,
                    settings,
                    lists,
                    columns,
                    Moments.instant("--from", from),
                    Moments.instant("--to", to),
                    threads,
                    (long) (Runtime.getRuntime().maxMemory() * MEMORY_SHARE),
                    progress,
                    Moments.instant("--start", start),
                    limits.zones(spec.commandLine().getErr()));
        } catch (IllegalArgumentException | FeedException | ListException e) {
            throw new UserException(e.getMessage(), e);
        }
    }

    /** Runs the job and tells the user what came of it. */
    static DetectResult run(DetectOptions options, Progress progress, PrintWriter err)
            throws UserException, IOException {
        DetectResult result;
        try {
            result = new DetectRun(options, Clock.systemUTC()).run();
        } catch (NothingReadable e) {
            throw new UserException(e.getMessage(), e);
        } finally {
            if (progress instanceof ProgressLine line) {
                line.clear();
            }
        }
        options.lists().problems().forEach(err::println);
        result.notices().forEach(err::println);
        err.println(found(result));
        err.println("Report: " + result.report());
        return result;
    }

    private static String found(DetectResult result) {
        if (result.fixes() == 0) {
            return "No position could be used, so nothing was looked at.";
        }
        String looked = " in " + result.fixes() + (result.fixes() == 1 ? " fix" : " fixes") + " of " + result.ships()
                + (result.ships() == 1 ? " ship." : " ships.");
        if (result.findings().isEmpty()) {
            return "Nothing found" + looked;
        }
        long innocent = result.findings().stream()
                .filter(finding -> finding.attention() == Attention.INNOCENT)
                .count();
        long others = result.findings().size() - innocent;
        Finding first = result.findings().stream().min(Finding.ORDER).orElseThrow();
        return "Encounters: " + others + " to look at, " + innocent + " with an everyday explanation," + looked
                + " Most urgent: " + first.attention().words() + ".";
    }
}
