package org.hawser.bench.decode;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import org.hawser.ais.LineEnds;

/**
 * A program that turns a log into lines of JSON on its standard output.
 *
 * @param name as the table names it
 * @param key as JSON names it
 * @param command it and its arguments
 * @param log what it reads from its standard input, unless its arguments name it
 */
record Program(String name, String key, List<String> command, Path log) {

    /** Decodes for comparison: gpsd's own decoder, from its standard input. */
    static Program gpsdecode(Path log) {
        return new Program("gpsdecode -j", "gpsdecode", List.of("gpsdecode", "-j"), log);
    }

    static Program hawser(Path launcher, Path log) {
        return new Program(
                "hawser decode", "hawser_decode", List.of(launcher.toString(), "decode", log.toString()), log);
    }

    /** Runs it for what it prints: the number of lines. */
    int countLines() throws IOException, InterruptedException {
        Process process = builder(Redirect.PIPE).start();
        int lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = process.getInputStream()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                for (int at = LineEnds.find(buffer, 0, count); at < count; at = LineEnds.find(buffer, at + 1, count)) {
                    lines++;
                }
            }
        }
        check(process.waitFor());
        return lines;
    }

    /** Runs it and lets what it prints go. */
    void run() throws IOException, InterruptedException {
        check(builder(Redirect.DISCARD).start().waitFor());
    }

    private ProcessBuilder builder(Redirect output) {
        return new ProcessBuilder(command)
                .redirectInput(log.toFile())
                .redirectOutput(output)
                .redirectError(Redirect.DISCARD);
    }

    private void check(int status) throws IOException {
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with status " + status);
        }
    }

    /** Whether a program of this name is on the search path. */
    static boolean isInstalled(String program) {
        String path = System.getenv("PATH");
        for (String folder : path == null ? new String[0] : path.split(File.pathSeparator, -1)) {
            if (Path.of(folder, program).toFile().canExecute()) {
                return true;
            }
        }
        return false;
    }
}
