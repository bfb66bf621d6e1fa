package org.hawser.sea.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links that are made, withdrawn and contradicted. */
class LinksTest {

    private static final HullId OLD = new HullId("hull:old");
    private static final HullId NEW = new HullId("hull:new");
    private static final HullId THIRD = new HullId("hull:third");
    private static final LocalDate MADE = LocalDate.of(2021, 9, 9);
    private static final Instant WITHDRAWN = Instant.parse("2022-03-01T12:00:00Z");

    private static Provenance published(LocalDate day) {
        return new Provenance("a report", Mark.FOUND, TimeBound.on(day));
    }

    private static Fact name(HullId hull, String name) {
        return new Fact(hull, new Value.Name(name), Basis.REPORTED, Valid.LASTING, published(LocalDate.of(2020, 1, 1)));
    }

    private static SameAs link(String id, HullId a, HullId b, TimeBound withdrawn) {
        return new SameAs(
                id, a, b, "alike in images", published(MADE), new Withdrawal(withdrawn, "they met", List.of("x")));
    }

    private static final List<Fact> FACTS = List.of(name(OLD, "OLD"), name(NEW, "NEW"), name(THIRD, "THIRD"));

    @Test
    void aWithdrawnLinkJoinsBeforeItsWithdrawalAndNotFromThenOn() {
        Identities identities = Identities.of(FACTS, List.of(link("l", OLD, NEW, TimeBound.exactly(WITHDRAWN))));
        IdentityView following = identities.view().followingLinks();
        assertThat(following.names(OLD)).hasSize(1);
        assertThat(following.knownAt(WITHDRAWN.minusSeconds(1)).names(OLD)).hasSize(2);
        assertThat(following.knownAt(WITHDRAWN).names(OLD)).hasSize(1);
        assertThat(following.knownAt(MADE).names(OLD)).hasSize(2);
        assertThat(following.knownAt(MADE.minusDays(1)).names(OLD)).hasSize(1);
        assertThat(identities.links()).hasSize(1);
    }

    @Test
    void onTheDayOfAWithdrawalTheLinkNoLongerJoins() {
        LocalDate day = LocalDate.of(2022, 3, 1);
        Identities identities = Identities.of(FACTS, List.of(link("l", OLD, NEW, TimeBound.on(day))));
        IdentityView following = identities.view().followingLinks();
        assertThat(following.knownAt(WITHDRAWN).sameHull(OLD)).isEmpty();
        assertThat(following.knownAt(day.minusDays(1)).sameHull(OLD)).isEmpty();
        assertThat(following.knownAt(day.minusDays(2)).sameHull(OLD)).hasSize(1);
    }

    @Test
    void aDistinctionWithinAGroupIsReportedWithTheWay() {
        SameAs one = new SameAs("l1", OLD, NEW, "alike", published(MADE), null);
        SameAs two = new SameAs("l2", NEW, THIRD, "alike", published(MADE), null);
        NotSame not = new NotSame("n", OLD, THIRD, "seen side by side", published(MADE), null);
        Identities identities = Identities.of(FACTS, List.of(two, not, one));
        assertThat(identities.view().contradictions()).containsExactly(new Contradiction(not, List.of(one, two)));
        Answer answer = identities.view().followingLinks().valueOn(NEW, Attribute.NAME, When.EVER);
        assertThat(answer.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(answer.values()).hasSize(3);
        assertThat(answer.contradictions()).hasSize(1);
        assertThat(identities.view().valueOn(NEW, Attribute.NAME, When.EVER).contradictions())
                .isEmpty();
    }

    @Test
    void linkedRecordsAreOneUserOfANumber() {
        Value mmsi = new Value.Mmsi(351_000_000);
        List<Fact> facts = List.of(
                new Fact(OLD, mmsi, Basis.BROADCAST, Valid.LASTING, published(MADE)),
                new Fact(NEW, mmsi, Basis.BROADCAST, Valid.LASTING, published(MADE)));
        SameAs link = new SameAs("l", OLD, NEW, "alike", published(MADE), null);
        IdentityView view = Identities.of(facts, List.of(link)).view();
        When when = When.on(MADE);
        assertThat(view.usersOf(351_000_000, when).verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(view.followingLinks().usersOf(351_000_000, when).verdict()).isEqualTo(Verdict.KNOWN);
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        int length = 3_000;
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            HullId from = new HullId("hull:c-" + i);
            links.add(new SameAs("l" + i, from, new HullId("hull:c-" + (i + 1)), "alike", published(MADE), null));
        }
        HullId end = new HullId("hull:c-" + length);
        IdentityView view =
                Identities.of(List.of(name(end, "END")), links).view().followingLinks();
        assertThat(view.names(new HullId("hull:c-0")))
                .singleElement()
                .satisfies(held -> assertThat(held.evidence().getFirst().via()).hasSize(length));
    }

    @Test
    void whatIsNoLinkIsRefused() {
        assertThatThrownBy(() -> new SameAs("l", OLD, OLD, "alike", published(MADE), null))
                .hasMessageContaining("to itself");
        assertThatThrownBy(() -> new SameAs("l", OLD, NEW, " ", published(MADE), null))
                .hasMessageContaining("reason");
        SameAs one = new SameAs("l", OLD, NEW, "alike", published(MADE), null);
        SameAs other = new SameAs("l", OLD, THIRD, "alike", published(MADE), null);
        assertThatThrownBy(() -> Identities.of(FACTS, List.of(one, other))).hasMessageContaining("'l'");
        assertThat(Identities.of(FACTS, List.of(one, one)).links()).hasSize(1);
    }

    @Test
    void whatWasImportedLaterIsNotHeldBefore() {
        Instant imported = Instant.parse("2023-01-01T00:00:00Z");
        Fact fact = new Fact(
                OLD,
                new Value.Name("LATER"),
                Basis.REPORTED,
                Valid.LASTING,
                published(MADE).heldFrom(imported));
        assertThat(Identities.of(FACTS, List.of(link("l", OLD, NEW, TimeBound.UNKNOWN)))
                        .heldFrom(imported)
                        .view()
                        .heldAt(imported.minusSeconds(1))
                        .names(OLD))
                .isEmpty();
        IdentityView view = Identities.of(List.of(fact), List.of()).view();
        assertThat(view.heldAt(imported.minusSeconds(1)).names(OLD)).isEmpty();
        assertThat(view.heldAt(imported).names(OLD)).hasSize(1);
        assertThat(view.knownAt(MADE).names(OLD)).hasSize(1);
    }
}
