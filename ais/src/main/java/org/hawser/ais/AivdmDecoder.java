package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/**
 * Lines of NMEA 0183 to AIS messages. One decoder reads one input in its order and belongs to one thread. It does not allocate
 * per line; it keeps no reference to the buffers it is given.
 *
 * <p>A line may hold, in this order: a time that a logger wrote, tag blocks, a {@code !ccVDM} or {@code !ccVDO} sentence of any
 * talker, further fields behind its checksum, and further sentences with tag blocks and fields of their own, which are read as well.
 * Anything else is passed over. A sentence counts only with a right checksum. A line's tag blocks and leading time serve all its
 * sentences that have none themselves; a tag block alone on a line, or a {@code $PGHP} line, serves the first sentence behind it,
 * within 500 lines and, live, a minute.
 *
 * <p>A sentence's time is the first of these that is given: tag block {@code c:}, a {@code $PGHP} line before it, the fields
 * behind its checksum, the time in front of it, the time of receipt here. A message of several sentences has the earliest of its
 * sentences' times and the first source that one of them gives.
 *
 * <p>Fragments join by number of fragments, sequence id, channel and source, and, where times are given, within a minute: with
 * other sentences in between, and in any order where they are not more than 10 lines out of it. Incomplete groups are given up when
 * a fragment comes that they already hold with another payload, when too many wait, 500 lines after their last fragment, and at the
 * end of the input.
 */
public final class AivdmDecoder {

    /** A {@code *} and two hexadecimal digits. */
    private static final int CHECKSUM = 3;

    private final Reception reception = new Reception();
    private final Account account;
    private final MessageAssembly assembly;
    private final Preamble preamble;
    private final Trailer trailer;
    private final Sentence sentence = new Sentence();
    private final GatehouseWrapper wrapper;

    /** What a line before the sentence says of it: a wrapper, or a tag block alone. */
    private long wrapper_ms = UtcTime.NONE;

    private @Nullable String wrapperSource;
    private long wrapperOffset;
    private boolean isGatehouse;
    private long wrapperLine;
    private long wrapperReceived_ms = UtcTime.NONE;

    public AivdmDecoder(AisSink sink) {
        SourceTable sources = new SourceTable();
        account = new Account(sink, reception);
        assembly = new MessageAssembly(sink, account, reception);
        preamble = new Preamble(account, reception, sources);
        trailer = new Trailer(sources);
        wrapper = new GatehouseWrapper(sources);
    }

    /**
     * Reads one line.
     *
     * @param buffer holds the line from {@code from} to before {@code to}, without its line end (a carriage return does no harm)
     * @param offset the line's first byte in its segment
     */
    public void line(byte[] buffer, int from, int to, long offset) {
        line(buffer, from, to, offset, AisMessageView.NO_TIME);
    }

    /**
     * Reads one line of live input, like {@link #line(byte[], int, int, long)}.
     *
     * @param received_ms when this machine received it; a message gets this time where none of its sentences brings one
     */
    public void line(byte[] buffer, int from, int to, long offset, long received_ms) {
        reception.begin(offset, to - from, received_ms);
        assembly.expire();
        if (Sentence.isAt(buffer, from, to)) {
            sentences(buffer, from, to, UtcTime.NONE);
        } else {
            other(buffer, from, to);
        }
    }

    /** Rejects what still waits for fragments, and forgets all but the stations' names. */
    public void endOfInput() {
        assembly.end();
        preamble.reset();
        wrapper_ms = UtcTime.NONE;
        wrapperSource = null;
    }

    /** The same between one input and the next. */
    public void reset() {
        endOfInput();
    }

    /** A line that does not simply begin with its sentence. */
    private void other(byte[] buffer, int from, int to) {
        int start = from;
        while (start < to && Digits.isBlank(buffer[start])) {
            start++;
        }
        if (start == to) {
            account.noSentence(LineKind.BLANK);
        } else if (buffer[start] == '#') {
            account.noSentence(LineKind.COMMENT);
        } else {
            wrapped(buffer, start, to);
        }
    }

    private void wrapped(byte[] buffer, int from, int to) {
        int behind = preamble.read(buffer, from, to);
        int start = findSentence(buffer, behind, to);
        if (start < to) {
            preamble.useTagBlocks();
            sentences(buffer, start, to, preamble.leading_ms());
        } else {
            withoutSentence(buffer, behind, to);
        }
    }

