package org.hawser.feed;

/** The byte order mark with which some programs begin files in UTF-8 (RFC 3629 section 6). It belongs to no line. */
final class ByteOrderMark {

    private static final int LENGTH = 3;

    private ByteOrderMark() {}

    /** Bytes of the mark at the beginning of {@code bytes[from, to)}; 0 where there is none. */
    static int length(byte[] bytes, int from, int to) {
        boolean there = to - from >= LENGTH
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
        return there ? LENGTH : 0;
    }

    /** Whether the bytes begin with the mark of UTF-16. */
    static boolean isUtf16(byte[] bytes, int from, int to) {
        int first = to > from ? bytes[from] & 0xFF : 0;
        int second = to > from + 1 ? bytes[from + 1] & 0xFF : 0;
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    }
}
