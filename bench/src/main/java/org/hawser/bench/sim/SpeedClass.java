package org.hawser.bench.sim;

/** Speeds over ground between the limits at which reporting intervals change (ITU-R M.1371-5 annex 1, table 1), and none. */
enum SpeedClass {
    STILL("to 0.5 kn", 5),
    SLOW("0.6 to 3 kn", 30),
    MEDIUM("3.1 to 14 kn", 140),
    FAST("14.1 to 23 kn", 230),
    FASTEST("over 23 kn", 1022);

    private final String words;
    private final int most_tenthKn;

    SpeedClass(String words, int most_tenthKn) {
        this.words = words;
        this.most_tenthKn = most_tenthKn;
    }

    /** The class of a speed that is available, tenths of a knot. */
    static SpeedClass of(int sog_tenthKn) {
        for (SpeedClass one : values()) {
            if (sog_tenthKn <= one.most_tenthKn) {
                return one;
            }
        }
        return FASTEST;
    }

    String words() {
        return words;
    }

    /** The longest interval that stations have at such a speed, seconds. */
    double longestInterval_s() {
        return this == STILL || this == SLOW ? 180 : 30;
    }
}
