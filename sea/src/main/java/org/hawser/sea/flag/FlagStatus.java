package org.hawser.sea.flag;

import java.util.Locale;
import java.util.Optional;

/** How a statement about a ship's flag stands. Only the State knows whether a ship is on its register (UNCLOS, articles 91, 94). */
public enum FlagStatus {
    /** The State or its registry says that the ship is, or was, on its register. */
    REGISTRY_CONFIRMED("confirmed by the registry"),

    /** The ship shows or states this flag, or somebody else reports it; the State has not been heard. */
    CLAIMED("claimed"),

    /** The State says that the ship is, or was, not on its register: the only ground on which a flag is false. */
    DENIED_BY_STATE("denied by the State"),

    /** One of two or more flags under which the ship sails at once; it may be treated as having none (UNCLOS, article 92(2)). */
    DUAL("one of several at once"),

    /** The source says that the flag is not known. */
    UNKNOWN("not known");

    private final String description;

    FlagStatus(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }

    /** As written in data: {@code registry_confirmed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status that {@code word} writes; empty where there is none. */
    public static Optional<FlagStatus> ofWord(String word) {
        for (FlagStatus status : values()) {
            if (status.word().equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
