package org.hawser.feed;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a column of a CSV file may hold. The names in a mapping file are these in lower case. */
enum Column {
    TIME,
    MMSI,
    LATITUDE,
    LONGITUDE,
    SOG,
    COG,
    HEADING,
    STATUS,
    STATION,
    IMO,
    NAME,
    CALL_SIGN,
    SHIP_TYPE,
    LENGTH,
    WIDTH;

    static final Column[] CLAIMED = {IMO, NAME, CALL_SIGN, SHIP_TYPE, LENGTH, WIDTH};
    static final Column[] NEEDED = {TIME, MMSI, LATITUDE, LONGITUDE};

    private static final Set<Column> MEASURES = EnumSet.of(LATITUDE, LONGITUDE, SOG, COG, HEADING, LENGTH, WIDTH);

    /** Whether it holds a number with a unit. */
    boolean isMeasure() {
        return MEASURES.contains(this);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
