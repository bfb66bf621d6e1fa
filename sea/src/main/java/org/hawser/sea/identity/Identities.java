package org.hawser.sea.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * All that is recorded of who ships were: facts about hulls, links that join records of one hull, and statements that two records are
 * two hulls. It never changes; {@link #with} makes a larger one. The order in which facts are given does not matter.
 */
public final class Identities {

    private static final class Holder {
        static final Identities SHIPPED = IdentityReader.readShipped();
    }

    private final FactIndex index;
    private final List<SameAs> links;
    private final List<NotSame> distinctions;

    private Identities(Collection<Fact> facts, Collection<? extends Link> statements) {
        this.index = new FactIndex(facts);
        SortedMap<String, Link> byId = byId(statements);
        this.links = byId.values().stream()
                .filter(SameAs.class::isInstance)
                .map(SameAs.class::cast)
                .toList();
        this.distinctions = byId.values().stream()
                .filter(NotSame.class::isInstance)
                .map(NotSame.class::cast)
                .toList();
    }

    private static SortedMap<String, Link> byId(Collection<? extends Link> statements) {
        SortedMap<String, Link> byId = new TreeMap<>();
        for (Link link : statements) {
            Link before = byId.putIfAbsent(link.id(), link);
            if (before != null && !before.equals(link)) {
                throw new IllegalArgumentException("two different links have the id '" + link.id() + "'");
            }
        }
        return byId;
    }

    /**
     * @param statements links and distinctions
     * @throws IllegalArgumentException where two different statements have one id
     */
    public static Identities of(Collection<Fact> facts, Collection<? extends Link> statements) {
        return new Identities(facts, statements);
    }

    /** The reviewed data that ships with Hawser; read once. */
    public static Identities shipped() {
        return Holder.SHIPPED;
    }

    /** The same, as imported at {@code moment}: an installation did not hold it before. */
    public Identities heldFrom(Instant moment) {
        List<Fact> facts = facts().stream()
                .map(fact -> new Fact(
                        fact.hull(),
                        fact.value(),
                        fact.basis(),
                        fact.valid(),
                        fact.provenance().heldFrom(moment)))
                .toList();
        return new Identities(
                facts, statements().stream().map(link -> heldFrom(link, moment)).toList());
    }

    private static Link heldFrom(Link link, Instant moment) {
        Provenance held = link.provenance().heldFrom(moment);
        return switch (link) {
            case SameAs same -> new SameAs(same.id(), same.a(), same.b(), same.reason(), held, same.withdrawn());
            case NotSame not -> new NotSame(not.id(), not.a(), not.b(), not.reason(), held, not.withdrawn());
        };
    }

    /** These and those; sorted anew, in time linear in the facts of both but for the sorting of hulls. */
    public Identities with(Identities more) {
        List<Fact> facts = new ArrayList<>(facts());
        facts.addAll(more.facts());
        List<Link> statements = new ArrayList<>(statements());
        statements.addAll(more.statements());
        return new Identities(facts, statements);
    }

    private List<Link> statements() {
        List<Link> statements = new ArrayList<>(links);
        statements.addAll(distinctions);
        return statements;
    }

    /** All facts, by hull and attribute, then by publication and source. */
    public List<Fact> facts() {
        return index.all();
    }

    /** All links, withdrawn ones too, by id. */
    public List<SameAs> links() {
        return links;
    }

    /** All statements that two records are two hulls, withdrawn ones too, by id. */
    public List<NotSame> distinctions() {
        return distinctions;
    }

    /** All hulls that a fact is known of. */
    public SortedSet<HullId> hulls() {
        return index.hulls();
    }

    /** Everything known, each record for itself. */
    public IdentityView view() {
        return view(Lens.EVERYTHING);
    }

    public IdentityView view(Lens lens) {
        return new IdentityView(this, index, lens);
    }
}
