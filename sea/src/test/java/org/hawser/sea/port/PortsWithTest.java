package org.hawser.sea.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sea.port.Ports.Kind;
import org.hawser.sea.port.Ports.LeftOut;
import org.hawser.sea.port.Ports.Port;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule by which tables are joined; a tenth of a degree of latitude is 11 km. */
class PortsWithTest {

    private static final Port REVIEWED = row("Nampo", "KPNAM", 38.73, "from knowledge");
    private static final Port TAKEN_OVER = row("Busan", "KRPUS", 35.13, "sea-ports 0.0.9");

    private final Ports base = Ports.of(List.of(REVIEWED, TAKEN_OVER));

    @Test
    void aReviewedRowStandsBeforeTheUsersRow() {
        Port users = row("Nampho", "KPNAM", 38.72, "a file");
        Ports joined = base.with(List.of(users));
        assertThat(joined.all()).containsExactly(REVIEWED, TAKEN_OVER);
        assertThat(joined.leftOut()).containsExactly(new LeftOut(users, REVIEWED));
    }

    @Test
    void theUsersRowStandsBeforeOneThatNobodyReviewed() {
        Port users = row("Pusan", "KRPUS", 35.10, "a file");
        Ports joined = base.with(List.of(users));
        assertThat(joined.all()).containsExactly(REVIEWED, users);
        assertThat(joined.leftOut()).containsExactly(new LeftOut(TAKEN_OVER, users));
    }

    @Test
    void theSameCodeFarAwayStandsBeside() {
        Port reviewedElsewhere = row("Nampo", "KPNAM", 38.83, "a file");
        Port takenOverElsewhere = row("Busan", "KRPUS", 35.03, "a file");
        Ports joined = base.with(List.of(reviewedElsewhere, takenOverElsewhere));
        assertThat(joined.all()).containsExactlyInAnyOrder(REVIEWED, TAKEN_OVER, reviewedElsewhere, takenOverElsewhere);
        assertThat(joined.leftOut()).isEmpty();
    }

    @Test
    void rowsWithoutACodeAndRowsOfOneListAllStand() {
        Port uncoded = row("Nampo", null, 38.73, "a file");
        Port one = row("Ulsan", "KRUSN", 35.5, "a file");
        Port other = row("Ulsan new port", "KRUSN", 35.45, "a file");
        Ports joined = base.with(List.of(uncoded, one, other));
        assertThat(joined.all()).hasSize(5).contains(uncoded, one, other);
    }

    @Test
    void twoRowsOfAListReplaceOneTogether() {
        Port one = row("Busan north", "KRPUS", 35.12, "a file");
        Port other = row("Busan new port", "KRPUS", 35.07, "a file");
        Ports joined = base.with(List.of(one, other));
        assertThat(joined.all()).containsExactly(REVIEWED, other, one);
        assertThat(joined.leftOut()).containsExactly(new LeftOut(TAKEN_OVER, one));
    }

    @Test
    void whatALaterListLeavesOutIsToldBesideTheEarlier() {
        Port users = row("Pusan", "KRPUS", 35.10, "a file");
        Port others = row("Fusan", "KRPUS", 35.11, "another file");
        assertThat(base.with(List.of(users)).with(List.of(others)).leftOut())
                .containsExactly(new LeftOut(TAKEN_OVER, users), new LeftOut(others, users));
        assertThat(Ports.of(List.of(REVIEWED, TAKEN_OVER), List.of(users), List.of(others))
                        .leftOut())
                .isEqualTo(base.with(List.of(users)).with(List.of(others)).leftOut());
    }

    @Test
    void theOrderOfAListDoesNotMatter() {
        Port a = row("A", null, 1, "a file");
        Port b = row("B", null, 2, "a file");
        assertThat(base.with(List.of(a, b)).all())
                .isEqualTo(base.with(List.of(b, a)).all());
    }

    @Test
    void mostOfTheShippedTableWasTakenOverUnreviewed() {
        assertThat(Ports.load().all())
                .filteredOn(port -> port.source().equals(PortTable.TAKEN_OVER))
                .hasSizeGreaterThan(1000);
    }

    private static Port row(String name, @Nullable String unlocode, double latitude_deg, String source) {
        String country = unlocode == null ? "KR" : unlocode.substring(0, 2);
        return new Port(name, unlocode, country, new Position(latitude_deg, 129), Kind.PORT, "F", source);
    }
}
