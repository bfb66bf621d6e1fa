package org.hawser.sea;

/**
 * A stretch of a segment that holds records an event rests on, possibly with others in between.
 *
 * @param segment {@link Segment#id()}
 * @param offset first byte of the first record
 * @param length bytes to the end of the last record
 * @param count records within it that the event rests on
 */
public record SourceRange(String segment, long offset, long length, int count) {}