    private static int findSentence(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to && !Sentence.isAt(buffer, at, to)) {
            at++;
        }
        return at;
    }

    /** Another sentence, a tag block alone, or nothing known. */
    private void withoutSentence(byte[] buffer, int from, int to) {
        int start = from;
        while (start < to && buffer[start] != '$' && buffer[start] != '!') {
            start++;
        }
        if (start == to && preamble.isTagged()) {
            preamble.useTagBlocks();
            wrapper_ms = reception.time_ms;
            wrapperSource = reception.source;
            wrapperOffset = reception.toldFrom;
            isGatehouse = false;
            wrapperStands();
            account.noSentence(LineKind.OTHER_NMEA);
        } else if (Sentence.isAddress(buffer, start + 1, to)) {
            otherSentence(buffer, start, to);
        } else {
            account.reject(Rejection.NOT_NMEA);
        }
    }

    private void otherSentence(byte[] buffer, int start, int to) {
        int star = Checksum.findStar(buffer, start, to);
        if (Checksum.isGiven(star, to) && !Checksum.matches(buffer, start + 1, star)) {
            account.reject(Rejection.CHECKSUM_WRONG);
            return;
        }
        if (GatehouseWrapper.isAt(buffer, start, to) && star < to) {
            gatehouse(buffer, start, star);
        }
        account.noSentence(LineKind.OTHER_NMEA);
    }

    /** Takes the place of a {@code $PGHP} line before it; a tag block alone still tells what this one does not. */
    private void gatehouse(byte[] buffer, int start, int star) {
        if (isGatehouse) {
            wrapper_ms = UtcTime.NONE;
            wrapperSource = null;
        }
        boolean begins = wrapper_ms == UtcTime.NONE && wrapperSource == null;
        long time_ms = account.plausible(wrapper.read(buffer, start, star));
        wrapper_ms = time_ms == UtcTime.NONE ? wrapper_ms : time_ms;
        wrapperSource = wrapper.station() == null ? wrapperSource : wrapper.station();
        wrapperOffset = begins ? reception.offset : wrapperOffset;
        isGatehouse = true;
        wrapperStands();
    }

    private void wrapperStands() {
        wrapperLine = reception.line;
        wrapperReceived_ms = reception.received_ms;
    }

    /** What was said long ago is not of this sentence. */
    private boolean isWrapperNear() {
        boolean soon = wrapperReceived_ms == UtcTime.NONE
                || Math.abs(reception.received_ms - wrapperReceived_ms) <= FragmentGroup.MOST_APART_MS;
        return soon && reception.line - wrapperLine <= TagBlockGroups.MOST_LINES_APART;
    }

    /** All sentences of the line, of which the first begins at {@code from}. */
    private void sentences(byte[] buffer, int from, int to, long leading_ms) {
        long line_ms = reception.time_ms;
        String lineSource = reception.source;
        long toldFrom = reception.toldFrom;
        int next = sentence(buffer, from, to, leading_ms);
        while (next < to) {
            account.note(Note.FURTHER_SENTENCE);
            int before = tagBlocksBefore(buffer, from, next);
            reception.time_ms = line_ms;
            reception.source = lineSource;
            reception.toldFrom = toldFrom;
            if (before < next && preamble.read(buffer, before, to) == next) {
                preamble.useTagBlocks();
            }
            from = next;
            next = sentence(buffer, from, to, leading_ms);
        }
    }

    /** Where the tag blocks begin that stand right before the sentence at {@code next}; {@code next} where there are none. */
    private static int tagBlocksBefore(byte[] buffer, int from, int next) {
        int at = next;
        int before = tagBlockBefore(buffer, from, at);
        while (before < at) {
            at = before;
            before = tagBlockBefore(buffer, from, at);
        }
        return at;
    }

    private static int tagBlockBefore(byte[] buffer, int from, int next) {
        int close = next - 1;
        if (close <= from || buffer[close] != '\\') {
            return next;
        }
        int open = close - 1;
        while (open > from && buffer[open] != '\\') {
            open--;
        }
        return open + 2 < close && buffer[open] == '\\' && buffer[open + 2] == ':' ? open : next;
    }

    /** Reads one sentence; where the next one begins, else {@code to}. */
    private int sentence(byte[] buffer, int from, int to, long leading_ms) {
        long wrapped_ms = wrapper_ms;
        String wrappedSource = wrapperSource;
        wrapper_ms = UtcTime.NONE;
        wrapperSource = null;
        Rejection wrong = sentence.read(buffer, from, to);
        if (wrong != null) {
            account.reject(wrong);
            return behindWrong(buffer, from, to);
        }
        if (isWrapperNear()) {
            reception.unlessGiven(wrapped_ms, wrappedSource, wrapperOffset);
        }
        int next = to;
        if (sentence.end() < to) {
            next = findSentence(buffer, sentence.end(), to);
            trailer(buffer, sentence.end(), tagBlocksBefore(buffer, sentence.end(), next));
        }
        if (leading_ms != UtcTime.NONE && reception.time_ms == UtcTime.NONE) {
            reception.time_ms = account.plausible(leading_ms);
        }
        assembly.accept(sentence, buffer);
        return next;
    }

    /**
     * The sentence to go on with behind one that is wrong: the last one that begins before its {@code *}, for a sentence that was
     * cut off takes in the one behind it; else the first one behind. Without a {@code *} no sentence can be whole.
     */
    private int behindWrong(byte[] buffer, int from, int to) {
        int star = Math.min(sentence.end() - CHECKSUM, to);
        for (int at = star - 1; at > from; at--) {
            if (Sentence.isAt(buffer, at, to)) {
                return star < to ? at : to;
            }
        }
        return star < to ? findSentence(buffer, star, to) : to;
    }

    private void trailer(byte[] buffer, int from, int to) {
        trailer.read(buffer, from, to);
        if (reception.time_ms == UtcTime.NONE) {
            reception.time_ms = account.plausible(trailer.time_ms());
        }
        if (reception.source == null) {
            reception.source = trailer.source();
        }
    }
}
