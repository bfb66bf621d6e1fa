package org.hawser.sea.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.hawser.sea.Position;
import org.hawser.sea.port.Ports.Kind;
import org.hawser.sea.port.Ports.NearPort;
import org.hawser.sea.port.Ports.Port;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search against trying every port. */
class PortsSearchTest {

    private static final Ports SHIPPED = Ports.load();

    /** Places anywhere, and often at the poles, the antimeridian, or places that others have too. */
    @Provide
    Arbitrary<Position> places() {
        Arbitrary<Double> latitude = Arbitraries.oneOf(
                Arbitraries.doubles().between(-90, 90),
                Arbitraries.of(-90.0, -89.999999, 0.0, 35.0, 35.000002, 89.999999, 90.0));
        Arbitrary<Double> longitude = Arbitraries.oneOf(
                Arbitraries.doubles().between(-180, 180),
                Arbitraries.of(-180.0, -179.999999, 0.0, 125.0, 125.000002, 179.999999, 180.0));
        return Combinators.combine(latitude, longitude).as(Position::new);
    }

    @Property(tries = 150)
    void nearestOfFewIsThatOfTryingEach(@ForAll("lists") List<Position> positions, @ForAll("places") Position place) {
        Ports ports = ports(positions);
        assertThat(ports.nearest(place)).isEqualTo(new SlowPorts(ports).nearest(place));
    }

    @Property(tries = 150)
    void withinIsThatOfTryingEach(
            @ForAll("lists") List<Position> positions,
            @ForAll("places") Position place,
            @ForAll @DoubleRange(min = 0, max = 20_100_000) double distance_m) {
        Ports ports = ports(positions);
        assertThat(ports.within(place, distance_m)).isEqualTo(new SlowPorts(ports).within(place, distance_m));
    }

    @Provide
    Arbitrary<List<Position>> lists() {
        return places().list().ofMaxSize(60);
    }

    @Property(tries = 60)
    void nearestOfTheShippedTableIsThatOfTryingEach(@ForAll("places") Position place) {
        assertThat(SHIPPED.nearest(place)).isEqualTo(new SlowPorts(SHIPPED).nearest(place));
    }

    @Property(tries = 50)
    void nearestWithinIsTheNearestWhereThatIsNearEnough(
            @ForAll("places") Position place,
            @ForAll @Size(3) List<@DoubleRange(min = 0, max = 2_000_000) Double> limits) {
        NearPort nearest = SHIPPED.nearest(place).orElseThrow();
        for (double limit_m : limits) {
            assertThat(SHIPPED.nearestWithin(place, limit_m).isPresent()).isEqualTo(nearest.distance_m() <= limit_m);
        }
        assertThat(SHIPPED.nearestWithin(place, nearest.distance_m())).contains(nearest);
        assertThat(SHIPPED.nearestWithin(place, Math.max(0, nearest.distance_m() - 1))
                        .isPresent())
                .isEqualTo(nearest.distance_m() == 0);
    }

    @Property(tries = 20)
    void ofOneKindOnlyThatKindIsFound(@ForAll("places") Position place) {
        List<NearPort> all = new SlowPorts(SHIPPED).within(place, 21_000_000);
        for (Kind kind : List.of(Kind.PORT, Kind.TRANSFER_ANCHORAGE)) {
            assertThat(SHIPPED.only(kind).nearest(place))
                    .isEqualTo(all.stream().filter(near -> near.kind() == kind).findFirst());
        }
    }

    @Test
    void ofTheSameDistanceTheFirstOfAllIsTaken() {
        Port second = port("Second", 10, 20);
        Port first = port("First", 10, 20);
        assertThat(Ports.of(List.of(second, first))
                        .nearest(new Position(10, 20))
                        .orElseThrow()
                        .port())
                .isEqualTo(first);
        // 0.4 m apart is the same distance to the metre.
        Port near = port("Third", 10.0000036, 20);
        assertThat(Ports.of(List.of(near, second))
                        .nearest(near.position())
                        .orElseThrow()
                        .port())
                .isEqualTo(second);
    }

    @Test
    void aDistanceBelowZeroOrNoneIsRefused() {
        for (double distance_m : new double[] {-1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SHIPPED.within(new Position(0, 0), distance_m))
                    .withMessageContaining("0 or more");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SHIPPED.nearestWithin(new Position(0, 0), distance_m));
        }
    }

    @Test
    void withoutPortsNothingIsFound() {
        Ports none = Ports.of();
        assertThat(none.nearest(new Position(0, 0))).isEmpty();
        assertThat(none.nearestWithin(new Position(0, 0), Double.POSITIVE_INFINITY))
                .isEmpty();
        assertThat(none.within(new Position(0, 0), Double.POSITIVE_INFINITY)).isEmpty();
    }

    @Test
    void ofSixtyThousandAnchoragesTheNearestIsThatOfTryingEach(@TempDir Path folder) throws Exception {
        Ports ports = SHIPPED.with(
                GfwAnchorageReader.read(SharedData.anchorages(folder)).ports());
        SlowPorts slow = new SlowPorts(ports);
        Random random = new Random(20260101);
        List<Position> places = new ArrayList<>(
                List.of(new Position(90, 0), new Position(-90, 0), new Position(-17, 180), new Position(-17, -180)));
        for (int i = 0; i < 60; i++) {
            places.add(new Position(random.nextDouble(-90, 90), random.nextDouble(-180, 180)));
            Position there = ports.all().get(random.nextInt(ports.all().size())).position();
            places.add(there);
            places.add(new Position(
                    Math.clamp(there.latitude_deg() + random.nextDouble(-0.3, 0.3), -90, 90), there.longitude_deg()));
        }
        for (Position place : places) {
            assertThat(ports.nearest(place)).as("%s", place).isEqualTo(slow.nearest(place));
        }
        assertThat(ports.within(new Position(25.2, 56.5), 20_000))
                .hasSizeGreaterThan(100)
                .isEqualTo(slow.within(new Position(25.2, 56.5), 20_000));
    }

    private static Ports ports(List<Position> positions) {
        return Ports.of(IntStream.range(0, positions.size())
                .mapToObj(i -> port(
                        "P" + i,
                        positions.get(i).latitude_deg(),
                        positions.get(i).longitude_deg()))
                .toList());
    }

    private static Port port(String name, double latitude_deg, double longitude_deg) {
        return new Port(name, null, "KR", new Position(latitude_deg, longitude_deg), Kind.PORT, "D", "test");
    }
}
