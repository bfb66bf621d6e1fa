package org.hawser.sea.flag;

/** What the maritime identification digits (MID) in an MMSI say. */
public sealed interface MidAnswer {

    /**
     * The ITU has allocated the digits.
     *
     * @param mid 201 to 775
     */
    record Allocated(int mid, Flags.Hint hint) implements MidAnswer {}

    /**
     * Three digits in the range of MIDs, 201 to 775, that the ITU's table gives to nobody.
     *
     * @param mid 201 to 775
     */
    record Unallocated(int mid) implements MidAnswer {}

    /** The form of the number holds no MID, or what stands in its place lies outside the range of MIDs, 201 to 775. */
    record NoDigits() implements MidAnswer {}
}
