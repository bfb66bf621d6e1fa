package org.hawser.sanctions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * The imports of a data folder, one JSON object a line, only ever appended to: who imported what, and when, is one of the two truths
 * that cannot be made again. A line torn by a crash is skipped, its files can be imported again.
 */
record ImportLedger(Path path) {

    /**
     * The versions in the order of their import.
     *
     * @param problems takes one sentence for each line that cannot be read
     */
    List<ListVersion> read(List<String> problems) throws IOException {
        List<ListVersion> versions = new ArrayList<>();
        if (!Files.exists(path)) {
            return versions;
        }
        String[] lines = new String(Files.readAllBytes(path), StandardCharsets.UTF_8).split("\n");
        for (int i = 0; i < lines.length; i++) {
            try {
                if (!lines[i].isBlank()) {
                    versions.add(VersionJson.read(lines[i]));
                }
            } catch (JacksonException | IllegalArgumentException e) {
                problems.add(path + ", line " + (i + 1) + " is no import: left out; import its list again");
            }
        }
        return versions;
    }

    void append(ListVersion version) throws IOException {
        try (FileChannel ledger =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = ledger.size();
            String line = (endsMidLine(ledger, end) ? "\n" : "") + VersionJson.write(version) + "\n";
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                end += ledger.write(bytes, end);
            }
            ledger.force(true);
        }
    }

    private static boolean endsMidLine(FileChannel ledger, long size) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return size > 0 && ledger.read(last, size - 1) == 1 && last.get(0) != '\n';
    }
}
