package org.hawser.sea.zone;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.hawser.sea.zone.Areas.Placed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Reads areas that are no law, in the form that is described at the head of {@code areas.yaml}. */
public final class AreasReader {

    private static final String RESOURCE = "areas.yaml";
    private static final double KILOMETRE_m = 1000;

    private AreasReader() {}

    record Row(
            String kind,
            String name,
            @Nullable String years,
            List<List<Double>> area,
            @Nullable Double withinKm,
            String mark,
            String source,
            @Nullable String note) {}

    static Areas shipped() {
        return areas(RESOURCE, ReviewedYaml.resource(RESOURCE, new TypeReference<List<Row>>() {}));
    }

    /**
     * Reads a user's areas.
     *
     * @param name of the file, for errors
     * @throws IllegalArgumentException naming file, place and what is wrong
     */
    public static Areas read(String name, InputStream in) {
        return areas(name, ReviewedYaml.read(name, in, new TypeReference<List<Row>>() {}));
    }

    private static Areas areas(String name, List<Row> rows) {
        return new Areas(rows.stream().map(row -> placed(name, row)).toList());
    }

    private static Placed placed(String file, Row row) {
        try {
            SeaArea area = new SeaArea(
                    SeaArea.Kind.valueOf(row.kind.toUpperCase(Locale.ROOT).replace(' ', '_')),
                    row.name,
                    row.years == null ? "" : row.years,
                    row.mark,
                    row.source,
                    row.note == null ? "" : row.note);
            return new Placed(area, shape(row.area), row.withinKm == null ? 0 : row.withinKm * KILOMETRE_m);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ", area \"" + row.name + "\": " + e.getMessage(), e);
        }
    }

    /** A polygon from its corners, latitude before longitude; two corners are those of a box. */
    static AreaShape shape(List<List<Double>> corners) {
        for (List<Double> corner : corners) {
            if (corner.size() != 2 || Math.abs(corner.get(0)) > 90 || Math.abs(corner.get(1)) > 180) {
                throw new IllegalArgumentException(corner + " is no corner: write [latitude, longitude] in degrees");
            }
        }
        if (corners.size() < 2) {
            throw new IllegalArgumentException("an area has two corners (of a box) or more, not " + corners.size());
        }
        return AreaShape.of(corners.size() == 2 ? box(corners.get(0), corners.get(1)) : ring(corners));
    }

    private static double[] box(List<Double> a, List<Double> b) {
        return new double[] {a.get(1), a.get(0), b.get(1), a.get(0), b.get(1), b.get(0), a.get(1), b.get(0)};
    }

    private static double[] ring(List<List<Double>> corners) {
        return corners.stream()
                .flatMapToDouble(corner -> java.util.stream.DoubleStream.of(corner.get(1), corner.get(0)))
                .toArray();
    }
}
