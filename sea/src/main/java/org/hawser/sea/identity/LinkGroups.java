package org.hawser.sea.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records that links in force join, by union-find; built in time almost linear in the links. A way from one record to another is
 * searched breadth first, in time linear in the group; all ways of a group together may be as long as its square.
 */
final class LinkGroups {

    private final Map<HullId, HullId> roots = new HashMap<>();
    private final Map<HullId, List<SameAs>> neighbours = new HashMap<>();

    LinkGroups(List<SameAs> links) {
        Map<HullId, HullId> parents = new HashMap<>();
        for (SameAs link :
                links.stream().sorted(Comparator.comparing(SameAs::id)).toList()) {
            join(parents, link.a(), link.b());
            neighbours.computeIfAbsent(link.a(), hull -> new ArrayList<>()).add(link);
            neighbours.computeIfAbsent(link.b(), hull -> new ArrayList<>()).add(link);
        }
        neighbours.keySet().forEach(hull -> roots.put(hull, find(parents, hull)));
    }

    /** The smaller id becomes the root, so that roots do not depend on the order of links. */
    private static void join(Map<HullId, HullId> parents, HullId a, HullId b) {
        HullId rootA = find(parents, a);
        HullId rootB = find(parents, b);
        if (rootA.equals(rootB)) {
            return;
        }
        boolean aFirst = rootA.compareTo(rootB) < 0;
        parents.put(aFirst ? rootB : rootA, aFirst ? rootA : rootB);
    }

    /** The root of the tree; halves the path on its way, which keeps paths short. */
    private static HullId find(Map<HullId, HullId> parents, HullId hull) {
        HullId at = hull;
        HullId parent = parents.getOrDefault(at, at);
        while (!parent.equals(at)) {
            HullId grandparent = parents.getOrDefault(parent, parent);
            parents.put(at, grandparent);
            at = grandparent;
            parent = parents.getOrDefault(at, at);
        }
        return at;
    }

    /** The record that stands for the whole group: its smallest id. */
    HullId root(HullId hull) {
        return roots.getOrDefault(hull, hull);
    }

    boolean together(HullId a, HullId b) {
        return root(a).equals(root(b));
    }

    /** The other records of the group, each with the link by which it is first reached from {@code hull}. */
    private Map<HullId, SameAs> tree(HullId hull) {
        Map<HullId, SameAs> cameBy = new LinkedHashMap<>();
        Deque<HullId> next = new ArrayDeque<>(List.of(hull));
        while (!next.isEmpty()) {
            HullId here = next.remove();
            for (SameAs link : neighbours.getOrDefault(here, List.of())) {
                HullId there = link.other(here);
                if (!there.equals(hull) && cameBy.putIfAbsent(there, link) == null) {
                    next.add(there);
                }
            }
        }
        return cameBy;
    }

    /** The other records of the group in the order of their ids, each with the way to it. */
    List<Reached> others(HullId hull) {
        Map<HullId, SameAs> tree = tree(hull);
        return tree.keySet().stream()
                .sorted()
                .map(other -> new Reached(other, way(tree, other)))
                .toList();
    }

    /** The links that lead from {@code from} to {@code to}, which must be of one group. */
    List<SameAs> way(HullId from, HullId to) {
        return way(tree(from), to);
    }

    private static List<SameAs> way(Map<HullId, SameAs> tree, HullId to) {
        List<SameAs> way = new ArrayList<>();
        HullId at = to;
        for (@Nullable SameAs link = tree.get(at); link != null; link = tree.get(at)) {
            way.add(link);
            at = link.other(at);
        }
        Collections.reverse(way);
        return way;
    }
}
