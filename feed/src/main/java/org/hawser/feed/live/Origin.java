package org.hawser.feed.live;

import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.hawser.feed.AisSinks;
import org.hawser.feed.EndWatcher;
import org.hawser.feed.LineReader;
import org.hawser.feed.LineWatcher;
import org.hawser.feed.SentenceCut;
import org.jspecify.annotations.Nullable;

/**
 * One stream of sentences: a connection, the sender of datagrams, a file. Its lines and fragments do not mix with those of others.
 * Belongs to the consumer, which makes the sink when the first bytes come.
 */
final class Origin implements LineReader.Lines {

    private final String name;
    private final AisSinks sinks;
    private final SourceCounters counters;
    private final LineReader lines;
    private @Nullable AivdmDecoder decoder;
    private @Nullable LineWatcher watcher;
    private @Nullable EndWatcher ends;
    private long received_ms;
    private boolean ofDatagrams;

    /**
     * @param startOffset where in its source the stream begins
     */
    Origin(String name, long startOffset, AisSinks sinks, SourceCounters counters) {
        this.name = name;
        this.sinks = sinks;
        this.counters = counters;
        this.lines = new LineReader(this, startOffset);
    }

    void accept(Chunk chunk) {
        received_ms = chunk.received_ms();
        ofDatagrams = chunk.end() && !chunk.last();
        lines.accept(chunk.bytes(), 0, chunk.bytes().length);
        if (chunk.end()) {
            lines.finish();
        }
    }

    /** Whether its lines come in datagrams, so that nothing tells when it ends. */
    boolean isOfDatagrams() {
        return ofDatagrams;
    }

    /** Nothing more comes, as far as is known; should something come, it begins anew. */
    void end() {
        lines.finish();
        if (decoder != null) {
            decoder.endOfInput();
        }
        if (ends != null) {
            ends.end();
        }
        decoder = null;
        watcher = null;
        ends = null;
    }

    @Override
    public void line(byte[] buffer, int from, int to, long offset) {
        AivdmDecoder reading = decoder == null ? begin() : decoder;
        counters.line();
        if (watcher != null) {
            watcher.line(buffer, from, to, offset);
        }
        reading.line(buffer, from, to, offset, received_ms);
    }

    private AivdmDecoder begin() {
        AisSink sink = sinks.of(name);
        watcher = sink instanceof LineWatcher lineWatcher ? lineWatcher : null;
        ends = sink instanceof EndWatcher endWatcher ? endWatcher : null;
        AivdmDecoder made = new AivdmDecoder(new Counted(sink));
        decoder = made;
        return made;
    }

    /** Lines are cut instead, so none is. */
    @Override
    public void tooLong(long offset, long length) {
        counters.rejected(Rejection.NOT_NMEA, 1);
    }

    @Override
    public void brokenOff(byte[] buffer, int from, int to, long offset) {
        line(buffer, from, to, offset);
    }

    @Override
    public int cut(byte[] buffer, int from, int to) {
        return SentenceCut.of(buffer, from, to);
    }

    /** Counts on the way. */
    private final class Counted implements AisSink {

        private final AisSink sink;

        Counted(AisSink sink) {
            this.sink = sink;
        }

        @Override
        public void message(AisMessageView view) {
            counters.message(view.time_ms(), view.received_ms());
            sink.message(view);
        }

        @Override
        public void rejected(Rejection reason, long offset, int length, int sentences) {
            counters.rejected(reason, sentences);
            sink.rejected(reason, offset, length, sentences);
        }

        @Override
        public void noSentence(LineKind kind, long offset, int length) {
            sink.noSentence(kind, offset, length);
        }

        @Override
        public void note(Note note, long offset, int length) {
            counters.note(note);
            sink.note(note, offset, length);
        }
    }
}
