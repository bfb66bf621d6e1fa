package org.hawser.feed;

import java.util.Locale;

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

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
