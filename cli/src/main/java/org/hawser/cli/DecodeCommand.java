package org.hawser.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hawser.watch.DecodeCounts;
import org.hawser.watch.DecodeOptions;
import org.hawser.watch.DecodeRun;
import org.hawser.watch.NothingReadable;
import org.hawser.watch.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hawser decode}: AIS messages as JSON lines or CSV. */
@Command(
        name = "decode",
        mixinStandardHelpOptions = true,
        description = {
            "Decodes AIS messages (ITU-R M.1371, in NMEA 0183 sentences) to JSON lines with gpsd's names.",
            "Files may be plain or compressed (gz, zst, zip); \"-\" is standard input. Live sources: tcp://HOST:PORT,"
                    + " tcp-listen://:PORT, udp://:PORT, udp://GROUP:PORT, stdin, file+follow:///FILE, folder:///FOLDER."
        })
final class DecodeCommand implements Callable<Integer> {

    private static final int STOPPING_S = 5;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files or live sources to read; - is standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--unscaled", description = "Numbers as sent, in AIS's own units.")
    private boolean unscaled;

    @Option(names = "--csv", description = "CSV with a header in place of JSON.")
    private boolean csv;

    @Option(
            names = "--rejected",
            description =
                    "Also write, for every line that gave no message, the reason; and what of others was left unused.")
    private boolean rejected;

    @Option(
            names = "--start",
            paramLabel = "T",
            description = "When a log begins that gives no times: later messages are timed by the seconds they carry.")
    private @Nullable String start;

    @Option(
            names = "--merge",
            description = "Write a message once that several stations received within 1.9 s, with all of them.")
    private boolean merge;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UserException, IOException {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = ProgressLine.onTerminal(err);
        DecodeOptions options =
                new DecodeOptions(inputs, !unscaled, csv, rejected, Moments.instant("--start", start), merge);
        OutputStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        try {
            decode(options, out, progress, err);
        } catch (StandardOutput.Gone e) {
            return 0;
        }
        return 0;
    }

    private static void decode(DecodeOptions options, OutputStream out, Progress progress, PrintWriter err)
            throws UserException, IOException {
        try (DecodeRun decoding = open(options, out, progress, err)) {
            CountDownLatch written = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(decoding, written, err)));
            try {
                DecodeCounts counts = decoding.run();
                if (decoding.endedWhileWaiting().isEmpty()) { // else told by whoever ended it
                    err.println(counts.words());
                    err.flush();
                }
            } finally {
                written.countDown();
            }
        } catch (NothingReadable e) {
            throw new UserException(e.getMessage(), e);
        }
    }

    private static DecodeRun open(DecodeOptions options, OutputStream out, Progress progress, PrintWriter err)
            throws UserException {
        try {
            return new DecodeRun(options, out, err::println, progress, Clock.systemUTC());
        } catch (IllegalArgumentException e) {
            throw new UserException(e.getMessage(), e);
        }
    }

    /** On an interrupt from the terminal: lets what was received be written. */
    private static void stop(DecodeRun decoding, CountDownLatch written, PrintWriter err) {
        decoding.close();
        Optional<DecodeCounts> waiting = decoding.endedWhileWaiting();
        if (waiting.isPresent()) {
            err.println(waiting.get().words());
            err.flush();
            return;
        }
        try {
            written.await(STOPPING_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
