package org.hawser.sanctions;

import java.util.Locale;
import java.util.Optional;

/** What a listing does to a ship. An asset freeze alone does not bar a ship from ports, nor the other way round. */
public enum Measure {
    /** The ship is an economic resource that is frozen (UNSCR 1718 OP8(d), 2270 OP12 and OP23, 2321 OP12(d)); OFAC: blocked. */
    ASSET_FREEZE,
    /** Ports are closed to it (UNSCR 2321 OP12(c), 2371 OP6), with exceptions for emergencies, return and inspection. */
    PORT_BAN,
    /** Its flag State takes its flag away (UNSCR 2321 OP12(a)). */
    DEFLAG,
    /** Its flag State directs it to a port (UNSCR 2321 OP12(b)). */
    DIRECT_TO_PORT,
    /** No measure: the ship is only named, as in an advisory. */
    NONE;

    /** The word in lists and answers, such as {@code asset_freeze}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Measure> ofWord(String word) {
        for (Measure measure : values()) {
            if (measure.word().equals(word)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
