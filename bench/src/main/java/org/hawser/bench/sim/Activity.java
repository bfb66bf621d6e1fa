package org.hawser.bench.sim;

/** What a station says that its ship does (ITU-R M.1371-5 table 48). */
enum Activity {
    UNDER_WAY("under way (0, 8)"),
    AT_ANCHOR("at anchor (1)"),
    MOORED("moored (5)"),
    FISHING("fishing (7)"),
    NOT_DEFINED("not defined (15)"),
    OTHER("other status");

    private final String words;

    Activity(String words) {
        this.words = words;
    }

    static Activity of(int status) {
        return switch (status) {
            case 0, 8 -> UNDER_WAY;
            case 1 -> AT_ANCHOR;
            case 5 -> MOORED;
            case 7 -> FISHING;
            case 15 -> NOT_DEFINED;
            default -> OTHER;
        };
    }

    String words() {
        return words;
    }
}
