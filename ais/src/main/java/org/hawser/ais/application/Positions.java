package org.hawser.ais.application;

/** The values by which positions say that they are not available: 181 and 91 degrees. */
final class Positions {

    static final int NO_LONGITUDE_E3MIN = 181 * 60_000;
    static final int NO_LATITUDE_E3MIN = 91 * 60_000;
    static final int NO_LONGITUDE_E4MIN = 181 * 600_000;
    static final int NO_LATITUDE_E4MIN = 91 * 600_000;

    private Positions() {}
}
