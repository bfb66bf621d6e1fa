package org.hawser.ais.gpsd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.hawser.ais.StaticReportJoiner;
import org.hawser.ais.StaticReportSink;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a log reads as in text. */
final class Decoded implements AisSink, StaticReportSink {

    private static final JsonMapper JSON = new JsonMapper();

    private final AisText text;
    private final StaticReportJoiner joiner = new StaticReportJoiner(this);

    private Decoded(AisText text) {
        this.text = text;
    }

    /** The JSON objects of a log; each is parsed by another library. */
    static List<JsonNode> json(byte[] log, boolean scaled) throws IOException {
        AisJson text = new AisJson(scaled);
        text.device("stdin");
        return write(log, text).lines().map(JSON::readTree).toList();
    }

    static String write(byte[] log, AisText text) throws IOException {
        Decoded decoded = new Decoded(text);
        AivdmDecoder decoder = new AivdmDecoder(decoded);
        int from = 0;
        for (int at = 0; at < log.length; at++) {
            if (log[at] == '\n') {
                decoder.line(log, from, at, from);
                from = at + 1;
            }
        }
        decoder.line(log, from, log.length, from);
        decoder.endOfInput();
        decoded.joiner.endOfInput();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void message(AisMessageView view) {
        if (!joiner.accept(view)) {
            single(view);
        }
    }

    @Override
    public void single(AisMessageView view) {
        text.message(view);
    }

    @Override
    public void whole(AisMessageView partA, AisMessageView partB) {
        text.joined(partA, partB);
    }

    @Override
    public void rejected(Rejection reason, long offset, int length, int sentences) {}

    @Override
    public void noSentence(LineKind kind, long offset, int length) {}

    @Override
    public void note(Note note, long offset, int length) {}
}
