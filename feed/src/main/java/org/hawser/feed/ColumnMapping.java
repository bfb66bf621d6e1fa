package org.hawser.feed;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a CSV file keeps what, and in which units.
 *
 * @param title name of the dialect for people
 * @param delimiter what stands between fields
 * @param columns title of the column in the header line, compared without regard to case
 * @param time how times are written
 * @param divideBy by what a number is divided to give degrees, knots or metres; 1 where absent
 * @param mmsiAdd added to the vessel's number: for files that number their vessels otherwise than by MMSI
 */
public record ColumnMapping(
        String title,
        char delimiter,
        Map<Column, String> columns,
        TimeFormat time,
        Map<Column, Double> divideBy,
        int mmsiAdd) {

    private static final ColumnMapping MARINE_CADASTRE = builtIn(
            "MarineCadastre",
            TimeFormat.ISO,
            Map.ofEntries(
                    Map.entry(Column.TIME, "BaseDateTime"),
                    Map.entry(Column.MMSI, "MMSI"),
                    Map.entry(Column.LATITUDE, "LAT"),
                    Map.entry(Column.LONGITUDE, "LON"),
                    Map.entry(Column.SOG, "SOG"),
                    Map.entry(Column.COG, "COG"),
                    Map.entry(Column.HEADING, "Heading"),
                    Map.entry(Column.STATUS, "Status"),
                    Map.entry(Column.IMO, "IMO"),
                    Map.entry(Column.NAME, "VesselName"),
                    Map.entry(Column.CALL_SIGN, "CallSign"),
                    Map.entry(Column.SHIP_TYPE, "VesselType"),
                    Map.entry(Column.LENGTH, "Length"),
                    Map.entry(Column.WIDTH, "Width")));

    private static final ColumnMapping MARINE_CADASTRE_2025 = builtIn(
            "MarineCadastre, lower-case header",
            TimeFormat.ISO,
            Map.ofEntries(
                    Map.entry(Column.TIME, "base_date_time"),
                    Map.entry(Column.MMSI, "mmsi"),
                    Map.entry(Column.LATITUDE, "latitude"),
                    Map.entry(Column.LONGITUDE, "longitude"),
                    Map.entry(Column.SOG, "sog"),
                    Map.entry(Column.COG, "cog"),
                    Map.entry(Column.HEADING, "heading"),
                    Map.entry(Column.STATUS, "status"),
                    Map.entry(Column.IMO, "imo"),
                    Map.entry(Column.NAME, "vessel_name"),
                    Map.entry(Column.CALL_SIGN, "call_sign"),
                    Map.entry(Column.SHIP_TYPE, "vessel_type"),
                    Map.entry(Column.LENGTH, "length"),
                    Map.entry(Column.WIDTH, "width")));

    private static final ColumnMapping DANISH = builtIn(
            "Danish Maritime Authority",
            "dd/MM/yyyy HH:mm:ss",
            Map.ofEntries(
                    Map.entry(Column.TIME, "# Timestamp"),
                    Map.entry(Column.MMSI, "MMSI"),
                    Map.entry(Column.LATITUDE, "Latitude"),
                    Map.entry(Column.LONGITUDE, "Longitude"),
                    Map.entry(Column.SOG, "SOG"),
                    Map.entry(Column.COG, "COG"),
                    Map.entry(Column.HEADING, "Heading"),
                    Map.entry(Column.STATUS, "Navigational status"),
                    Map.entry(Column.STATION, "Type of mobile"),
                    Map.entry(Column.IMO, "IMO"),
                    Map.entry(Column.NAME, "Name"),
                    Map.entry(Column.CALL_SIGN, "Callsign"),
                    Map.entry(Column.SHIP_TYPE, "Ship type"),
                    Map.entry(Column.LENGTH, "Length"),
                    Map.entry(Column.WIDTH, "Width")));

    /** The dialects recognised from their header. */
    static final List<ColumnMapping> DIALECTS = List.of(MARINE_CADASTRE, MARINE_CADASTRE_2025, DANISH);

    private static ColumnMapping builtIn(String title, String time, Map<Column, String> columns) {
        return new ColumnMapping(title, ',', columns, TimeFormat.of(time), Map.of(), 0);
    }

    double divisor(Column column) {
        return divideBy.getOrDefault(column, 1.0);
    }

    /** Whether a header line holds every column that a position needs. */
    boolean fits(CsvRow header) {
        Map<Column, Integer> places = places(header);
        for (Column needed : Column.NEEDED) {
            if (!places.containsKey(needed)) {
                return false;
            }
        }
        return true;
    }

    /** Place of each column in a header line; columns that are not there are left out. */
    Map<Column, Integer> places(CsvRow header) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        columns.forEach((column, title) -> {
            for (int field = 0; field < header.size(); field++) {
                if (plain(header.text(field)).equals(plain(title))) {
                    places.putIfAbsent(column, field);
                }
            }
        });
        return places;
    }

    /** A title without case and outer blanks. */
    private static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
