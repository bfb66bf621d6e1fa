package org.hawser.sea.port;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hawser.sea.flag.Countries;
import org.hawser.sea.port.PortFile.Layout;
import org.hawser.sea.port.Ports.Kind;
import org.hawser.sea.port.Ports.Port;
import org.jspecify.annotations.Nullable;

/**
 * Reads the World Port Index (Publication 150 of the US National Geospatial-Intelligence Agency) as CSV, in either of two layouts:
 *
 * <ul>
 *   <li>as published ({@code UpdatedPub150.csv}): of its hundred columns World Port Index Number, Main Port Name, UN/LOCODE, Country
 *       Code, Latitude and Longitude are used. "Country Code" holds an English name; where that is not known the country is that of
 *       the UN/LOCODE. A UN/LOCODE may be blank or have a space in the middle; anything else in its place is taken for none.
 *   <li>short, as other projects pass it on: iso3, label, sublabel, latitude, longitude.
 * </ul>
 *
 * All rows are ports. Positions are given to the minute in most rows, which is 2 km. A row that names no country at all is kept with
 * {@value Countries#UNKNOWN}: in files that went through a statistics program Namibia's NA has become "not available".
 */
public final class WorldPortIndexReader {

    private static final Layout PUBLISHED = new Layout(
            "the layout as published",
            List.of("world port index number", "main port name", "country code", "latitude", "longitude"));
    private static final Layout SHORT =
            new Layout("the short layout", List.of("iso3", "label", "latitude", "longitude"));
    private static final Layout ANCHORAGES = new Layout("anchorages", List.of("s2id"));

    private final Countries countries = Countries.load();
    private final String fileName;

    private WorldPortIndexReader(String fileName) {
        this.fileName = fileName;
    }

    /**
     * Reads a file.
     *
     * @throws PortFileException where it is no World Port Index
     */
    public static ImportedPorts read(Path path) throws IOException {
        try (PortFile file = PortFile.open(path)) {
            WorldPortIndexReader reader = new WorldPortIndexReader(file.fileName());
            if (file.has(PUBLISHED)) {
                return file.read(reader::published);
            }
            // Anchorages have these columns too.
            if (file.has(SHORT) && !file.has(ANCHORAGES)) {
                return file.read(reader::brief);
            }
            throw file.notOf("a World Port Index", PUBLISHED, SHORT);
        }
    }

    private Port published(PortRow row) throws BadPortRow {
        String number = row.get("world port index number").replaceFirst("\\.0+$", "");
        @Nullable String unlocode = row.unlocode("un/locode");
        String country = country(
                row.get("country code"),
                countries.ofName(row.get("country code")).or(() -> ofUnlocode(unlocode)));
        String source = "World Port Index no. " + number + " (" + fileName + ")";
        return port(row, row.name("main port name"), unlocode, country, source);
    }

    private Optional<String> ofUnlocode(@Nullable String unlocode) {
        return Optional.ofNullable(unlocode).map(code -> code.substring(0, 2)).filter(countries::has);
    }

    private static String country(String field, Optional<String> found) throws BadPortRow {
        if (found.isEmpty() && !field.isEmpty()) {
            throw new BadPortRow("the country is not known");
        }
        return found.orElse(Countries.UNKNOWN);
    }

    private Port brief(PortRow row) throws BadPortRow {
        String country = country(row.get("iso3"), countries.ofThreeLetters(row.get("iso3")));
        return port(row, row.name("label"), null, country, "World Port Index (" + fileName + ")");
    }

    private static Port port(PortRow row, String name, @Nullable String unlocode, String country, String source)
            throws BadPortRow {
        return new Port(name, unlocode, country, row.position("latitude", "longitude"), Kind.PORT, "F", source);
    }
}
