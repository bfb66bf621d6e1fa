package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/**
 * The message at hand: one object that the decoder fills again and again. Its type's fields are read from {@link #bits()}
 * through the layouts, as in {@code ClassALayout.LONGITUDE.read(view.bits())}.
 */
public final class AisMessageView {

    /** {@link #time_ms()} where the input gives none. */
    public static final long NO_TIME = Long.MIN_VALUE;

    /** {@link #channel()} where the sentence gives none. */
    public static final char NO_CHANNEL = '\0';

    private final PayloadBits bits;
    private int type;
    private int repeat;
    private int mmsi;
    private long time_ms = NO_TIME;
    private long received_ms = NO_TIME;
    private char channel = NO_CHANNEL;
    private @Nullable String source;
    private long offset;
    private int length;
    private int sentenceCount;

    AisMessageView() {
        this(new PayloadBits());
    }

    private AisMessageView(PayloadBits bits) {
        this.bits = bits;
    }

    /** Message type, 1 to 27. */
    public int type() {
        return type;
    }

    /** How often the message was repeated, 0 to 3; 3 means "do not repeat". */
    public int repeat() {
        return repeat;
    }

    /** Identity of the sender as sent; 30 bits, so it may exceed nine digits. */
    public int mmsi() {
        return mmsi;
    }

    /**
     * When it was received, as the input says: the earliest time given with one of its sentences; else {@link #received_ms()}, which
     * may be {@link #NO_TIME}.
     */
    public long time_ms() {
        return time_ms;
    }

    /** When our own machine received the first of its sentences; {@link #NO_TIME} for input that was stored. */
    public long received_ms() {
        return received_ms;
    }

    /** Radio channel as the sentence names it, {@code A} or {@code B} as a rule; else {@link #NO_CHANNEL}. */
    public char channel() {
        return channel;
    }

    /** Station that received it, as the input says; one string per station, not per message. */
    public @Nullable String source() {
        return source;
    }

    /** First byte of the line of its first sentence, tag block and leading time included. */
    public long offset() {
        return offset;
    }

    /** Bytes from {@link #offset()} to the end of the line of its last sentence; other lines may lie in between. */
    public int length() {
        return length;
    }

    /** How many sentences it was made of. */
    public int sentenceCount() {
        return sentenceCount;
    }

    public PayloadBits bits() {
        return bits;
    }

    /** Gives a message that has no time the one that was found for it otherwise. */
    public void time_ms(long found_ms) {
        time_ms = found_ms;
    }

    void received(long time_ms, long received_ms, char channel, @Nullable String source) {
        this.time_ms = time_ms == NO_TIME ? received_ms : time_ms;
        this.received_ms = received_ms;
        this.channel = channel;
        this.source = source;
    }

    void lines(long offset, int length, int sentenceCount) {
        this.offset = offset;
        this.length = length;
        this.sentenceCount = sentenceCount;
    }

    /** The message in a view of its own, which no decoder overwrites. */
    public AisMessageView copy() {
        AisMessageView copy = new AisMessageView(new PayloadBits(bits.bitCount()));
        copy.copy(this);
        return copy;
    }

    /** Makes this the message of {@code view}. */
    void copy(AisMessageView view) {
        bits.copy(view.bits);
        type = view.type;
        repeat = view.repeat;
        mmsi = view.mmsi;
        time_ms = view.time_ms;
        received_ms = view.received_ms;
        channel = view.channel;
        source = view.source;
        offset = view.offset;
        length = view.length;
        sentenceCount = view.sentenceCount;
    }

    void readHeader() {
        type = HeaderLayout.TYPE.read(bits);
        repeat = HeaderLayout.REPEAT.read(bits);
        mmsi = HeaderLayout.MMSI.read(bits);
    }
}
