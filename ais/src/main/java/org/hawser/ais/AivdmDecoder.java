package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/**
 * Lines of NMEA 0183 to AIS messages. One decoder reads one input in its order and belongs to one thread. It does not allocate
 * per line; it keeps no reference to the buffers it is given.
 *
 * <p>A line may hold, in this order: a time written by a logger ({@link LeadingTime}), tag blocks, one {@code !ccVDM} or
 * {@code !ccVDO} sentence of any talker, further fields behind its checksum. Without a tag block anything may stand before the
 * sentence. A sentence counts only with a right checksum.
 *
 * <p>A sentence's time is the first of these that is given: tag block {@code c:}, a {@code $PGHP} line before it, the fields
 * behind its checksum, the time in front of it. A message of several sentences has the earliest of its sentences' times and the
 * first source that one of them gives.
 *
 * <p>Fragments join by number of fragments, sequence id, channel and source (within a minute, where times are given), in any order and with other sentences in between.
 * Incomplete groups are given up when a fragment comes that they already hold with another payload, when too many wait, 500
 * lines after their last fragment, and at the end of the input.
 */
public final class AivdmDecoder {

    /** Bytes of the longest line that is read. */
    public static final int LONGEST_LINE = 4096;

    private final AisSink sink;
    private final AisMessageView view = new AisMessageView();
    private final Sentence sentence = new Sentence();
    private final Reception reception = new Reception();
    private final SourceTable sources = new SourceTable();
    private final TagBlock tagBlock = new TagBlock(sources);
    private final TagBlockGroups groups = new TagBlockGroups();
    private final Trailer trailer = new Trailer(sources);
    private final GatehouseWrapper wrapper = new GatehouseWrapper();
    private final FragmentTable fragments = new FragmentTable(this::incomplete);
    private long wrapperTime_ms = UtcTime.NONE;

    public AivdmDecoder(AisSink sink) {
        this.sink = sink;
    }

    /**
     * Reads one line.
     *
     * @param buffer holds the line from {@code from} to before {@code to}, without its line end (a carriage return does no harm)
     * @param offset the line's first byte in its segment
     */
    public void line(byte[] buffer, int from, int to, long offset) {
        reception.line++;
        reception.offset = offset;
        reception.length = to - from;
        reception.time_ms = UtcTime.NONE;
        reception.source = null;
        fragments.expire(reception.line);
        if (to - from > LONGEST_LINE) {
            reject(Rejection.LINE_TOO_LONG);
        } else if (Sentence.isAt(buffer, from, to)) {
            sentence(buffer, from, to, UtcTime.NONE);
        } else {
            wrapped(buffer, from, to);
        }
    }

    /** Rejects what still waits for fragments. */
    public void endOfInput() {
        fragments.giveUpAll();
        reset();
    }

    /** Forgets times, sources and groups between inputs; what still waits for fragments is rejected first. */
    public void reset() {
        fragments.giveUpAll();
        groups.clear();
        wrapperTime_ms = UtcTime.NONE;
    }

    /** A line that does not simply begin with its sentence. */
    private void wrapped(byte[] buffer, int from, int to) {
        int start = from;
        while (start < to && Digits.isBlank(buffer[start])) {
            start++;
        }
        if (start == to) {
            sink.noSentence(LineKind.BLANK, reception.offset, reception.length);
        } else if (buffer[start] == '#') {
            sink.noSentence(LineKind.COMMENT, reception.offset, reception.length);
        } else {
            prefixed(buffer, start, to);
        }
    }

