package org.hawser.sea.zone;

/** Lines between zones, from the land outward, and between States. */
public enum Limit {
    /** From which breadths are measured (UNCLOS articles 5 to 7, 10, 47). */
    BASELINE("baseline"),
    TERRITORIAL_SEA("outer limit of the territorial sea"),
    CONTIGUOUS_ZONE("outer limit of the contiguous zone"),
    EXCLUSIVE_ECONOMIC_ZONE("outer limit of the exclusive economic zone"),

    /** Between the territorial seas of States whose coasts are opposite or adjacent (UNCLOS article 15). */
    MEDIAN_LINE("median line");

    private final String words;

    Limit(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
