package org.hawser.ais.gpsd;

import org.jspecify.annotations.Nullable;

/**
 * A remark on one or several lines of the input.
 *
 * @param kind whether they gave no message, or something beside a sentence was left unused
 * @param reason one word for programs, as in {@code checksum_wrong}
 * @param description the reason for people
 * @param offset first byte of the first line
 * @param length bytes to the end of the last line
 * @param lines how many lines
 * @param text the line as received, its bytes as UTF-8 or, where they are not that, as ISO 8859-1, where it is one and still at hand
 */
public record Remark(
        Kind kind,
        String reason,
        String description,
        long offset,
        long length,
        int lines,
        @Nullable String text) {

    /** What a remark says of its lines. */
    public enum Kind {
        /** They gave no message. */
        NO_MESSAGE,
        /** Something was left unused, or is odd; the sentence itself is judged on its own. */
        NOTE
    }
}
