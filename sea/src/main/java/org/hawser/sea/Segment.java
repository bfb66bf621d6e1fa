package org.hawser.sea;

/**
 * A stretch of input as received, the unit that evidence refers to.
 *
 * @param name where it was read from, as the user gave it
 * @param sha256 lower-case hexadecimal digest of its uncompressed bytes
 * @param bytes its uncompressed length
 */
public record Segment(String name, String sha256, long bytes) {

    /** Digits of the digest that name a segment in an event. */
    private static final int ID_DIGITS = 16;

    /** Name that stays the same wherever the bytes are stored: the start of their digest. */
    public String id() {
        return "sha256:" + sha256.substring(0, ID_DIGITS);
    }
}
