package org.hawser.sea.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hawser.sea.flag.FlagClaim;
import org.hawser.sea.flag.FlagStatus;
import org.jspecify.annotations.Nullable;

/** Every question against {@link SlowIdentities}, over facts and links that collide as often as they can. */
class IdentityPropertiesTest {

    private static final List<HullId> HULLS = List.of("a", "b", "c", "d").stream()
            .map(name -> new HullId("hull:" + name))
            .toList();
    private static final List<Value> VALUES = List.of(
            new Value.Name("ONE"),
            new Value.Name("One."),
            new Value.Name("TWO"),
            new Value.Mmsi(1),
            new Value.Mmsi(2),
            new Value.Flag(new FlagClaim("PA", FlagStatus.CLAIMED)),
            new Value.Flag(new FlagClaim("PA", FlagStatus.DENIED_BY_STATE)),
            new Value.Flag(new FlagClaim("PW", FlagStatus.REGISTRY_CONFIRMED)),
            new Value.Flag(new FlagClaim("KP", FlagStatus.DUAL)),
            new Value.Flag(new FlagClaim("SL", FlagStatus.DUAL)));

    record World(List<Fact> facts, List<SameAs> links, Lens lens) {
        Identities identities() {
            return Identities.of(facts, links);
        }

        SlowIdentities slow() {
            return new SlowIdentities(facts, links, lens);
        }
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, 6).map(fourth -> Instant.ofEpochSecond(4L * fourth));
    }

    private static Arbitrary<TimeBound> bounds() {
        return Combinators.combine(instants().injectNull(0.3), instants().injectNull(0.3))
                .filter((after, by) -> after == null || by == null || !after.isAfter(by))
                .as(TimeBound::new);
    }

    private static Arbitrary<Valid> valids() {
        Arbitrary<Valid> any = Combinators.combine(bounds(), bounds())
                .filter((from, to) ->
                        from.after() == null || to.by() == null || from.after().isBefore(to.by()))
                .as(Valid::new);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, any),
                net.jqwik.api.Tuple.of(
                        2, whens().filter(when -> !when.isInstant()).map(Valid::seen)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Valid.UNKNOWN)));
    }

    private static Arbitrary<When> whens() {
        return Combinators.combine(instants(), instants())
                .filter((from, until) -> !until.isBefore(from))
                .as(When::new);
    }

    private static Arbitrary<Provenance> provenances() {
        return Combinators.combine(
                        Arbitraries.of("x", "y", "z").list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(Mark.FOUND, Mark.DERIVED),
                        bounds(),
                        instants().injectNull(0.7))
                .as((sources, mark, known, held) -> new Provenance(sources, mark, known, held, null));
    }

    private static Arbitrary<Fact> facts() {
        return Combinators.combine(
                        Arbitraries.of(HULLS),
                        Arbitraries.of(VALUES),
                        Arbitraries.of(Basis.REGISTERED, Basis.BROADCAST),
                        valids(),
                        provenances())
                .as(Fact::new);
    }

    private static Arbitrary<SameAs> link(int number) {
        return Combinators.combine(
                        Arbitraries.of(HULLS),
                        Arbitraries.of(HULLS),
                        provenances(),
                        bounds().map(at -> new Withdrawal(at, "wrong", List.of("x")))
                                .injectNull(0.6))
                .filter((a, b, source, withdrawn) -> !a.equals(b))
                .as((a, b, source, withdrawn) -> new SameAs("l" + number, a, b, "seen", source, withdrawn));
    }

    private static Arbitrary<Lens> lenses() {
        return Combinators.combine(instants().injectNull(0.4), instants().injectNull(0.7), Arbitraries.of(true, false))
                .as(Lens::new);
    }

    @Provide
    Arbitrary<World> worlds() {
        return Combinators.combine(facts().list().ofMaxSize(14), link(1), link(2), link(3), lenses())
                .as((facts, one, two, three, lens) -> new World(facts, List.of(one, two, three), lens));
    }

    @Provide
    Arbitrary<When> times() {
        return whens();
    }

    @Provide
    Arbitrary<Valid> validities() {
        return valids();
    }

    @Property(tries = 3000)
    void standingIsThatOfTryingAllBeginningsAndEnds(@ForAll("validities") Valid valid, @ForAll("times") When when) {
        assertThat(valid.at(when)).isEqualTo(SlowIdentities.standing(valid, when));
    }

    @Property(tries = 400)
    void valuesAreThoseOfAllFactsScanned(@ForAll("worlds") World world, @ForAll("times") When when) {
        IdentityView view = world.identities().view(world.lens);
        for (HullId hull : HULLS) {
            for (Attribute attribute : List.of(Attribute.NAME, Attribute.MMSI, Attribute.FLAG)) {
                Answer answer = view.valueOn(hull, attribute, when);
                assertThat(slow(answer)).isEqualTo(world.slow().valueOn(hull, attribute, when));
            }
        }
    }

    private static SlowIdentities.Slow slow(Answer answer) {
        List<SlowIdentities.Value3> values = answer.values().stream()
                .map(held -> new SlowIdentities.Value3(
                        held.value().key(),
                        held.standing(),
                        held.evidence().stream().map(Evidence::fact).toList(),
                        held.evidence().stream().map(item -> ids(item.via())).toList()))
                .toList();
        return new SlowIdentities.Slow(
                answer.verdict(),
                values,
                answer.perhapsPublished().stream().map(Evidence::fact).toList());
    }

    private static List<String> ids(List<SameAs> via) {
        return via.stream().map(SameAs::id).toList();
    }

    @Property(tries = 400)
    void holdersAreThoseOfAllFactsScanned(@ForAll("worlds") World world, @ForAll("times") When when) {
        IdentityView view = world.identities().view(world.lens);
        compare(world, view.usersOf(1, when), new Value.Mmsi(1), when);
        compare(world, view.usersOf(2, when), new Value.Mmsi(2), when);
        compare(world, view.hullsNamed("one", when), new Value.Name("ONE"), when);
    }

    private static void compare(World world, Holders holders, Value asked, When when) {
        List<SlowIdentities.Value3> fast = holders.holders().stream()
                .map(holder -> new SlowIdentities.Value3(
                        holder.hull().text(), holder.standing(), holder.evidence(), List.of()))
                .toList();
        assertThat(new SlowIdentities.Slow(holders.verdict(), fast, holders.perhapsPublished()))
                .isEqualTo(world.slow().holders(asked, when));
    }

    @Property(tries = 400)
    void changesAreThoseOfAllFactsScanned(@ForAll("worlds") World world, @ForAll("times") When when) {
        int from = (int) when.from().getEpochSecond();
        int until = (int) when.until().getEpochSecond();
        Duration reach = Duration.ofSeconds((until - from) / 2);
        IdentityView view = world.identities().view(world.lens);
        for (HullId hull : HULLS) {
            Changes changes = view.changesNear(hull, when.from().plus(reach), reach);
            Set<String> fast = changes.changes().stream()
                    .map(change -> change.value().attribute() + " "
                            + change.value().key() + " " + change.edge() + " " + change.certain())
                    .collect(Collectors.toCollection(TreeSet::new));
            SlowIdentities.SlowChanges slow = world.slow().changes(hull, from, until);
            assertThat(fast).isEqualTo(slow.changes());
            assertThat(changes.undated().stream().map(Evidence::fact)).hasSameElementsAs(slow.undated());
        }
    }

    @Property(tries = 400)
    void groupsAreThoseOfWalkingAllLinks(@ForAll("worlds") World world) {
        IdentityView view = world.identities().view(world.lens);
        for (HullId hull : HULLS) {
            List<Reached> slow = new ArrayList<>();
            for (HullId other : HULLS) {
                @Nullable List<String> way = world.slow().way(hull, other);
                if (way != null && !other.equals(hull)) {
                    slow.add(new Reached(
                            other, way.stream().map(id -> link(world, id)).toList()));
                }
            }
            assertThat(view.sameHull(hull)).isEqualTo(slow);
        }
    }

    private static SameAs link(World world, String id) {
        return world.links.stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 200)
    void theOrderOfInputAndItsDoublesDoNotMatter(
            @ForAll("worlds") World world, @ForAll("times") When when, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(world.facts);
        shuffled.addAll(world.facts);
        Collections.shuffle(shuffled, random);
        List<SameAs> links = new ArrayList<>(world.links);
        Collections.shuffle(links, random);
        int cut = shuffled.size() / 2;
        Identities other = Identities.of(shuffled.subList(0, cut), links)
                .with(Identities.of(shuffled.subList(cut, shuffled.size()), links));
        assertThat(other.facts()).isEqualTo(world.identities().facts());
        IdentityView view = world.identities().view(world.lens);
        IdentityView otherView = other.view(world.lens);
        for (HullId hull : HULLS) {
            for (Attribute attribute : List.of(Attribute.NAME, Attribute.MMSI, Attribute.FLAG)) {
                assertThat(otherView.valueOn(hull, attribute, when)).isEqualTo(view.valueOn(hull, attribute, when));
                assertThat(otherView.history(hull, attribute)).isEqualTo(view.history(hull, attribute));
            }
            assertThat(otherView.changesNear(hull, when.from(), Duration.ofSeconds(6)))
                    .isEqualTo(view.changesNear(hull, when.from(), Duration.ofSeconds(6)));
        }
        assertThat(otherView.usersOf(1, when)).isEqualTo(view.usersOf(1, when));
    }
}
