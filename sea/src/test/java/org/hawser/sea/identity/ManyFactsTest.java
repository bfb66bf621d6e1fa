package org.hawser.sea.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hawser.sea.flag.FlagClaim;
import org.hawser.sea.flag.FlagStatus;
import org.junit.jupiter.api.Test;

/** A million facts, as claims of AIS bring them: loaded within the memory of a test, and each question finds just its own. */
class ManyFactsTest {

    private static final int HULLS = 50_000;
    private static final int SPELLS = 5;
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Provenance HEARD =
            new Provenance(List.of("receiver"), null, TimeBound.on(START), Instant.parse("2024-06-01T00:00:00Z"), null);

    private static HullId hull(int number) {
        return new HullId("hull:mmsi-" + number);
    }

    /** Spell {@code number} lasts ten days. */
    private static Valid spell(int number) {
        return new Valid(
                TimeBound.exactly(TimeBound.startOf(START.plusDays(10L * number))),
                TimeBound.exactly(TimeBound.startOf(START.plusDays(10L * (number + 1)))));
    }

    /** In each spell a ship uses the MMSI of the next ship, a name of its own, a call sign and a flag. */
    private static List<Value> values(int hull, int spell) {
        return List.of(
                new Value.Mmsi(200_000_000 + (hull + spell) % HULLS),
                new Value.Name("SHIP " + hull + " " + spell),
                new Value.CallSign("C" + hull),
                new Value.Flag(new FlagClaim(spell % 2 == 0 ? "PA" : "LR", FlagStatus.CLAIMED)));
    }

    @Test
    void aMillionFactsAnswerForOneShipAtATime() {
        List<Fact> facts = new ArrayList<>(HULLS * SPELLS * 4);
        for (int hull = 0; hull < HULLS; hull++) {
            HullId id = hull(hull);
            for (int spell = 0; spell < SPELLS; spell++) {
                Valid valid = spell(spell);
                for (Value value : values(hull, spell)) {
                    facts.add(new Fact(id, value, Basis.BROADCAST, valid, HEARD));
                }
            }
        }
        Collections.shuffle(facts, new Random(7));
        Identities identities = Identities.of(facts, List.of());
        assertThat(identities.facts()).hasSize(1_000_000);
        assertThat(identities.hulls()).hasSize(HULLS);
        IdentityView view = identities.view();
        for (int hull = 0; hull < HULLS; hull += 97) {
            asksAbout(view, hull);
        }
    }

    private static void asksAbout(IdentityView view, int hull) {
        int spell = hull % SPELLS;
        LocalDate day = START.plusDays(10L * spell + 4);
        int mmsi = 200_000_000 + (hull + spell) % HULLS;
        Holders users = view.usersOf(mmsi, When.on(day));
        assertThat(users.verdict()).isEqualTo(Verdict.KNOWN);
        assertThat(users.hulls()).containsExactly(hull(hull));
        assertThat(view.usersOf(mmsi, When.EVER).hulls()).hasSize(SPELLS);
        assertThat(view.names(hull(hull)))
                .extracting(held -> held.value().text())
                .startsWith("SHIP " + hull + " 0")
                .hasSize(SPELLS);
        assertThat(view.flagOn(hull(hull), day).verdict()).isEqualTo(Verdict.KNOWN);
        assertThat(view.valueOn(hull(hull), Attribute.CALL_SIGN, When.on(day)).values())
                .singleElement()
                .satisfies(held -> assertThat(held.evidence()).hasSize(1));
        assertThat(view.hullsNamed("ship" + hull + spell, When.EVER).hulls()).contains(hull(hull));
    }
}
