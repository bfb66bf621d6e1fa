package org.hawser.sim;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hawser.ais.AisMessage;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisMessages;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;

/** A log of the demonstration as the decoder reads it. */
final class ReadLog implements AisSink {

    final List<Heard> heard = new ArrayList<>();
    final Map<Rejection, Integer> rejected = new TreeMap<>();
    int lines;
    int linesOfMessages;
    int linesWithoutSentence;
    int notes;

    record Heard(long received_s, String source, AisMessage message) {}

    static ReadLog of(Simulation simulation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 25);
        simulation.writeLog(out);
        ReadLog log = new ReadLog();
        log.read(out.toByteArray());
        return log;
    }

    private void read(byte[] bytes) {
        AivdmDecoder decoder = new AivdmDecoder(this);
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                decoder.line(bytes, from, i, from);
                lines++;
                from = i + 1;
            }
        }
        decoder.endOfInput();
    }

    @Override
    public void message(AisMessageView view) {
        linesOfMessages += view.sentenceCount();
        String source = Objects.requireNonNull(view.source());
        heard.add(new Heard(view.time_ms() / 1000, source, AisMessages.decode(view)));
    }

    @Override
    public void rejected(Rejection reason, long offset, int length, int sentences) {
        rejected.merge(reason, sentences, Integer::sum);
    }

    @Override
    public void noSentence(LineKind kind, long offset, int length) {
        linesWithoutSentence++;
    }

    @Override
    public void note(Note note, long offset, int length) {
        notes++;
    }
}
