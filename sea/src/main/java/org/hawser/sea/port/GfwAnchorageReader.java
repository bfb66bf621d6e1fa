package org.hawser.sea.port;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sea.flag.Countries;
import org.hawser.sea.port.PortFile.Layout;
import org.hawser.sea.port.Ports.Kind;
import org.hawser.sea.port.Ports.Port;

/**
 * Reads the named anchorages of Global Fishing Watch as CSV: the published list (s2id, lat, lon, label, sublabel, label_source, iso3,
 * distance_from_shore_m, drift_radius, at_dock; an earlier one says dock) and the list of corrections of its pipeline (s2id,
 * latitude, longitude, label, sublabel, iso3). A row is a cell of about half a kilometre in which ships were seen to lie still, and a
 * port is many of them.
 *
 * <p>A row is a {@link Kind#PORT} where at_dock says true, else an {@link Kind#ANCHORAGE}. Names do not decide: Anchorage, Alaska, is
 * a port, and most anchorages off a port have the port's name. None is a transfer anchorage: that ships lie there says nothing of
 * transfers. Rows labelled REMOVE tell the pipeline to forget a cell and are rejected, as
 * are rows without a country: where they occur, their positions are mistakes.
 */
public final class GfwAnchorageReader {

    private static final Layout PUBLISHED =
            new Layout("the published list", List.of("s2id", "lat", "lon", "label", "iso3"));
    private static final Layout CORRECTIONS =
            new Layout("the list of corrections", List.of("s2id", "latitude", "longitude", "label", "iso3"));

    private final Countries countries = Countries.load();
    private final String fileName;

    private GfwAnchorageReader(String fileName) {
        this.fileName = fileName;
    }

    /**
     * Reads a file.
     *
     * @throws PortFileException where it is no list of anchorages
     */
    public static ImportedPorts read(Path path) throws IOException {
        try (PortFile file = PortFile.open(path)) {
            GfwAnchorageReader reader = new GfwAnchorageReader(file.fileName());
            if (file.has(PUBLISHED)) {
                return file.read(row -> reader.anchorage(row, "lat", "lon"));
            }
            if (file.has(CORRECTIONS)) {
                return file.read(row -> reader.anchorage(row, "latitude", "longitude"));
            }
            throw file.notOf("a list of Global Fishing Watch's anchorages", PUBLISHED, CORRECTIONS);
        }
    }

    private Port anchorage(PortRow row, String latitude, String longitude) throws BadPortRow {
        String label = row.name("label");
        if (label.equals("REMOVE")) {
            throw new BadPortRow("labelled REMOVE");
        }
        Position position = row.position(latitude, longitude);
        String country =
                countries.ofThreeLetters(row.get("iso3")).orElseThrow(() -> new BadPortRow("the country is not known"));
        String source = "Global Fishing Watch anchorage " + row.get("s2id") + " (" + fileName + ")";
        return new Port(name(label, row), null, country, position, kind(row), "F", source);
    }

    private static String name(String label, PortRow row) throws BadPortRow {
        String part = row.get("sublabel");
        return part.isEmpty() || part.equals(label) ? label : label + " (" + row.name("sublabel") + ")";
    }

    private static Kind kind(PortRow row) {
        boolean dock = Boolean.parseBoolean(row.get("at_dock")) || Boolean.parseBoolean(row.get("dock"));
        return dock ? Kind.PORT : Kind.ANCHORAGE;
    }
}
