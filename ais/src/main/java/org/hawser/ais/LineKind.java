package org.hawser.ais;

/** Why a line carries no AIS sentence although nothing is wrong with it. */
public enum LineKind {
    BLANK("empty, or white space only"),
    COMMENT("starts with #"),
    OTHER_NMEA("another NMEA 0183 sentence, or a tag block alone");

    private final String description;

    LineKind(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }
}
