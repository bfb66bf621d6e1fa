package org.hawser.sea.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of one attribute of a hull at a time. */
final class ValueQuestion {

    private final Lens lens;

    ValueQuestion(Lens lens) {
        this.lens = lens;
    }

    Answer ask(
            HullId hull, Attribute attribute, When when, List<Evidence> evidence, List<Contradiction> contradictions) {
        List<Held> values = new ArrayList<>();
        Overlaps<Value> overlaps = new Overlaps<>(when, Value::conflictsWith);
        for (List<Evidence> alike : byValue(evidence, Lens.Sight.SEEN).values()) {
            held(alike, when, overlaps, values);
        }
        values.sort(Held.ORDER);
        return new Answer(
                hull,
                attribute,
                when,
                overlaps.verdict(values.stream().map(Held::standing).toList()),
                values,
                perhaps(evidence, when),
                contradictions);
    }

    /** Evidence seen so, by value; within a value by publication. */
    private Map<String, List<Evidence>> byValue(List<Evidence> evidence, Lens.Sight sight) {
        Map<String, List<Evidence>> byValue = new LinkedHashMap<>();
        evidence.stream()
                .filter(item -> lens.sight(item.fact().provenance()) == sight)
                .sorted(Evidence.ORDER)
                .forEach(item -> byValue.computeIfAbsent(item.fact().value().key(), key -> new ArrayList<>())
                        .add(item));
        return byValue;
    }

    private static void held(List<Evidence> alike, When when, Overlaps<Value> overlaps, List<Held> values) {
        Spells spells = new Spells(alike.stream().map(Evidence::fact).toList());
        List<Evidence> standing = new ArrayList<>();
        Standing strongest = Standing.NO;
        for (Evidence item : alike) {
            Standing here = spells.at(item.fact(), when);
            if (here != Standing.NO) {
                standing.add(item);
                strongest = here.compareTo(strongest) < 0 ? here : strongest;
                overlaps.add(alike.getFirst().fact().value(), item.fact().valid());
            }
        }
        if (!standing.isEmpty()) {
            values.add(new Held(standing.getFirst().fact().value(), strongest, standing));
        }
    }

    private List<Evidence> perhaps(List<Evidence> evidence, When when) {
        return byValue(evidence, Lens.Sight.PERHAPS).values().stream()
                .flatMap(List::stream)
                .filter(item -> item.fact().valid().at(when) != Standing.NO)
                .sorted(Evidence.ORDER)
                .toList();
    }
}
