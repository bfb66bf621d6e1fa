package org.hawser.feed;

/** Where a line that lost its line ends, or is no text at all, may be cut without cutting a sentence. */
public final class SentenceCut {

    /** Longest tag block that is looked for; NMEA 4.0 allows 80 characters. */
    private static final int TAG_BLOCK = 256;

    private SentenceCut() {}

    /** Before the last {@code !} behind {@code from}, and before the tag block in front of it; {@code to} where there is none. */
    public static int of(byte[] buffer, int from, int to) {
        int at = to - 1;
        while (at > from && buffer[at] != '!') {
            at--;
        }
        if (at <= from) {
            return to;
        }
        int cut = buffer[at - 1] == '\\' ? tagBlock(buffer, from, at) : at;
        return cut > from ? cut : at;
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
