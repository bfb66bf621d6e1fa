package org.hawser.sea.port;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Map;
import java.util.regex.Pattern;
import org.hawser.sea.Position;
import org.jspecify.annotations.Nullable;

/** A row of a file of ports, its fields by the names of their columns. */
record PortRow(CsvRecord row, Map<String, Integer> columns) {

    private static final int MAX_NAME = 200;

    /** What the decoder writes for bytes that are no UTF-8. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");
    private static final Pattern UNLOCODE = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");

    /** Decimal degrees without exponents that nobody writes, hexadecimal digits, "NaN" and the like. */
    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{0,30})?([eE][+-]?\\d{1,2})?");

    /** The field of a column; empty where the file has no such column. */
    String get(String column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.getField(at).strip();
    }

    /** A name, without characters that cannot be seen. */
    String name(String column) throws BadPortRow {
        String name = printable(get(column));
        if (name.isEmpty()) {
            throw new BadPortRow("no name");
        }
        if (name.length() > MAX_NAME) {
            throw new BadPortRow("a name of more than " + MAX_NAME + " characters");
        }
        if (name.indexOf(NOT_UTF_8) >= 0) {
            throw new BadPortRow("a name that is not UTF-8");
        }
        return name;
    }

    /** The text with spaces for characters that cannot be seen. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    }

    /** The place in decimal degrees; 0, 0 is what is written where nothing is known. */
    Position position(String latitude, String longitude) throws BadPortRow {
        double latitude_deg = degrees(latitude, 90, "latitude is not a number from -90 to 90");
        double longitude_deg = degrees(longitude, 180, "longitude is not a number from -180 to 180");
        if (latitude_deg == 0 && longitude_deg == 0) {
            throw new BadPortRow("the position is 0, 0, which stands for unknown");
        }
        return new Position(latitude_deg, longitude_deg);
    }

    private double degrees(String column, int limit, String reason) throws BadPortRow {
        String text = get(column);
        if (!DEGREES.matcher(text).matches() || Math.abs(Double.parseDouble(text)) > limit) {
            throw new BadPortRow(reason);
        }
        return Double.parseDouble(text);
    }

    /** UN/LOCODE, with or without a space behind the country; null where the field is empty or holds something else. */
    @Nullable
    String unlocode(String column) {
        String code = get(column).replace(" ", "");
        return UNLOCODE.matcher(code).matches() ? code : null;
    }
}
