package org.hawser.sim.radio;

/** What a receiver writes in front of a sentence. */
public enum TagTime {
    /** A tag block with its name and whole seconds. */
    SECONDS(1_000_000),
    /** A tag block with its name and milliseconds. */
    MILLISECONDS(1_000),
    /** No tag block: neither time nor name. */
    NO_TAG_BLOCK(0);

    private final long unit_us;

    TagTime(long unit_us) {
        this.unit_us = unit_us;
    }

    /** The time as it is written, milliseconds; rounded down to its unit. */
    long written_ms(long time_us) {
        return Math.floorDiv(time_us, unit_us) * unit_us / 1000;
    }
}
