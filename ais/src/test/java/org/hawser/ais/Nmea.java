package org.hawser.ais;

import java.util.Locale;

/** Sentences, tag blocks and payloads put together from their parts, in the plainest way. */
final class Nmea {

    /** Class A position of MMSI 477553000, moored, 0.0 kn, course 51.0, heading 181. */
    static final String POSITION = "177KQJ5000G?tO`K>RA1wUbN0TKH";

    private Nmea() {}

    /** {@code !} and {@code body} with its checksum. */
    static String sentence(String body) {
        return "!" + body + "*" + checksum(body);
    }

    /** A whole sentence of this payload. */
    static String aivdm(String payload) {
        return sentence("AIVDM,1,1,,A," + payload + ",0");
    }

    static String tagged(String parameters, String sentence) {
        return "\\" + parameters + "*" + checksum(parameters) + "\\" + sentence;
    }

    static String wrapper(String body) {
        return "$" + body + "*" + checksum(body);
    }

    static String checksum(String body) {
        int sum = body.chars().reduce(0, (left, right) -> left ^ right);
        return String.format(Locale.ROOT, "%02X", sum);
    }
}
