package org.hawser.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hawser.bench.decode.SampleLog;

/** Lines to damage: those of real logs where some are given, and of a made one. */
final class Corpus {

    private static final int MADE_SENTENCES = 20_000;

    /** Forms of lines that the made log has not. */
    private static final List<String> WRAPPED = List.of(
            "$PGHP,1,2018,4,1,12,0,0,390,231,45,992190934,1,2B*15",
            "\\g:1-2-77,s:station,c:1522584000*00\\",
            "2018-04-01T12:00:00Z !AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C",
            "!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C,d-093,S2212,t235959.00,T59.00,r09STOL1,1272844797",
            "# hawser simulated: true",
            "");

    private final byte[][] lines;

    private Corpus(List<byte[]> lines) {
        this.lines = lines.toArray(byte[][]::new);
    }

    static Corpus of(List<Path> logs, long seed) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        for (Path log : logs) {
            add(Files.readAllBytes(log), lines);
        }
        add(SampleLog.made(MADE_SENTENCES, false, seed), lines);
        add(SampleLog.made(MADE_SENTENCES, true, seed), lines);
        for (int i = 0; i < lines.size() / 100; i++) {
            lines.add(WRAPPED.get(i % WRAPPED.size()).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        return new Corpus(lines);
    }

    private static void add(byte[] log, List<byte[]> lines) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte character : log) {
            if (character == '\n') {
                lines.add(line.toByteArray());
                line.reset();
            } else {
                line.write(character);
            }
        }
        lines.add(line.toByteArray());
    }

    int size() {
        return lines.length;
    }

    byte[] line(int index) {
        return lines[index];
    }
}
