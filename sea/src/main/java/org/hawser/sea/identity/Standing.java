package org.hawser.sea.identity;

/** Whether a value held at the time that is asked about, strongest first. */
public enum Standing {
    /** It held throughout. */
    HOLDS("held"),

    /** It began or ended within the time, or held for a part of it: which hour counts. */
    PART("held for a part, began or ended within the time asked about"),

    /** It had begun and is not known to have ended. */
    MAY_STILL_HOLD("had begun; not known whether it had ended"),

    /** It is not known to have begun. */
    MAY_HOLD("not known whether it had begun"),

    /** It did not hold. */
    NO("did not hold");

    private final String description;

    Standing(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }

    /** Whether it certainly held at some moment of the time asked about. */
    public boolean isCertain() {
        return this == HOLDS || this == PART;
    }
}
