package org.hawser.feed;

/** Where a line that lost its line ends, or is no text at all, may be cut without cutting a sentence. */
public final class SentenceCut {

    /** Longest tag block that is looked for; NMEA 4.0 allows 80 characters. */
    private static final int TAG_BLOCK = 256;

    private SentenceCut() {}

    /**
     * Before the last {@code !} behind {@code from}, and before the tag block in front of it; where there is none but the sentence at
     * {@code from}, before a tag block that begins near {@code to}; else {@code to}.
     */
    public static int of(byte[] buffer, int from, int to) {
        int at = to - 1;
        while (at > from && buffer[at] != '!') {
            at--;
        }
        int cut = at > from && buffer[at - 1] == '\\' ? tagBlock(buffer, from, at) : at;
        return cut > from ? cut : beforeTagBlock(buffer, Math.max(from, to - TAG_BLOCK), to);
    }

    /** A tag block may have begun whose sentence comes behind {@code to}. */
    private static int beforeTagBlock(byte[] buffer, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (buffer[at] == '\\') {
                return at;
            }
        }
        return to;
    }

    private static int tagBlock(byte[] buffer, int from, int sentence) {
        for (int at = sentence - 2; at >= from && at > sentence - TAG_BLOCK; at--) {
            if (buffer[at] == '\\') {
                return at;
            }
        }
        return sentence;
    }
}
