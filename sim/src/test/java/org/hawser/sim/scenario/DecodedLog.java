package org.hawser.sim.scenario;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;

/** A log as the decoder reads it, while it is written. */
final class DecodedLog extends OutputStream implements AisSink {

    final Map<Rejection, Integer> rejected = new EnumMap<>(Rejection.class);

    /** Position reports by the MMSI that they were sent under. */
    final Map<Integer, Integer> positions = new TreeMap<>();

    final List<String> comments = new ArrayList<>();
    int lines;
    int linesOfMessages;
    int notes;

    private final AivdmDecoder decoder = new AivdmDecoder(this);
    private byte[] line = new byte[1024];
    private int size;

    @Override
    public void write(int b) {
        if (b != '\n') {
            line[size++] = (byte) b;
            return;
        }
        lines++;
        if (line[0] == '#') {
            comments.add(new String(line, 0, size, StandardCharsets.UTF_8));
        }
        decoder.line(line, 0, size, lines);
        size = 0;
    }

    @Override
    public void close() {
        decoder.endOfInput();
    }

    int rejectedLines() {
        return rejected.values().stream().mapToInt(count -> count).sum();
    }

    @Override
    public void message(AisMessageView view) {
        linesOfMessages += view.sentenceCount();
        int type = view.type();
        if (type <= 3 || type == 18) {
            positions.merge(view.mmsi(), 1, Integer::sum);
        }
    }

    @Override
    public void rejected(Rejection reason, long offset, int length, int sentences) {
        rejected.merge(reason, sentences, Integer::sum);
    }

    @Override
    public void noSentence(LineKind kind, long offset, int length) {
        // The lines of comment, which are kept above.
    }

    @Override
    public void note(Note note, long offset, int length) {
        notes++;
    }
}
