package org.hawser.sea.identity;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What began or ended around a moment. */
final class ChangeQuestion {

    private record Key(Attribute attribute, String value, Change.Edge edge) {}

    private final Lens lens;

    ChangeQuestion(Lens lens) {
        this.lens = lens;
    }

    Changes ask(
            HullId hull, Instant moment, Duration reach, List<Evidence> evidence, List<Contradiction> contradictions) {
        When when = around(moment, reach);
        Map<Key, List<Evidence>> dated = new LinkedHashMap<>();
        Set<Evidence> undated = new LinkedHashSet<>();
        evidence.stream()
                .filter(item -> lens.sight(item.fact().provenance()) == Lens.Sight.SEEN)
                .sorted(Evidence.ORDER)
                .forEach(item -> sort(item, when, dated, undated));
        List<Change> changes = dated.entrySet().stream()
                .map(entry -> change(entry.getKey().edge(), entry.getValue(), when))
                .sorted(Change.ORDER)
                .toList();
        return new Changes(hull, when, changes, List.copyOf(undated), contradictions);
    }

    private static void sort(Evidence item, When when, Map<Key, List<Evidence>> dated, Set<Evidence> undated) {
        for (Change.Edge edge : Change.Edge.values()) {
            TimeBound bound = edge.of(item.fact());
            if (!bound.mayLieWithin(when.from(), when.until())) {
                continue;
            }
            if (bound.isTwoSided()) {
                Value value = item.fact().value();
                dated.computeIfAbsent(new Key(value.attribute(), value.key(), edge), key -> new ArrayList<>())
                        .add(item);
            } else {
                undated.add(item);
            }
        }
    }

    private static Change change(Change.Edge edge, List<Evidence> evidence, When when) {
        boolean certain =
                evidence.stream().anyMatch(item -> edge.of(item.fact()).liesWithin(when.from(), when.until()));
        return new Change(evidence.getFirst().fact().value(), edge, certain, evidence);
    }

    private static When around(Instant moment, Duration reach) {
        if (reach.isNegative()) {
            throw new IllegalArgumentException("a reach of " + reach + " is negative");
        }
        return new When(shifted(moment, reach.negated(), Instant.MIN), shifted(moment, reach, Instant.MAX));
    }

    private static Instant shifted(Instant moment, Duration by, Instant limit) {
        try {
            return moment.plus(by);
        } catch (DateTimeException | ArithmeticException e) {
            return limit;
        }
    }
}
