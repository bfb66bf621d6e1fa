package org.hawser.sea.port;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hawser.sea.port.Ports.LeftOut;
import org.hawser.sea.port.Ports.Port;

/** Joins two tables of ports by the rule of {@link Ports#with}. */
final class PortMerge {

    /** Within this one UN/LOCODE is one port: harbours of 10 km are not rare. */
    static final int SAME_PORT_KM = 10;

    private final List<LeftOut> leftOut;
    private final Map<String, List<Port>> coded = new HashMap<>();
    private final Set<Port> replaced = new HashSet<>();

    private PortMerge(Ports base) {
        leftOut = new ArrayList<>(base.leftOut());
        for (Port port : base.all()) {
            if (port.unlocode() != null) {
                coded.computeIfAbsent(port.unlocode(), code -> new ArrayList<>())
                        .add(port);
            }
        }
    }

    static Ports merge(Ports base, List<Port> list) {
        return new PortMerge(base).join(base.all(), list);
    }

    private Ports join(List<Port> base, List<Port> list) {
        List<Port> accepted = list.stream().filter(this::stands).toList();
        List<Port> standing = new ArrayList<>(base);
        standing.removeAll(replaced);
        standing.addAll(accepted);
        return new Ports(standing, leftOut);
    }

    /** Whether a row of the list stands; if so, rows of the base that are the same port leave. */
    private boolean stands(Port row) {
        List<Port> same = samePort(row);
        for (Port here : same) {
            if (!here.source().equals(PortTable.TAKEN_OVER)) {
                leftOut.add(new LeftOut(row, here));
                return false;
            }
        }
        for (Port here : same) {
            if (replaced.add(here)) {
                leftOut.add(new LeftOut(here, row));
            }
        }
        return true;
    }

    private List<Port> samePort(Port row) {
        return row.unlocode() == null
                ? List.of()
                : coded.getOrDefault(row.unlocode(), List.of()).stream()
                        .filter(here -> PortDistance.distance_m(here.position(), row.position()) <= SAME_PORT_KM * 1000)
                        .toList();
    }
}
