package org.hawser.sea.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The obvious way to answer: every question looks at every fact, and whether something held is found by trying every moment at which
 * it can have begun with every moment at which it can have ended. Times are whole seconds between {@link #FIRST} and {@link #LAST};
 * bounds and questions keep well within, and lie on every fourth of them.
 */
final class SlowIdentities {

    static final int FIRST = -12;
    static final int LAST = 36;

    record Value3(String key, Standing standing, List<Fact> facts, List<List<String>> via) {}

    record Slow(Verdict verdict, List<Value3> values, List<Fact> perhaps) {}

    private record Seen(Fact fact, List<String> via) {}

    private final Set<Fact> facts;
    private final List<SameAs> links;
    private final Lens lens;

    SlowIdentities(Collection<Fact> facts, Collection<SameAs> links, Lens lens) {
        this.lens = lens;
        this.facts = new LinkedHashSet<>(facts);
        this.links = links.stream()
                .filter(link -> published(link.provenance()) == 1 && !withdrawn(link))
                .toList();
    }

    /** 1 published by the time asked for, 0 perhaps, -1 not. */
    private int published(Provenance provenance) {
        if (lens.heldAt() != null
                && provenance.heldFrom() != null
                && provenance.heldFrom().compareTo(lens.heldAt()) > 0) {
            return -1;
        }
        if (lens.knownAt() == null) {
            return 1;
        }
        int known = second(lens.knownAt());
        List<Integer> moments = moments(provenance.knownFrom());
        if (moments.stream().allMatch(moment -> moment <= known)) {
            return 1;
        }
        return moments.stream().anyMatch(moment -> moment <= known) ? 0 : -1;
    }

    private boolean withdrawn(SameAs link) {
        if (link.withdrawn() == null) {
            return false;
        }
        return lens.knownAt() == null
                || moments(link.withdrawn().at()).stream().anyMatch(moment -> moment <= second(lens.knownAt()));
    }

    private static int second(Instant instant) {
        return (int) instant.getEpochSecond();
    }

    private static List<Integer> moments(TimeBound bound) {
        List<Integer> moments = new ArrayList<>();
        int first = bound.after() == null ? FIRST : second(bound.after());
        int last = bound.by() == null ? LAST : second(bound.by());
        for (int moment = first; moment <= last; moment++) {
            moments.add(moment);
        }
        return moments;
    }

    /** Every way in which it can have held. */
    private static List<int[]> ways(Valid valid) {
        List<int[]> ways = new ArrayList<>();
        for (int start : moments(valid.from())) {
            for (int end : moments(valid.to())) {
                if (start < end) {
                    ways.add(new int[] {start, end});
                }
            }
        }
        return ways;
    }

    static Standing standing(Valid valid, When asked) {
        int a = second(asked.from());
        int b = asked.isInstant() ? a + 1 : second(asked.until());
        List<int[]> ways = ways(valid);
        BiPredicate<Integer, Integer> holds =
                asked.isInstant() ? (s, e) -> s <= a && a < e : (s, e) -> s <= a && b <= e;
        BiPredicate<Integer, Integer> touches = asked.isInstant() ? holds : (s, e) -> Math.max(s, a) < Math.min(e, b);
        if (ways.stream().noneMatch(way -> touches.test(way[0], way[1]))) {
            return Standing.NO;
        }
        if (ways.stream().allMatch(way -> holds.test(way[0], way[1]))) {
            return Standing.HOLDS;
        }
        if (!asked.isInstant()
                && (ways.stream().allMatch(way -> touches.test(way[0], way[1]))
                        || ways.stream().allMatch(way -> a <= way[0] && way[0] <= b)
                        || ways.stream().allMatch(way -> a <= way[1] && way[1] <= b))) {
            return Standing.PART;
        }
        boolean begun = moments(valid.from()).stream().allMatch(start -> start <= a);
        return begun ? Standing.MAY_STILL_HOLD : Standing.MAY_HOLD;
    }

    private static boolean certainAt(Valid valid, int moment) {
        return ways(valid).stream().allMatch(way -> way[0] <= moment && moment < way[1]);
    }

    /** As said at {@link Spells}: another source's end counts where this one leaves it open and does not attest it later. */
    private static Standing narrowed(Fact fact, List<Fact> alike, When asked) {
        Valid valid = fact.valid();
        boolean undated = valid.equals(new Valid(TimeBound.UNKNOWN, TimeBound.UNKNOWN));
        if (undated && alike.stream().anyMatch(other -> !other.valid().equals(valid))) {
            return Standing.NO;
        }
        Standing alone = standing(valid, asked);
        if (alone == Standing.HOLDS || alone == Standing.PART || alone == Standing.NO || undated) {
            return alone;
        }
        @Nullable Instant start = valid.from().after();
        @Nullable Instant end = valid.to().by();
        Set<Instant> own = new TreeSet<>();
        add(own, valid.from().by());
        add(own, valid.to().after());
        for (Fact other : alike) {
            Instant otherStart = other.valid().from().after();
            Instant otherEnd = other.valid().to().by();
            if (valid.from().after() == null && otherStart != null) {
                Set<Instant> mine = with(own, valid.to().by());
                boolean fits = mine.stream().allMatch(moment -> otherStart.compareTo(moment) <= 0);
                start = fits && (start == null || otherStart.compareTo(start) > 0) ? otherStart : start;
            }
            if (valid.to().by() == null && otherEnd != null) {
                Set<Instant> mine = with(own, valid.from().after());
                boolean fits = mine.stream().allMatch(moment -> otherEnd.compareTo(moment) >= 0);
                end = fits && (end == null || otherEnd.compareTo(end) < 0) ? otherEnd : end;
            }
        }
        if (start != null && end != null && start.compareTo(end) >= 0) {
            return alone;
        }
        Valid closer = new Valid(
                new TimeBound(start, valid.from().by()),
                new TimeBound(valid.to().after(), end));
        return standing(closer, asked) == Standing.NO ? Standing.NO : alone;
    }

    private static void add(Set<Instant> to, @Nullable Instant moment) {
        if (moment != null) {
            to.add(moment);
        }
    }

    private static Set<Instant> with(Set<Instant> moments, @Nullable Instant more) {
        Set<Instant> all = new TreeSet<>(moments);
        add(all, more);
        return all;
    }

    /** All ways over links without visiting a hull twice; the shortest, then the first by ids. */
    @Nullable
    List<String> way(HullId from, HullId to) {
        List<List<String>> ways = new ArrayList<>();
        walk(from, to, List.of(from), List.of(), ways);
        return ways.stream()
                .min(Comparator.<List<String>>comparingInt(List::size).thenComparing(ids -> String.join(" ", ids)))
                .orElse(null);
    }

    private void walk(HullId at, HullId to, List<HullId> visited, List<String> ids, List<List<String>> ways) {
        if (at.equals(to)) {
            ways.add(ids);
            return;
        }
        for (SameAs link : links) {
            if (!link.a().equals(at) && !link.b().equals(at)) {
                continue;
            }
            HullId next = link.a().equals(at) ? link.b() : link.a();
            if (!visited.contains(next)) {
                List<HullId> nowVisited = new ArrayList<>(visited);
                nowVisited.add(next);
                List<String> nowIds = new ArrayList<>(ids);
                nowIds.add(link.id());
                walk(next, to, nowVisited, nowIds, ways);
            }
        }
    }

    private @Nullable List<String> reach(HullId from, HullId to) {
        return from.equals(to) ? List.of() : lens.followLinks() ? way(from, to) : null;
    }

    private List<Seen> seen(HullId hull, Attribute attribute, int publication) {
        List<Seen> seen = new ArrayList<>();
        for (Fact fact : facts) {
            List<String> via = reach(hull, fact.hull());
            if (fact.attribute() == attribute && via != null && published(fact.provenance()) == publication) {
                seen.add(new Seen(fact, via));
            }
        }
        seen.sort(Comparator.comparing(Seen::fact, Fact.BY_PUBLICATION));
        return seen;
    }

    Slow valueOn(HullId hull, Attribute attribute, When asked) {
        List<Seen> seen = seen(hull, attribute, 1);
        List<Value3> values = new ArrayList<>();
        List<Fact> counting = new ArrayList<>();
        for (String key : keys(seen)) {
            List<Seen> alike = seen.stream()
                    .filter(item -> item.fact.value().key().equals(key))
                    .toList();
            List<Fact> alikeFacts = alike.stream().map(Seen::fact).toList();
            List<Seen> held = alike.stream()
                    .filter(item -> narrowed(item.fact, alikeFacts, asked) != Standing.NO)
                    .toList();
            if (!held.isEmpty()) {
                Standing best = held.stream()
                        .map(item -> narrowed(item.fact, alikeFacts, asked))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                List<Fact> heldFacts = held.stream().map(Seen::fact).toList();
                values.add(new Value3(
                        key, best, heldFacts, held.stream().map(Seen::via).toList()));
                counting.addAll(heldFacts);
            }
        }
        values.sort(Comparator.comparing(Value3::standing)
                .thenComparing(value -> value.facts.getFirst(), Fact.BY_PUBLICATION));
        boolean conflict = conflict(counting, asked, (x, y) -> x.value().conflictsWith(y.value()));
        return new Slow(verdict(conflict, values), values, perhaps(hull, attribute, asked));
    }

    private static Set<String> keys(List<Seen> seen) {
        Set<String> keys = new LinkedHashSet<>();
        seen.forEach(item -> keys.add(item.fact.value().key()));
        return keys;
    }

    private List<Fact> perhaps(HullId hull, Attribute attribute, When asked) {
        return seen(hull, attribute, 0).stream()
                .map(Seen::fact)
                .filter(fact -> standing(fact.valid(), asked) != Standing.NO)
                .toList();
    }

    private static Verdict verdict(boolean conflict, List<Value3> values) {
        if (values.isEmpty()) {
            return Verdict.NOTHING_RECORDED;
        }
        if (conflict) {
            return Verdict.CONFLICT;
        }
        if (values.stream().anyMatch(value -> value.standing == Standing.PART)) {
            return Verdict.CHANGES;
        }
        return values.stream().anyMatch(value -> value.standing == Standing.HOLDS) ? Verdict.KNOWN : Verdict.NOT_KNOWN;
    }

    private static boolean conflict(List<Fact> counting, When asked, BiPredicate<Fact, Fact> exclude) {
        int first = second(asked.from());
        int last = asked.isInstant() ? first + 1 : second(asked.until());
        for (Fact x : counting) {
            for (Fact y : counting) {
                for (int moment = first; exclude.test(x, y) && moment < last; moment++) {
                    if (certainAt(x.valid(), moment) && certainAt(y.valid(), moment)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Holders of a value; the key of each is the hull's id. */
    Slow holders(Value asked, When when) {
        List<Fact> with = facts.stream()
                .filter(fact -> fact.attribute() == asked.attribute()
                        && fact.value().key().equals(asked.key()))
                .sorted(Fact.BY_PUBLICATION)
                .toList();
        List<Value3> holders = new ArrayList<>();
        List<Fact> counting = new ArrayList<>();
        Set<HullId> hulls = new TreeSet<>();
        with.forEach(fact -> hulls.add(fact.hull()));
        for (HullId hull : hulls) {
            List<Fact> alike = with.stream()
                    .filter(fact -> fact.hull().equals(hull) && published(fact.provenance()) == 1)
                    .toList();
            List<Fact> held = alike.stream()
                    .filter(fact -> narrowed(fact, alike, when) != Standing.NO)
                    .toList();
            held.stream()
                    .map(fact -> narrowed(fact, alike, when))
                    .min(Comparator.naturalOrder())
                    .ifPresent(best -> holders.add(new Value3(hull.text(), best, held, List.of())));
            counting.addAll(held);
        }
        holders.sort(Comparator.comparing(Value3::standing).thenComparing(Value3::key));
        boolean conflict =
                conflict(counting, when, (x, y) -> asked.attribute().isUnique() && reach(x.hull(), y.hull()) == null);
        List<Fact> perhaps = with.stream()
                .filter(fact -> published(fact.provenance()) == 0 && standing(fact.valid(), when) != Standing.NO)
                .toList();
        return new Slow(verdict(conflict, holders), holders, perhaps);
    }

    /** Changes near, each as attribute, key, edge and whether certain; and the facts with an open end that may lie there. */
    record SlowChanges(Set<String> changes, Set<Fact> undated) {}

    SlowChanges changes(HullId hull, int from, int until) {
        Set<String> certain = new TreeSet<>();
        Set<String> possible = new TreeSet<>();
        Set<Fact> undated = new LinkedHashSet<>();
        for (Attribute attribute : Attribute.values()) {
            for (Seen item : seen(hull, attribute, 1)) {
                for (Change.Edge edge : Change.Edge.values()) {
                    TimeBound bound = edge.of(item.fact);
                    List<Integer> moments = moments(bound);
                    if (moments.stream().noneMatch(moment -> from <= moment && moment <= until)) {
                        continue;
                    }
                    String name = attribute + " " + item.fact.value().key() + " " + edge;
                    if (bound.after() == null || bound.by() == null) {
                        undated.add(item.fact);
                    } else if (moments.stream().allMatch(moment -> from <= moment && moment <= until)) {
                        certain.add(name);
                    } else {
                        possible.add(name);
                    }
                }
            }
        }
        Set<String> changes = new TreeSet<>();
        certain.forEach(name -> changes.add(name + " true"));
        possible.stream().filter(name -> !certain.contains(name)).forEach(name -> changes.add(name + " false"));
        return new SlowChanges(changes, undated);
    }
}
