package org.hawser.sea.identity;

import java.util.Locale;
import java.util.Optional;

/**
 * By which of a ship's faces a source knows a value. Whoever launders a ship makes the faces disagree: what its papers say, what
 * its transponder says, what is painted on the steel (C4ADS, "Unmasked", 2021, compares the three).
 */
public enum Basis {
    /** In a register, an official list or the ship's papers. */
    REGISTERED,
    /** Sent by the ship's transponder. */
    BROADCAST,
    /** Painted on the ship or flown by it, as somebody saw. */
    SHOWN,
    /** The source calls the ship so and does not say how it knows. */
    REPORTED;

    /** As written in data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The basis that {@code word} writes; empty where there is none. */
    public static Optional<Basis> ofWord(String word) {
        for (Basis basis : values()) {
            if (basis.word().equals(word)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
