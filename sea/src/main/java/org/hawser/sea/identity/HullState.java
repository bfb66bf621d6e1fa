package org.hawser.sea.identity;

import java.util.Locale;
import java.util.Optional;

/** What has become of a hull. Whoever uses the identity of a hull that is no more is another ship. */
public enum HullState {
    /** It exists as a ship. */
    AFLOAT,
    /** It has arrived at the breakers' to be broken up. */
    SCRAPPED,
    /** It is a total loss: sunk, burnt out, blown up. */
    DESTROYED;

    /** As written in data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state that {@code word} writes; empty where there is none. */
    public static Optional<HullState> ofWord(String word) {
        for (HullState state : values()) {
            if (state.word().equals(word)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
