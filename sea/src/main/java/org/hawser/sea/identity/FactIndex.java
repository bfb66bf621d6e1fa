package org.hawser.sea.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The facts, found by hull and attribute and by number, name and call sign. Built by one sort, O(n log n) for n facts; a question
 * then reads only the facts of the one hull and attribute, or of the one value, in their fixed order. Facts that are equal in every
 * part are one.
 */
final class FactIndex {

    private record HullAttribute(HullId hull, Attribute attribute) {}

    private final List<Fact> facts;
    private final Map<HullAttribute, List<Fact>> byHull = new HashMap<>();
    private final Map<Attribute, Map<String, List<Fact>>> byValue = new EnumMap<>(Attribute.class);

    FactIndex(Collection<Fact> given) {
        this.facts = sortedWithoutDoubles(given);
        for (int start = 0; start < facts.size(); ) {
            int end = endOfRun(start);
            Fact first = facts.get(start);
            byHull.put(new HullAttribute(first.hull(), first.attribute()), facts.subList(start, end));
            start = end;
        }
        for (Fact fact : facts) {
            if (fact.attribute().isIndexed()) {
                byValue.computeIfAbsent(fact.attribute(), attribute -> new HashMap<>())
                        .computeIfAbsent(fact.value().key(), key -> new ArrayList<>(1))
                        .add(fact);
            }
        }
    }

    private static List<Fact> sortedWithoutDoubles(Collection<Fact> given) {
        List<Fact> sorted = new ArrayList<>(given);
        sorted.sort(Fact.BY_HULL);
        List<Fact> kept = new ArrayList<>(sorted.size());
        for (Fact fact : sorted) {
            if (kept.isEmpty() || !kept.getLast().equals(fact)) {
                kept.add(fact);
            }
        }
        return List.copyOf(kept);
    }

    private int endOfRun(int start) {
        Fact first = facts.get(start);
        int end = start + 1;
        while (end < facts.size()
                && facts.get(end).hull().equals(first.hull())
                && facts.get(end).attribute() == first.attribute()) {
            end++;
        }
        return end;
    }

    /** All facts, by hull and attribute, then by publication. */
    List<Fact> all() {
        return facts;
    }

    List<Fact> of(HullId hull, Attribute attribute) {
        return byHull.getOrDefault(new HullAttribute(hull, attribute), List.of());
    }

    /** The facts that give any hull the value with this key, by hull. */
    List<Fact> withValue(Attribute attribute, String key) {
        return byValue.getOrDefault(attribute, Map.of()).getOrDefault(key, List.of());
    }

    SortedSet<HullId> hulls() {
        SortedSet<HullId> hulls = new TreeSet<>();
        byHull.keySet().forEach(key -> hulls.add(key.hull()));
        return hulls;
    }
}
