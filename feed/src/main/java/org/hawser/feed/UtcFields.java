package org.hawser.feed;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.hawser.ais.AidLayout;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.BaseStationLayout;
import org.hawser.ais.ClassALayout;
import org.hawser.ais.ClassBLayout;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/** What messages themselves say of UTC. */
final class UtcFields {

    /** {@link #utc_ms} where the message gives none. */
    static final long NONE = Long.MIN_VALUE;

    static final int MS_PER_S = 1000;
    static final int MS_PER_MINUTE = 60_000;

    private static final int SECONDS = 60;

    /** UTC second of a search and rescue aircraft's position, message 9 (ITU-R M.1371-5 annex 8, 3.7 table 56). */
    private static final UnsignedField AIRCRAFT_SECOND = new UnsignedField(128, 6, SECONDS);

    /** A clock that shows an earlier year was never set; AIS is no older. */
    private static final int EARLIEST_YEAR = 1996;

    private static final int LATEST_YEAR = 2100;

    private UtcFields() {}

    /** UTC second, 0 to 59, at which the position was made; -1 where the message does not say. */
    static int second(AisMessageView message) {
        PayloadBits bits = message.bits();
        int second = switch (message.type()) {
            case 1, 2, 3 -> ClassALayout.SECOND.read(bits);
            case 9 -> AIRCRAFT_SECOND.read(bits);
            case 18, 19 -> ClassBLayout.SECOND.read(bits);
            case 21 -> AidLayout.SECOND.read(bits);
            default -> SECONDS;
        };
        return second < SECONDS ? second : -1;
    }

    /** Date and time of messages 4 and 11, in ms since 1970; {@link #NONE} for others and where a part is missing. */
    static long utc_ms(AisMessageView message) {
        if (message.type() != 4 && message.type() != 11) {
            return NONE;
        }
        PayloadBits bits = message.bits();
        int year = BaseStationLayout.UTC_YEAR.read(bits);
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return NONE;
        }
        try {
            return LocalDateTime.of(
                                    year,
                                    BaseStationLayout.UTC_MONTH.read(bits),
                                    BaseStationLayout.UTC_DAY.read(bits),
                                    BaseStationLayout.UTC_HOUR.read(bits),
                                    BaseStationLayout.UTC_MINUTE.read(bits),
                                    BaseStationLayout.UTC_SECOND.read(bits))
                            .toEpochSecond(ZoneOffset.UTC)
                    * MS_PER_S;
        } catch (DateTimeException e) {
            return NONE; // 60, 24 and 0 say that the part is not available
        }
    }
}
