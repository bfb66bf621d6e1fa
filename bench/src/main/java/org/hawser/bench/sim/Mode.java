package org.hawser.bench.sim;

import org.jspecify.annotations.Nullable;

/** In which intervals a station is to report (ITU-R M.1371-5 annex 1, tables 1 and 2); ships that turn report more often. */
enum Mode {
    MOORED("A, moored, to 3 kn", 180),
    ANCHORED("A, at anchor, to 3 kn", 180),
    MEDIUM("A, else, to 14 kn", 10),
    FAST("A, 14.1 to 23 kn", 6),
    FASTEST("A, over 23 kn", 2),
    BOAT_SLOW("B, to 2 kn", 180),
    BOAT("B, over 2 kn", 30);

    private static final int AT_ANCHOR = 1;
    private static final int IS_MOORED = 5;
    private static final int HELD_tenthKn = 30;
    private static final int BOAT_tenthKn = 20;

    private final String words;
    private final double interval_s;

    Mode(String words, double interval_s) {
        this.words = words;
        this.interval_s = interval_s;
    }

    /** The mode of a station; null where the log tells too little, and for fast self-organised class B. */
    static @Nullable Mode of(Heard heard) {
        if (!heard.hasSpeed()) {
            return null;
        }
        return switch (heard.stationClass()) {
            case A -> classA(heard.status(), heard.sog_tenthKn());
            case B -> boat(heard.sog_tenthKn());
            case B_SO ->
                SpeedClass.of(heard.sog_tenthKn()).compareTo(SpeedClass.MEDIUM) > 0 ? null : boat(heard.sog_tenthKn());
            case NOT_SAID -> null;
        };
    }

    private static Mode classA(int status, int sog_tenthKn) {
        if (status == IS_MOORED && sog_tenthKn <= HELD_tenthKn) {
            return MOORED;
        }
        if (status == AT_ANCHOR && sog_tenthKn <= HELD_tenthKn) {
            return ANCHORED;
        }
        return switch (SpeedClass.of(sog_tenthKn)) {
            case STILL, SLOW, MEDIUM -> MEDIUM;
            case FAST -> FAST;
            case FASTEST -> FASTEST;
        };
    }

    private static Mode boat(int sog_tenthKn) {
        return sog_tenthKn <= BOAT_tenthKn ? BOAT_SLOW : BOAT;
    }

    String words() {
        return words + " (" + Math.round(interval_s) + " s)";
    }

    double interval_s() {
        return interval_s;
    }
}
