package org.hawser.ais;

/**
 * Takes what {@link AivdmDecoder} finds. Every line is accounted for exactly once: by {@link #noSentence}, or as one of the
 * sentences of one {@link #message} or of one {@link #rejected}. Where a line holds several sentences, each further one is
 * accounted for as well, and {@link Note#FURTHER_SENTENCE} tells of it. So the lines given, plus these notes, equal the calls of
 * {@code noSentence}, plus {@link AisMessageView#sentenceCount()} summed over the messages, plus {@code sentences} summed over the
 * rejections.
 *
 * <p>Offsets count bytes in the input segment, as given to the decoder.
 */
public interface AisSink {

    /** A whole message. {@code message} is overwritten after the call returns: take what you need. */
    void message(AisMessageView message);

    /**
     * Lines that gave no message.
     *
     * @param offset first byte of the first of them
     * @param length bytes from there to the end of the last of them; other lines may lie in between
     * @param sentences how many lines this is
     */
    void rejected(Rejection reason, long offset, int length, int sentences);

    /** A line that is in order but carries no AIS sentence. */
    void noSentence(LineKind kind, long offset, int length);

    /** Something beside a sentence was left unused; not part of the account of lines. */
    void note(Note note, long offset, int length);
}
