package org.hawser.ais.application;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hawser.ais.AisMessage;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisMessages;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;

/** The binary messages of a log, and what they mean. */
final class BinaryLog implements AisSink {

    record Read(AisMessage message, ApplicationMessage application) {}

    private final List<Read> messages = new ArrayList<>();

    static List<Read> read(byte[] log) {
        BinaryLog sink = new BinaryLog();
        AivdmDecoder decoder = new AivdmDecoder(sink);
        int from = 0;
        for (int at = 0; at <= log.length; at++) {
            if (at == log.length || log[at] == '\n') {
                decoder.line(log, from, at, from);
                from = at + 1;
            }
        }
        decoder.endOfInput();
        return sink.messages;
    }

    static List<ApplicationMessage> applications(byte[] log) {
        return read(log).stream().map(Read::application).toList();
    }

    /** What the only message of these sentences means. */
    static ApplicationMessage only(String... sentences) {
        List<Read> read = read(String.join("\n", sentences).getBytes(StandardCharsets.US_ASCII));
        if (read.size() != 1) {
            throw new AssertionError("not one binary message but " + read);
        }
        return read.getFirst().application();
    }

    @Override
    public void message(AisMessageView view) {
        AisMessage message = AisMessages.decode(view);
        ApplicationMessages.of(message).ifPresent(application -> messages.add(new Read(message, application)));
    }

    @Override
    public void rejected(Rejection reason, long offset, int length, int sentences) {}

    @Override
    public void noSentence(LineKind kind, long offset, int length) {}

    @Override
    public void note(Note note, long offset, int length) {}
}
