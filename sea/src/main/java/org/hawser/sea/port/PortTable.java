package org.hawser.sea.port;

import java.util.Comparator;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sea.Resources;
import org.hawser.sea.port.Ports.Kind;
import org.hawser.sea.port.Ports.Port;

/** The table that ships with Hawser, made by {@code tools/sea-data}. */
final class PortTable {

    /** Source of the rows that were taken over as they are; every other row was looked at for Hawser. */
    static final String TAKEN_OVER = "sea-ports 0.0.9";

    /** How tables of ports stand, so that a table is a function of the set of its rows. */
    static final Comparator<Port> ORDER = Comparator.comparing(Port::country)
            .thenComparing(port -> port.unlocode() == null ? "" : port.unlocode())
            .thenComparing(Port::name)
            .thenComparingDouble(port -> port.position().latitude_deg())
            .thenComparingDouble(port -> port.position().longitude_deg())
            .thenComparing(Port::kind)
            .thenComparing(Port::mark)
            .thenComparing(Port::source);

    private PortTable() {}

    static List<Port> rows() {
        return Resources.rows(PortTable.class, "ports.tsv").stream()
                .map(PortTable::port)
                .toList();
    }

    private static Port port(String[] row) {
        return new Port(
                row[0],
                row[1].isEmpty() ? null : row[1],
                row[2],
                new Position(Double.parseDouble(row[3]), Double.parseDouble(row[4])),
                Kind.of(row[5]),
                row[6],
                row[7]);
    }
}
