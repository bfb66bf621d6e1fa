package org.hawser.sea.coast;

import java.util.List;
import org.hawser.sea.Geocentric;
import org.hawser.sea.Resources;
import org.hawser.sea.lines.LineEnds;

/**
 * An island too small for the source of the coast and too far out to be left away, as a point of coast.
 *
 * @param code of the territory that administers it, two letters; no statement about whose it is by right
 */
record Islet(String name, String code, Geocentric place) {

    private static final String RESOURCE = "islets.tsv";

    static List<Islet> read() {
        return Resources.rows(Islet.class, RESOURCE).stream()
                .map(row -> new Islet(
                        row[0], row[1], Geocentric.of(Double.parseDouble(row[2]), Double.parseDouble(row[3]))))
                .toList();
    }

    void putInto(LineEnds ends, int owner) {
        ends.add(place.x_m(), place.y_m(), place.z_m(), place.x_m(), place.y_m(), place.z_m(), owner);
    }
}
