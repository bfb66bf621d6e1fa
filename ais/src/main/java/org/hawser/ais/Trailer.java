package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/**
 * Fields that some receivers add behind the checksum, as the US Coast Guard's: {@code ,d-093,S2212,t235959.00,T59.00,r09STOL1,
 * 1272844797}. The station is the first field of {@code r} or {@code b} and a digit or capital letter behind it; the time is the
 * first count since 1970. Other fields are passed over.
 */
final class Trailer {

    private static final int SHORTEST_COUNT = 9;

    private final SourceTable sources;
    private long time_ms;
    private @Nullable String source;

    Trailer(SourceTable sources) {
        this.sources = sources;
        clear();
    }

    void clear() {
        time_ms = UtcTime.NONE;
        source = null;
    }

    /** Reads what stands from {@code from}, the first byte behind the checksum. */
    void read(byte[] bytes, int from, int to) {
        clear();
        for (int at = from + 1; at < to && bytes[from] == ','; ) {
            int end = Digits.find(bytes, at, to, ',');
            field(bytes, at, end);
            at = end + 1;
        }
    }

    long time_ms() {
        return time_ms;
    }

    @Nullable
    String source() {
        return source;
    }

    private void field(byte[] bytes, int from, int to) {
        if (from >= to) {
            return;
        }
        if (isStation(bytes, from, to)) {
            source = source == null ? sources.intern(bytes, from, to) : source;
        } else if (time_ms == UtcTime.NONE && to - from >= SHORTEST_COUNT) {
            time_ms = UtcTime.ofCount(Digits.number(bytes, from, to));
        }
    }

    private static boolean isStation(byte[] bytes, int from, int to) {
        boolean marked = bytes[from] == 'r' || bytes[from] == 'b';
        return marked && from + 1 < to && (Digits.isDigit(bytes[from + 1]) || Character.isUpperCase(bytes[from + 1]));
    }
}
