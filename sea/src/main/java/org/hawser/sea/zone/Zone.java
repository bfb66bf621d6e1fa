package org.hawser.sea.zone;

/** Zones of the sea, from the land outward. */
public enum Zone {
    /** Ports, roadsteads within baselines, bays, rivers: waters landward of the baseline (UNCLOS article 8). */
    INTERNAL_WATERS("port or internal waters"),

    /** Waters within archipelagic baselines (UNCLOS article 49). */
    ARCHIPELAGIC_WATERS("archipelagic waters"),

    /** Up to 12 nautical miles from the baseline (UNCLOS article 3). */
    TERRITORIAL_SEA("territorial sea"),

    /** Up to 24 nautical miles from the baseline, where the State claims it (UNCLOS article 33). */
    CONTIGUOUS_ZONE("contiguous zone"),

    /** Up to 200 nautical miles from the baseline, where the State claims it (UNCLOS article 57). */
    EXCLUSIVE_ECONOMIC_ZONE("exclusive economic zone"),

    /** All beyond (UNCLOS article 86). */
    HIGH_SEAS("high seas");

    private final String words;

    Zone(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the zone lies landward of the outer limit of the territorial sea. */
    public boolean isTerritorial() {
        return compareTo(TERRITORIAL_SEA) <= 0;
    }
}
