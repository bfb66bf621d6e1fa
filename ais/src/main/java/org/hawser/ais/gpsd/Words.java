package org.hawser.ais.gpsd;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the numbers of a field mean, in gpsd's words. */
final class Words {

    private static final String RESERVED = "Reserved for future use";

    /** ITU-R M.1371-5 table 48; 11, 12 and 14 have the standard's meaning, where gpsd's table says only "Reserved". */
    static final Words NAVIGATIONAL_STATUS = new Words(
            "Reserved",
            "Under way using engine",
            "At anchor",
            "Not under command",
            "Restricted maneuverability",
            "Constrained by her draught",
            "Moored",
            "Aground",
            "Engaged in fishing",
            "Under way sailing",
            "Reserved for HSC",
            "Reserved for WIG",
            "Power-driven vessel towing astern",
            "Power-driven vessel pushing ahead or towing alongside",
            "Reserved",
            "AIS-SART is active",
            "Not defined");

    /** Table 48, electronic position fixing device. */
    static final Words POSITION_FIXING_DEVICE = new Words(
            "INVALID EPFD",
            "Undefined",
            "GPS",
            "GLONASS",
            "Combined GPS/GLONASS",
            "Loran-C",
            "Chayka",
            "Integrated navigation system",
            "Surveyed",
            "Galileo",
            "Reserved (9)",
            "Reserved (10)",
            "Reserved (11)",
            "Reserved (12)",
            "Reserved (13)",
            "Reserved (14)",
            "Internal GNSS");

    /** Table 74. */
    static final Words AID_TYPE = new Words(
            "",
            "Unspecified",
            "Reference point",
            "RACON",
            "Fixed offshore structure",
            "Spare, Reserved for future use.",
            "Light, without sectors",
            "Light, with sectors",
            "Leading Light Front",
            "Leading Light Rear",
            "Beacon, Cardinal N",
            "Beacon, Cardinal E",
            "Beacon, Cardinal S",
            "Beacon, Cardinal W",
            "Beacon, Port hand",
            "Beacon, Starboard hand",
            "Beacon, Preferred Channel port hand",
            "Beacon, Preferred Channel starboard hand",
            "Beacon, Isolated danger",
            "Beacon, Safe water",
            "Beacon, Special mark",
            "Cardinal Mark N",
            "Cardinal Mark E",
            "Cardinal Mark S",
            "Cardinal Mark W",
            "Port hand Mark",
            "Starboard hand Mark",
            "Preferred Channel Port hand",
            "Preferred Channel Starboard hand",
            "Isolated danger",
            "Safe Water",
            "Special Mark",
            "Light Vessel / LANBY / Rigs");

    /** Table 75. */
    static final Words STATION_TYPE = new Words(
            RESERVED,
            "All types of mobiles",
            RESERVED,
            "All types of Class B mobile stations",
            "SAR airborne mobile station",
            "Aid to Navigation station",
            "Class B shipborne mobile station",
            "Regional use and inland waterways",
            "Regional use and inland waterways",
            "Regional use and inland waterways",
            "Regional use and inland waterways");

    static final Words SHIP_TYPE = shipTypes();

    /** As they stand in JSON, quoted. */
    private final byte[][] quoted;

    private final byte[] otherQuoted;
    private final byte[][] words;
    private final byte[] other;

    /**
     * @param other for numbers that have no word of their own
     */
    Words(String other, String... words) {
        this.other = other.getBytes(StandardCharsets.US_ASCII);
        this.words = Arrays.stream(words)
                .map(word -> word.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        this.quoted = Arrays.stream(words).map(Words::quoted).toArray(byte[][]::new);
        this.otherQuoted = quoted(other);
    }

    /** None of the words needs escaping. */
    private static byte[] quoted(String word) {
        return ("\"" + word + "\"").getBytes(StandardCharsets.US_ASCII);
    }

    void write(int number, Text out) {
        boolean known = number >= 0 && number < words.length;
        if (out.csv) {
            byte[] word = known ? words[number] : other;
            out.string(word, 0, word.length);
        } else {
            out.raw(known ? quoted[number] : otherQuoted);
        }
    }

    /** Table 53: the first digit names the kind, the second the hazard; 3x and 5x name single types. */
    private static Words shipTypes() {
        String[] words = new String[100];
        Arrays.fill(words, RESERVED);
        words[0] = "Not available";
        ofKind(words, 20, "Wing in ground (WIG)");
        words[29] = "Wing in ground (WIG) - " + RESERVED;
        single(
                words,
                30,
                "Fishing",
                "Towing",
                "Towing: length exceeds 200m or breadth exceeds 25m",
                "Dredging or underwater ops",
                "Diving ops",
                "Military ops",
                "Sailing",
                "Pleasure Craft",
                "Reserved",
                "Reserved");
        ofKind(words, 40, "High speed craft (HSC)");
        single(
                words,
                50,
                "Pilot Vessel",
                "Search and Rescue vessel",
                "Tug",
                "Port Tender",
                "Anti-pollution equipment",
                "Law Enforcement",
                "Spare - Local Vessel",
                "Spare - Local Vessel",
                "Medical Transport",
                "Ship according to RR Resolution No. 18");
        ofKind(words, 60, "Passenger");
        ofKind(words, 70, "Cargo");
        ofKind(words, 80, "Tanker");
        ofKind(words, 90, "Other Type");
        words[99] = "Other Type - no additional information";
        return new Words("INVALID SHIP TYPE", words);
    }

    private static void single(String[] words, int from, String... single) {
        System.arraycopy(single, 0, words, from, single.length);
    }

    private static void ofKind(String[] words, int tens, String kind) {
        Arrays.fill(words, tens, tens + 10, kind + " - " + RESERVED);
        words[tens] = kind + " - all ships of this type";
        for (int hazard = 1; hazard <= 4; hazard++) {
            words[tens + hazard] = kind + " - Hazardous category " + (char) ('A' + hazard - 1);
        }
        words[tens + 9] = kind + " - No additional information";
    }
}
