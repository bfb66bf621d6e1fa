package org.hawser.sim.ship;

/** What a class A station says that she is doing (ITU-R M.1371-5 table 48). */
public enum NavigationalStatus {
    UNDER_WAY(0),
    AT_ANCHOR(1),
    NOT_UNDER_COMMAND(2),
    RESTRICTED_MANOEUVRABILITY(3),
    MOORED(5),
    AGROUND(6),
    FISHING(7),
    UNDER_WAY_SAILING(8),
    NOT_DEFINED(15);

    private final int code;

    NavigationalStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** Whether she reports every three minutes while she moves less than 3 kn (table 1). */
    public boolean isHeldFast() {
        return this == AT_ANCHOR || this == MOORED;
    }
}
