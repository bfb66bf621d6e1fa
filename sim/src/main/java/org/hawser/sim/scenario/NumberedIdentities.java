package org.hawser.sim.scenario;

import java.util.List;
import java.util.Locale;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.Inventions;
import org.jspecify.annotations.Nullable;

/**
 * Invented identities by maritime identification digits and number.
 *
 * @param first what is added to the numbers of a story
 */
record NumberedIdentities(int first) {

    private static final int LEAST_MID = 201;
    private static final int MOST_MID = 775;
    private static final int MOST_NUMBER = 999;
    private static final int MOST_MMSI = 999_999_999;

    /** The number of an IMO has 30 bits in message 5. */
    private static final int MOST_IMO = (1 << 30) - 1;

    private static final int MOST_NAME = 20;
    private static final int MOST_CALL_SIGN = 7;
    private static final int MID = 1_000_000;
    private static final List<String> ITEMS = List.of("call_sign", "imo", "mmsi", "name");

    /** A ship of these digits and number. */
    Identity ship(YamlFields fields) {
        return Inventions.ship(mid(fields), number(fields));
    }

    /** The same without IMO number. */
    Identity boat(YamlFields fields) {
        return Inventions.boat(mid(fields), number(fields));
    }

    /** A net buoy whose number has the form of an aid to navigation's, or of a ship's. */
    Identity buoy(YamlFields fields) {
        int number = number(fields);
        String form = fields.text("buoy");
        return switch (form) {
            case "aid" -> Inventions.aidFormBuoy(number, name(number, "NET %d-%d%%"));
            case "ship" -> Inventions.shipFormBuoy(number, name(number, "CT4-SIM-%d-%d%%"));
            default -> throw fields.wrongAt("buoy", "\"" + form + "\" is no form of number", "write aid or ship");
        };
    }

    /** With a battery that is not full, as they are seen. */
    private static String name(int number, String form) {
        return String.format(Locale.ROOT, form, number, 60 + number * 7 % 40);
    }

    /** What a ship says instead of what she is: what the fields do not name stays. */
    Identity other(YamlFields fields, Identity truth) {
        int mid = fields.has("mid") ? mid(fields) : truth.mmsi() / MID;
        Identity base = fields.has("number")
                ? part(fields, truth, Inventions.ship(mid, number(fields)))
                : part(fields, truth, withMmsi(truth, mid * MID + truth.mmsi() % MID));
        @Nullable String name = fields.optionalText("name");
        @Nullable String callSign = fields.optionalText("call_sign");
        return new Identity(
                fields.has("mmsi") ? Numbers.wholeBetween(fields, "mmsi", 0, MOST_MMSI) : base.mmsi(),
                fields.has("imo") ? Numbers.wholeBetween(fields, "imo", 0, MOST_IMO) : base.imo(),
                name == null ? base.name() : fields.read("name", name, text -> sixBit(text, MOST_NAME)),
                callSign == null
                        ? base.callSign()
                        : fields.read("call_sign", callSign, text -> sixBit(text, MOST_CALL_SIGN)));
    }

    private static Identity withMmsi(Identity of, int mmsi) {
        return new Identity(mmsi, of.imo(), of.name(), of.callSign());
    }

    /** Of another identity what {@code changes} names, or all of it. */
    private static Identity part(YamlFields fields, Identity truth, Identity other) {
        List<String> changes = fields.texts("changes");
        if (changes.isEmpty()) {
            return other;
        }
        if (!ITEMS.containsAll(changes)) {
            throw fields.wrongAt("changes", changes + " is not known here", "use some of " + ITEMS);
        }
        return new Identity(
                changes.contains("mmsi") ? other.mmsi() : truth.mmsi(),
                changes.contains("imo") ? other.imo() : truth.imo(),
                changes.contains("name") ? other.name() : truth.name(),
                changes.contains("call_sign") ? other.callSign() : truth.callSign());
    }

    private static int mid(YamlFields fields) {
        return Numbers.wholeBetween(fields, "mid", LEAST_MID, MOST_MID);
    }

    private int number(YamlFields fields) {
        int number = first + Numbers.wholeBetween(fields, "number", 0, MOST_NUMBER);
        if (number < 0 || number > MOST_NUMBER) {
            throw fields.wrongAt(
                    "number", "with the story's 'numbers' it is " + number, "keep the sum from 0 to " + MOST_NUMBER);
        }
        return number;
    }

    /** What messages 5 and 24 can hold: capital letters, digits and signs (ITU-R M.1371-5 table 47). */
    static String sixBit(String text, int most) {
        boolean fits = text.length() <= most && text.chars().allMatch(c -> c >= ' ' && c < '`' && c != '@');
        if (!fits) {
            throw new IllegalArgumentException("\"" + text + "\" is not up to " + most + " capital letters and digits");
        }
        return text;
    }
}
