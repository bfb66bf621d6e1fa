package org.hawser.feed;

import java.util.Locale;
import org.hawser.sea.FixedPoint;
import org.jspecify.annotations.Nullable;

/** Names of the reasons under which input is counted, as they stand in {@code summary.json}. */
final class Reasons {

    static final String NO_TIME = "no_time";
    static final String OTHER_MESSAGE_TYPE = "message_type_not_used";
    static final String POSITION_NOT_AVAILABLE = "position_not_available";
    static final String POSITION_IMPOSSIBLE = "position_impossible";
    static final String HEADER = "header";
    static final String LINE_TOO_LONG = "line_too_long";
    static final String QUOTE_OPEN = "quote_open";
    static final String TOO_FEW_COLUMNS = "too_few_columns";
    static final String BEFORE_HEADER = "before_header";
    static final String LINE_CUT = "line_cut_off";
    static final String TIME_UNREADABLE = "time_unreadable";
    static final String MMSI_UNREADABLE = "mmsi_unreadable";
    static final String TIME_IMPLAUSIBLE = "time_implausible";
    static final String NOT_A_SHIP = "not_a_ship_station";
    static final String POSITION_UNREADABLE = "position_unreadable";

    /** 91 and 181 degrees stand for "not available" (ITU-R M.1371-5 table 48). */
    private static final long NO_LATITUDE_E5MIN = 91L * FixedPoint.PER_DEGREE;

    private static final long NO_LONGITUDE_E5MIN = 181L * FixedPoint.PER_DEGREE;

    private Reasons() {}

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Why no place on earth has these coordinates; null where one has. */
    static @Nullable String unplaced(long latitude_e5min, long longitude_e5min) {
        if (latitude_e5min == NO_LATITUDE_E5MIN || longitude_e5min == NO_LONGITUDE_E5MIN) {
            return POSITION_NOT_AVAILABLE;
        }
        return FixedPoint.onEarth(latitude_e5min, longitude_e5min) ? null : POSITION_IMPOSSIBLE;
    }
}
