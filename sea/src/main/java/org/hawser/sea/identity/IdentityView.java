package org.hawser.sea.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hawser.sea.ImoNumber;

/**
 * Answers who a ship was, through a {@link Lens}. An answer carries the facts and the links it rests on, and says what is not known:
 *
 * <ul>
 *   <li>a value holds for certain only between the latest moment at which it can have begun and the earliest at which it can have
 *       ended; outside of that, up to the outermost bounds, it may hold and is listed as such;
 *   <li>where only such values are found, the verdict is {@link Verdict#NOT_KNOWN};
 *   <li>values that exclude each other are all given, as {@link Verdict#CONFLICT}.
 * </ul>
 *
 * <p>A question about a hull reads that hull's facts, one about a number or a name the facts that carry it, whatever else is recorded.
 * It may be asked by many threads at once. A text that no {@link Value} can be, such as an empty name or an MMSI of ten digits, is
 * refused with an {@link IllegalArgumentException}; a hull of which nothing is recorded is not.
 */
public final class IdentityView {

    private final Identities identities;
    private final FactIndex index;
    private final Lens lens;
    private final LinkGroups groups;
    private final List<NotSame> distinctions;

    IdentityView(Identities identities, FactIndex index, Lens lens) {
        this.identities = identities;
        this.index = index;
        this.lens = lens;
        this.groups =
                new LinkGroups(identities.links().stream().filter(lens::inForce).toList());
        this.distinctions =
                identities.distinctions().stream().filter(lens::inForce).toList();
    }

    public Lens lens() {
        return lens;
    }

    /** What was certainly published by {@code moment}. */
    public IdentityView knownAt(Instant moment) {
        return identities.view(new Lens(moment, lens.heldAt(), lens.followLinks()));
    }

    /** What was certainly published by the end of the UTC day. */
    public IdentityView knownAt(LocalDate day) {
        return knownAt(TimeBound.startOf(day.plusDays(1)));
    }

    /** What this installation held by {@code moment}. */
    public IdentityView heldAt(Instant moment) {
        return identities.view(new Lens(lens.knownAt(), moment, lens.followLinks()));
    }

    /** What is known of other records of the same hull counts as well. */
    public IdentityView followingLinks() {
        return identities.view(new Lens(lens.knownAt(), lens.heldAt(), true));
    }

    /** Which hulls used the MMSI. */
    public Holders usersOf(int mmsi, When when) {
        return holders(new Value.Mmsi(mmsi), when);
    }

    /** Which hulls had, or claimed, the IMO number. */
    public Holders hullsByImo(ImoNumber imo, When when) {
        return holders(Value.Imo.of(imo), when);
    }

    /** Which hulls had, or claimed, the IMO number at any time. */
    public Holders hullsByImo(ImoNumber imo) {
        return hullsByImo(imo, When.EVER);
    }

    /** Which hulls claimed this as their IMO number, right or wrong. */
    public Holders hullsByClaimedImo(String written, When when) {
        return holders(new Value.Imo(written), when);
    }

    /** Which hulls had the name, whatever its case, blanks and punctuation. */
    public Holders hullsNamed(String name, When when) {
        return holders(new Value.Name(name), when);
    }

    /** Which hulls had the call sign. */
    public Holders hullsByCallSign(String callSign, When when) {
        return holders(new Value.CallSign(callSign), when);
    }

    private Holders holders(Value asked, When when) {
        return new HolderQuestion(lens, groups).ask(asked, when, index.withValue(asked.attribute(), asked.key()));
    }

    /** What is known of an attribute of a hull at a time. */
    public Answer valueOn(HullId hull, Attribute attribute, When when) {
        List<Evidence> evidence = evidence(hull, List.of(attribute));
        return new ValueQuestion(lens).ask(hull, attribute, when, evidence, contradictions(hull));
    }

    /** Which flags are claimed, confirmed or denied for the UTC day. */
    public Answer flagOn(HullId hull, LocalDate day) {
        return valueOn(hull, Attribute.FLAG, When.on(day));
    }

    /** All names that the hull ever had, by when they began as far as that is known, with their sources. */
    public List<Held> names(HullId hull) {
        return history(hull, Attribute.NAME);
    }

    /** All values that the hull ever had, by when they began as far as that is known, with their sources. */
    public List<Held> history(HullId hull, Attribute attribute) {
        return valueOn(hull, attribute, When.EVER).values().stream()
                .sorted(Comparator.comparing(IdentityView::firstValid, Valid.ORDER)
                        .thenComparing(held -> held.evidence().getFirst(), Evidence.ORDER))
                .toList();
    }

    private static Valid firstValid(Held held) {
        return held.evidence().stream()
                .map(item -> item.fact().valid())
                .min(Valid.ORDER)
                .orElseThrow();
    }

    /**
     * What began or ended within {@code reach} of the moment, before or after.
     *
     * @throws IllegalArgumentException for a negative reach
     */
    public Changes changesNear(HullId hull, Instant moment, Duration reach) {
        return new ChangeQuestion(lens)
                .ask(hull, moment, reach, evidence(hull, List.of(Attribute.values())), contradictions(hull));
    }

    /** The hull's own facts and, where links are followed, those of the other records of its group. */
    private List<Evidence> evidence(HullId hull, List<Attribute> attributes) {
        List<Reached> records = new ArrayList<>(List.of(new Reached(hull, List.of())));
        if (lens.followLinks()) {
            records.addAll(groups.others(hull));
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Reached record : records) {
            for (Attribute attribute : attributes) {
                index.of(record.hull(), attribute).forEach(fact -> evidence.add(new Evidence(fact, record.via())));
            }
        }
        return evidence;
    }

    /** The other records that links in force join to this one, whether or not answers follow them. */
    public List<Reached> sameHull(HullId hull) {
        return groups.others(hull);
    }

    /** The statements in force that the hull is not another one. */
    public List<NotSame> distinctions(HullId hull) {
        return distinctions.stream()
                .filter(statement -> statement.a().equals(hull) || statement.b().equals(hull))
                .toList();
    }

    /** The statements in force that the two are different hulls. */
    public List<NotSame> distinctions(HullId one, HullId other) {
        return distinctions(one).stream()
                .filter(statement -> statement.other(one).equals(other))
                .toList();
    }

    /** The statements in force that two records are different hulls, which links in force contradict. */
    public List<Contradiction> contradictions() {
        return distinctions.stream()
                .filter(statement -> groups.together(statement.a(), statement.b()))
                .map(this::contradiction)
                .toList();
    }

    private List<Contradiction> contradictions(HullId hull) {
        if (!lens.followLinks()) {
            return List.of();
        }
        return distinctions.stream()
                .filter(statement -> groups.together(hull, statement.a()) && groups.together(hull, statement.b()))
                .map(this::contradiction)
                .toList();
    }

    private Contradiction contradiction(NotSame statement) {
        return new Contradiction(statement, groups.way(statement.a(), statement.b()));
    }
}
