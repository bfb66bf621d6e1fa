package org.hawser.bench.decode;

import org.hawser.ais.AisMessage;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisMessages;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.jspecify.annotations.Nullable;

/** Hawser's decoder, with a view of which every field is read or with records. */
final class HawserSubject implements Subject {

    private final String name;
    private final String key;
    private final TallySink sink;
    private final AivdmDecoder decoder;

    private HawserSubject(String name, String key, TallySink sink) {
        this.name = name;
        this.key = key;
        this.sink = sink;
        decoder = new AivdmDecoder(sink);
    }

    static Subject view() {
        return new HawserSubject("Hawser, view, every field", "hawser_view", new ViewSink());
    }

    static Subject records() {
        return new HawserSubject("Hawser, records", "hawser_records", new RecordSink());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Outcome read(AisLog log) {
        sink.tally = new Tally();
        log.forEachLine((bytes, from, to) -> decoder.line(bytes, from, to, from));
        decoder.endOfInput();
        return sink.tally.outcome();
    }

    /** Takes messages and leaves the rest. */
    private abstract static class TallySink implements AisSink {
        Tally tally = new Tally();

        @Override
        public void rejected(Rejection reason, long offset, int length, int sentences) {}

        @Override
        public void noSentence(LineKind kind, long offset, int length) {}

        @Override
        public void note(Note note, long offset, int length) {}
    }

    private static final class ViewSink extends TallySink {
        private final ViewFields fields = new ViewFields();

        @Override
        public void message(AisMessageView view) {
            tally.add(view.type(), view.mmsi(), fields.sum(view));
        }
    }

    private static final class RecordSink extends TallySink {
        private @Nullable AisMessage last;

        /** A record is kept until the next, so that it must be made, as for a caller who keeps it. */
        @Override
        public void message(AisMessageView view) {
            AisMessage message = AisMessages.decode(view);
            tally.add(message.type(), message.mmsi(), last == null ? 0 : last.mmsi());
            last = message;
        }
    }
}
