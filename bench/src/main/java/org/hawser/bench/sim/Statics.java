package org.hawser.bench.sim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hawser.bench.sim.StaticHeard.Kind;
import org.hawser.sea.ImoNumber;

/** How much of their static data stations tell, by the last message of each station. */
final class Statics implements Part {

    private final Map<Kind, Map<Integer, StaticHeard>> last = new EnumMap<>(Kind.class);

    @Override
    public void statics(StaticHeard heard) {
        last.computeIfAbsent(heard.kind(), kind -> new HashMap<>()).put(heard.mmsi(), heard);
    }

    @Override
    public List<Figure> figures(Extent extent) {
        return List.of(
                figure(extent, "static_a.imo", "A tells an IMO number", Kind.VOYAGE, heard -> heard.imo() != 0),
                figure(
                        extent,
                        "static_a.imo_right",
                        "A tells one with a right check digit",
                        Kind.VOYAGE,
                        heard -> ImoNumber.isValid(heard.imo())),
                figure(extent, "static_a.name", "A tells a name", Kind.VOYAGE, StaticHeard::name),
                figure(extent, "static_a.call_sign", "A tells a call sign", Kind.VOYAGE, StaticHeard::callSign),
                figure(extent, "static_a.type", "A tells a type", Kind.VOYAGE, StaticHeard::type),
                figure(extent, "static_a.dimensions", "A tells a length", Kind.VOYAGE, StaticHeard::dimensions),
                figure(extent, "static_a.destination", "A tells a destination", Kind.VOYAGE, StaticHeard::destination),
                figure(extent, "static_a.draught", "A tells a draught", Kind.VOYAGE, StaticHeard::draught),
                figure(extent, "static_b.name", "B tells a name", Kind.NAME, StaticHeard::name),
                figure(extent, "static_b.call_sign", "B tells a call sign", Kind.PARTICULARS, StaticHeard::callSign),
                figure(extent, "static_b.dimensions", "B tells a length", Kind.PARTICULARS, StaticHeard::dimensions));
    }

    private Figure figure(Extent extent, String key, String label, Kind kind, Predicate<StaticHeard> holds) {
        return new Figure(key, label, extent.ifTold(Told.STATIC_DATA, () -> {
            Map<Integer, StaticHeard> stations = last.getOrDefault(kind, Map.of());
            long with = stations.values().stream().filter(holds).count();
            return Values.share(with, stations.size());
        }));
    }
}
