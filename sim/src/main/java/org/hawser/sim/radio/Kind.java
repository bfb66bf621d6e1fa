package org.hawser.sim.radio;

/** What a transmission tells. */
enum Kind {
    /** Messages 1, 3 and 18. */
    POSITION(0),
    /** Message 5, or part A of message 24. */
    STATIC(1),
    /** Part B of message 24. */
    STATIC_B(2),
    /** Message 27. */
    LONG_RANGE(3);

    private static final Kind[] BY_CODE = {POSITION, STATIC, STATIC_B, LONG_RANGE};

    private final int code;

    Kind(int code) {
        this.code = code;
    }

    /** 0 to 3. */
    int code() {
        return code;
    }

    static Kind of(int code) {
        return BY_CODE[code];
    }

    /** Services pass on position reports and static data apart. */
    boolean isStatic() {
        return this == STATIC || this == STATIC_B;
    }
}
