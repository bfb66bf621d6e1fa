package org.hawser.sea.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which hulls had a value at a time. */
final class HolderQuestion {

    private final Lens lens;
    private final LinkGroups groups;

    HolderQuestion(Lens lens, LinkGroups groups) {
        this.lens = lens;
        this.groups = groups;
    }

    /** @param facts all that give a hull the value */
    Holders ask(Value asked, When when, List<Fact> facts) {
        List<Holder> holders = new ArrayList<>();
        Overlaps<HullId> overlaps =
                new Overlaps<>(when, (one, other) -> asked.attribute().isUnique() && !one.equals(other));
        byHull(facts).forEach((hull, alike) -> hold(hull, alike, when, overlaps, holders));
        holders.sort(Holder.ORDER);
        Verdict verdict =
                overlaps.verdict(holders.stream().map(Holder::standing).toList());
        return new Holders(asked.attribute(), asked.text(), when, verdict, holders, perhaps(facts, when));
    }

    private Map<HullId, List<Fact>> byHull(List<Fact> facts) {
        Map<HullId, List<Fact>> byHull = new TreeMap<>();
        facts.stream()
                .filter(fact -> lens.sight(fact.provenance()) == Lens.Sight.SEEN)
                .sorted(Fact.BY_PUBLICATION)
                .forEach(fact -> byHull.computeIfAbsent(fact.hull(), hull -> new ArrayList<>())
                        .add(fact));
        return byHull;
    }

    private void hold(HullId hull, List<Fact> alike, When when, Overlaps<HullId> overlaps, List<Holder> holders) {
        Spells spells = new Spells(alike);
        List<Fact> standing = new ArrayList<>();
        Standing strongest = Standing.NO;
        for (Fact fact : alike) {
            Standing here = spells.at(fact, when);
            if (here != Standing.NO) {
                standing.add(fact);
                strongest = here.compareTo(strongest) < 0 ? here : strongest;
                overlaps.add(lens.followLinks() ? groups.root(hull) : hull, fact.valid());
            }
        }
        if (!standing.isEmpty()) {
            holders.add(new Holder(hull, strongest, standing, lens.followLinks() ? groups.others(hull) : List.of()));
        }
    }

    private List<Fact> perhaps(List<Fact> facts, When when) {
        return facts.stream()
                .filter(fact -> lens.sight(fact.provenance()) == Lens.Sight.PERHAPS)
                .filter(fact -> fact.valid().at(when) != Standing.NO)
                .sorted(Fact.BY_PUBLICATION)
                .toList();
    }
}