    private void prefixed(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to && buffer[at] != '\\' && buffer[at] != '!' && buffer[at] != '$') {
            at++;
        }
        long leading_ms = LeadingTime.read(buffer, from, at);
        tagBlock.clear();
        int behind = tagBlocks(buffer, at, to);
        int start = findSentence(buffer, behind, to);
        if (start < to) {
            useTagBlock();
            sentence(buffer, start, to, leading_ms);
        } else {
            other(buffer, behind, to, behind > at);
        }
    }

    /** Reads the tag blocks from {@code from} on; index behind them. */
    private int tagBlocks(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to && buffer[at] == '\\') {
            int close = Digits.find(buffer, at + 1, to, '\\');
            tagBlock(buffer, at + 1, close, close < to);
            at = close < to ? close + 1 : at + 1;
        }
        return at;
    }

    private void tagBlock(byte[] buffer, int from, int close, boolean closed) {
        TagBlock.Taken taken = closed ? tagBlock.read(buffer, from, close) : TagBlock.Taken.NOTHING;
        switch (taken) {
            case ALL -> {}
            case ALL_BUT_GROUP -> note(Note.TAG_BLOCK_GROUP_BROKEN);
            case NOTHING -> note(Note.TAG_BLOCK_BROKEN);
        }
    }

    private static int findSentence(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to && !Sentence.isAt(buffer, at, to)) {
            at++;
        }
        return at;
    }

    private void useTagBlock() {
        reception.time_ms = plausible(tagBlock.time_ms());
        reception.source = tagBlock.source();
        if (tagBlock.line() != TagBlock.NO_GROUP) {
            useGroup();
        }
    }

    private void useGroup() {
        groups.remember(tagBlock, reception.line);
        int group = groups.find(tagBlock.group(), reception.line);
        if (group >= 0 && tagBlock.line() > 1) {
            reception.time_ms =
                    reception.time_ms == UtcTime.NONE ? plausible(groups.time_ms(group)) : reception.time_ms;
            reception.source = reception.source == null ? groups.source(group) : reception.source;
        }
    }

    /** A line without AIS sentence: another sentence, a tag block alone, or nothing known. */
    private void other(byte[] buffer, int from, int to, boolean tagged) {
        int start = from;
        while (start < to && buffer[start] != '$' && buffer[start] != '!') {
            start++;
        }
        if (start == to && tagged) {
            useTagBlock();
            sink.noSentence(LineKind.OTHER_NMEA, reception.offset, reception.length);
        } else if (start == to || !isAddress(buffer, start + 1, to)) {
            reject(Rejection.NOT_NMEA);
        } else {
            otherSentence(buffer, start, to);
        }
    }

    private void otherSentence(byte[] buffer, int start, int to) {
        int star = Digits.find(buffer, start, to, '*');
        if (Checksum.isGiven(star, to) && !Checksum.matches(buffer, start + 1, star)) {
            reject(Rejection.CHECKSUM_WRONG);
            return;
        }
        if (GatehouseWrapper.isAt(buffer, start, to) && star < to) {
            wrapperTime_ms = plausible(wrapper.time_ms(buffer, start, star));
        }
        sink.noSentence(LineKind.OTHER_NMEA, reception.offset, reception.length);
    }

    /** Whether a talker and a sentence formatter stand here: letters or digits up to a comma. */
    private static boolean isAddress(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to && (Digits.isDigit(buffer[at]) || (buffer[at] >= 'A' && buffer[at] <= 'Z'))) {
            at++;
        }
        return at - from >= 3 && at < to && (buffer[at] == ',' || buffer[at] == '*');
    }

    private void sentence(byte[] buffer, int from, int to, long leading_ms) {
        long wrapped_ms = wrapperTime_ms;
        wrapperTime_ms = UtcTime.NONE;
        Rejection wrong = sentence.read(buffer, from, to);
        if (wrong != null) {
            reject(wrong);
            return;
        }
        if (sentence.end() < to) {
            trailer(buffer, sentence.end(), to, wrapped_ms);
        } else if (reception.time_ms == UtcTime.NONE) {
            reception.time_ms = wrapped_ms;
        }
        if (reception.time_ms == UtcTime.NONE) {
            reception.time_ms = plausible(leading_ms);
        }
        payload(buffer);
    }

    private void trailer(byte[] buffer, int from, int to, long wrapped_ms) {
        trailer.read(buffer, from, to);
        if (reception.time_ms == UtcTime.NONE) {
            reception.time_ms = wrapped_ms != UtcTime.NONE ? wrapped_ms : plausible(trailer.time_ms());
        }
        if (reception.source == null) {
            reception.source = trailer.source();
        }
        if (findSentence(buffer, from, to) < to) {
            note(Note.SECOND_SENTENCE);
        }
    }

    private long plausible(long time_ms) {
        if (time_ms != UtcTime.IMPLAUSIBLE) {
            return time_ms;
        }
        note(Note.TIME_IMPLAUSIBLE);
        return UtcTime.NONE;
    }

    private void payload(byte[] buffer) {
        int characters = sentence.payloadTo() - sentence.payloadFrom();
        if (sentence.fragments() > 1) {
            fragment(buffer, characters);
        } else if (characters > PayloadBits.CAPACITY_CHARACTERS) {
            reject(Rejection.PAYLOAD_TOO_LONG);
        } else {
            view.received(reception.time_ms, sentence.channel(), reception.source);
            view.lines(reception.offset, reception.length, 1);
            view.bits().begin();
            deliver(view.bits().append(buffer, sentence.payloadFrom(), sentence.payloadTo(), sentence.fillBits()));
        }
    }

    private void fragment(byte[] buffer, int characters) {
        if (characters > PayloadBits.FRAGMENT_CHARACTERS) {
            reject(Rejection.PAYLOAD_TOO_LONG);
        } else if (fragments.addRepeated(sentence, buffer, reception)) {
            note(Note.FRAGMENT_REPEATED);
        } else {
            FragmentGroup whole = fragments.add(sentence, buffer, reception);
            if (whole != null) {
                view.received(whole.time_ms(), whole.channel(), whole.source());
                view.lines(whole.offset(), whole.length(), whole.sentences());
                deliver(whole.join(view.bits()));
            }
        }
    }

    private void deliver(boolean inAlphabet) {
        Rejection wrong = inAlphabet ? checkMessage() : Rejection.PAYLOAD_CHARACTER;
        if (wrong == null) {
            sink.message(view);
        } else {
            sink.rejected(wrong, view.offset(), view.length(), view.sentenceCount());
        }
    }

    private @Nullable Rejection checkMessage() {
        PayloadBits bits = view.bits();
        view.readHeader();
        int type = view.type();
        if (bits.bitCount() < HeaderLayout.TYPE.end()) {
            return Rejection.PAYLOAD_TOO_SHORT;
        }
        if (type < 1 || type > 27) {
            return Rejection.MESSAGE_TYPE_UNKNOWN;
        }
        return bits.bitCount() < LeastBits.of(type) ? Rejection.PAYLOAD_TOO_SHORT : null;
    }

    private void reject(Rejection reason) {
        sink.rejected(reason, reception.offset, reception.length, 1);
    }

    private void note(Note note) {
        sink.note(note, reception.offset, reception.length);
    }

    private void incomplete(FragmentGroup group) {
        sink.rejected(Rejection.FRAGMENT_MISSING, group.offset(), group.length(), group.sentences());
    }
}
