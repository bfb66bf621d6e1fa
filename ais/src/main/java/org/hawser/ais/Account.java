package org.hawser.ais;

/** Reports on the line at hand, so that each is accounted for once. */
final class Account {

    private final AisSink sink;
    private final Reception line;

    Account(AisSink sink, Reception line) {
        this.sink = sink;
        this.line = line;
    }

    void reject(Rejection reason) {
        sink.rejected(reason, line.offset, line.length, 1);
    }

    void noSentence(LineKind kind) {
        sink.noSentence(kind, line.offset, line.length);
    }

    void note(Note note) {
        sink.note(note, line.offset, line.length);
    }

    /** The time, or none, and a note, where it is implausible. */
    long plausible(long time_ms) {
        if (time_ms != UtcTime.IMPLAUSIBLE) {
            return time_ms;
        }
        note(Note.TIME_IMPLAUSIBLE);
        return UtcTime.NONE;
    }
}
