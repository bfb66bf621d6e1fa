package org.hawser.sea;

/**
 * Where a fact was received: a byte range of one segment of input, before compression.
 *
 * @param segment number of the segment in this run; {@link Segment} carries its lasting name
 * @param offset first byte, counted from 0 in the uncompressed segment
 * @param length bytes, at least 1; for a message of several sentences from the first byte of the first to the last of the last
 */
public record SourceRef(int segment, long offset, int length) {}
