package org.hawser.sanctions;

/** An answer that may honestly be "not known". */
public enum Standing {
    YES,
    NO,
    UNKNOWN;

    Standing and(Standing other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    Standing not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
