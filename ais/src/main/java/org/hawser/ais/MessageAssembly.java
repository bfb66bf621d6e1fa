package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/** Makes messages of sentences whose checksum is right and gives them to the sink. */
final class MessageAssembly {

    private static final int LAST_TYPE = 27;
    private static final int CHARACTER_BITS = 6;

    private final AisSink sink;
    private final Account account;
    private final Reception reception;
    private final FragmentTable fragments = new FragmentTable(this::incomplete);
    private final AisMessageView view = new AisMessageView();

    MessageAssembly(AisSink sink, Account account, Reception reception) {
        this.sink = sink;
        this.account = account;
        this.reception = reception;
    }

    /** Gives up the fragments that have waited too long at the line at hand. */
    void expire() {
        fragments.expire(reception.line);
    }

    /** Gives up all fragments that wait. */
    void end() {
        fragments.giveUpAll();
    }

    /** Takes the sentence at hand, of which {@code buffer} holds the payload. */
    void accept(Sentence sentence, byte[] buffer) {
        int characters = sentence.payloadTo() - sentence.payloadFrom();
        boolean whole = sentence.fragments() == 1;
        if (characters > (whole ? PayloadBits.CAPACITY_CHARACTERS : PayloadBits.FRAGMENT_CHARACTERS)) {
            account.reject(Rejection.PAYLOAD_TOO_LONG);
        } else if (whole) {
            whole(sentence, buffer);
        } else {
            fragment(sentence, buffer);
        }
    }

    private void whole(Sentence sentence, byte[] buffer) {
        PayloadBits bits = view.bits();
        view.received(reception.time_ms, reception.received_ms, sentence.channel(), reception.source);
        view.lines(reception.toldFrom, reception.toldLength(), 1);
        bits.begin();
        deliver(bits.append(buffer, sentence.payloadFrom(), sentence.payloadTo(), sentence.fillBits()));
    }

    private void fragment(Sentence sentence, byte[] buffer) {
        if (fragments.addRepeated(sentence, buffer, reception)) {
            account.note(Note.FRAGMENT_REPEATED);
            return;
        }
        FragmentGroup group = fragments.add(sentence, buffer, reception);
        if (group != null) {
            view.received(group.time_ms(), group.received_ms(), group.channel(), group.source());
            view.lines(group.offset(), group.length(), group.sentences());
            deliver(group.join(view.bits()));
        }
    }

    private void deliver(boolean inAlphabet) {
        Rejection wrong = inAlphabet ? check() : Rejection.PAYLOAD_CHARACTER;
        if (wrong == null) {
            noteLength();
            sink.message(view);
        } else {
            sink.rejected(wrong, view.offset(), view.length(), view.sentenceCount());
        }
    }

    /** Bits that only fill up the last character are no reason for a remark. */
    private void noteLength() {
        int bitCount = view.bits().bitCount();
        if (bitCount < MessageLength.shortest(view.type())) {
            account.note(Note.PAYLOAD_SHORT);
        } else if (bitCount >= MessageLength.longest(view.type()) + CHARACTER_BITS) {
            account.note(Note.PAYLOAD_LONG);
        }
    }

    private @Nullable Rejection check() {
        int bitCount = view.bits().bitCount();
        view.readHeader();
        if (bitCount < HeaderLayout.TYPE.end()) {
            return Rejection.PAYLOAD_TOO_SHORT;
        }
        if (view.type() < 1 || view.type() > LAST_TYPE) {
            return Rejection.MESSAGE_TYPE_UNKNOWN;
        }
        return bitCount < MessageLength.least(view.type()) ? Rejection.PAYLOAD_TOO_SHORT : null;
    }

    private void incomplete(FragmentGroup group) {
        sink.rejected(Rejection.FRAGMENT_MISSING, group.offset(), group.length(), group.sentences());
    }
}
