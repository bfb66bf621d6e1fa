package org.hawser.sea.identity;

import java.util.Comparator;

/** One source's statement (or several sources' same statement) about a hull. Facts are added, never changed. */
public record Fact(HullId hull, Value value, Basis basis, Valid valid, Provenance provenance) {

    /** By publication and source: the order in which answers give facts. No two different facts are equal in it. */
    public static final Comparator<Fact> BY_PUBLICATION = Comparator.comparing(Fact::provenance, Provenance.ORDER)
            .thenComparing(fact -> fact.value.attribute())
            .thenComparing(Fact::valid, Valid.ORDER)
            .thenComparing(fact -> fact.value.text())
            .thenComparing(Fact::basis)
            .thenComparing(Fact::hull);

    /** By attribute, then by publication. */
    static final Comparator<Fact> WITHIN_HULL =
            Comparator.comparing(Fact::attribute).thenComparing(BY_PUBLICATION);

    public Attribute attribute() {
        return value.attribute();
    }
}
