package org.hawser.sea.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The facts, found by hull and attribute and by number, name and call sign. Facts are first put to their hulls, then each hull's few
 * are sorted: time linear in the facts but for the sorting of hulls and within a hull. A question then reads only the facts of the
 * one hull and attribute, or of the one value, in their fixed order. Facts that are equal in every part are one.
 */
final class FactIndex {

    private final List<Fact> facts;
    private final SortedMap<HullId, List<Fact>> byHull = new TreeMap<>();
    private final Map<Attribute, Map<String, List<Fact>>> byValue = new EnumMap<>(Attribute.class);

    FactIndex(Collection<Fact> given) {
        this.facts = sorted(given);
        for (int start = 0; start < facts.size(); ) {
            int end = endOfHull(start);
            byHull.put(facts.get(start).hull(), facts.subList(start, end));
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

    private static List<Fact> sorted(Collection<Fact> given) {
        Map<HullId, List<Fact>> hulls = new HashMap<>();
        for (Fact fact : given) {
            hulls.computeIfAbsent(fact.hull(), hull -> new ArrayList<>()).add(fact);
        }
        List<Fact> sorted = new ArrayList<>(given.size());
        for (HullId hull : hulls.keySet().stream().sorted().toList()) {
            List<Fact> own = hulls.getOrDefault(hull, List.of());
            own.sort(Fact.WITHIN_HULL);
            own.forEach(fact -> addUnlessDouble(sorted, fact));
        }
        return Collections.unmodifiableList(sorted);
    }

    private static void addUnlessDouble(List<Fact> sorted, Fact fact) {
        if (sorted.isEmpty() || !sorted.getLast().equals(fact)) {
            sorted.add(fact);
        }
    }

    private int endOfHull(int start) {
        HullId hull = facts.get(start).hull();
        int end = start + 1;
        while (end < facts.size() && facts.get(end).hull().equals(hull)) {
            end++;
        }
        return end;
    }

    /** All facts, by hull and attribute, then by publication. */
    List<Fact> all() {
        return facts;
    }

    /** The hull's facts about the attribute, by publication. */
    List<Fact> of(HullId hull, Attribute attribute) {
        List<Fact> own = byHull.getOrDefault(hull, List.of());
        int start = first(own, fact -> fact.attribute().compareTo(attribute) >= 0);
        int end = first(own, fact -> fact.attribute().compareTo(attribute) > 0);
        return own.subList(start, end);
    }

    /** The first of a hull's facts for which it is so, given that it is so for all that follow. */
    private static int first(List<Fact> own, Predicate<Fact> so) {
        int low = 0;
        int high = own.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (so.test(own.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The facts that give any hull the value with this key, by hull. */
    List<Fact> withValue(Attribute attribute, String key) {
        return byValue.getOrDefault(attribute, Map.of()).getOrDefault(key, List.of());
    }

    SortedSet<HullId> hulls() {
        return new TreeSet<>(byHull.keySet());
    }
}
