package org.hawser.sea.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import org.hawser.sea.Position;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.flag.Countries;
import org.junit.jupiter.api.Test;

class PortsTest {

    private final Ports ports = Ports.load();

    @Property
    void nearestIsThatOfTryingEveryPort(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        double best = ports.all().stream()
                .mapToDouble(port -> Geodesic.WGS84.Inverse(
                                latitude,
                                longitude,
                                port.position().latitude_deg(),
                                port.position().longitude_deg())
                        .s12)
                .min()
                .orElseThrow();
        assertThat(ports.nearest(new Position(latitude, longitude))
                        .orElseThrow()
                        .distance_m())
                .isEqualTo(Math.rint(best));
    }

    @Test
    void knowsPortsAcrossTheAntimeridian() {
        Ports.NearPort near = ports.nearest(new Position(-18.1, -179.9)).orElseThrow();
        assertThat(near.country()).isEqualTo("FJ");
        assertThat(near.distance_m()).isLessThan(250_000);
    }

    @Test
    void choDoAndSokToAreAnchoragesNotPorts() {
        assertThat(ports.nearest(new Position(38.52, 124.82)).orElseThrow())
                .returns(Ports.Kind.TRANSFER_ANCHORAGE, Ports.NearPort::kind)
                .returns("Cho-do anchorage", Ports.NearPort::name)
                .returns("KP", Ports.NearPort::country)
                .returns(null, Ports.NearPort::unlocode);
        assertThat(ports.nearest(new Position(38.65, 125.0)).orElseThrow().kind())
                .isEqualTo(Ports.Kind.TRANSFER_ANCHORAGE);
        assertThat(ports.nearest(new Position(38.73, 125.40)).orElseThrow())
                .returns(Ports.Kind.PORT, Ports.NearPort::kind)
                .returns("KPNAM", Ports.NearPort::unlocode);
    }

    @Test
    void maizuruLiesOnTheSeaOfJapan() {
        Ports.NearPort near = ports.nearest(new Position(35.48, 135.38)).orElseThrow();
        assertThat(near.unlocode()).isEqualTo("JPMAI");
        assertThat(near.distance_m()).isZero();
    }

    @Test
    void everyUnlocodeStandsOnceAndBeginsWithItsCountry() {
        List<Ports.Port> coded =
                ports.all().stream().filter(port -> port.unlocode() != null).toList();
        assertThat(coded).extracting(Ports.Port::unlocode).doesNotHaveDuplicates();
        assertThat(coded).allSatisfy(port -> assertThat(port.unlocode()).startsWith(port.country()));
    }

    /** What reports on sanctions name, and Chaho, which the World Port Index has. */
    @Test
    void dprkPortsAreAllThere() {
        assertThat(ports.only(Ports.Kind.PORT).all())
                .filteredOn(port -> port.country().equals("KP"))
                .extracting(Ports.Port::name)
                .containsExactlyInAnyOrder(
                        "Nampo",
                        "West Sea Barrage lock",
                        "Songnim",
                        "Taean",
                        "Haeju",
                        "Sinuiju (Ryongampo)",
                        "Wonsan",
                        "Hungnam",
                        "Chaho",
                        "Tanchon",
                        "Kimchaek (Songjin)",
                        "Chongjin",
                        "Rajin (Najin)",
                        "Sonbong");
        assertThat(ports.all())
                .filteredOn(port -> port.country().equals("KP") && port.unlocode() != null)
                .extracting(Ports.Port::unlocode)
                .containsExactly("KPCHO", "KPNAM", "KPWON");
    }

    @Test
    void transferAnchoragesSaySinceWhenAndWhoSaysSo() {
        assertThat(ports.only(Ports.Kind.TRANSFER_ANCHORAGE).all())
                .hasSize(2)
                .allSatisfy(port -> assertThat(port.source()).contains("since 2022", "report"));
    }

    /** Cities without water that the published table has, and a port that it has in Ethiopia. */
    @Test
    void whatWasWrongInThePublishedTableIsGone() {
        assertThat(ports.all())
                .extracting(Ports.Port::unlocode)
                .contains("DZAAE")
                .doesNotContain("USDEN", "MLBKO", "KRTAE", "BMSOU");
        assertThat(ports.nearest(new Position(36.9, 7.77)).orElseThrow())
                .returns("DZAAE", Ports.NearPort::unlocode)
                .satisfies(near -> assertThat(near.distance_m()).isLessThan(10_000));
        assertThat(ports.nearest(new Position(7.67, 36.92)).orElseThrow().distance_m())
                .isGreaterThan(300_000);
    }

    @Test
    void countriesAndMarksAreKnownAndSourcesGiven() {
        assertThat(ports.all()).allSatisfy(port -> {
            assertThat(Countries.load().has(port.country())).as(port.country()).isTrue();
            assertThat(port.mark()).isIn("F", "D", "M-high", "M-medium", "M-low");
            assertThat(port.source()).isNotBlank();
        });
    }

    /** Against the coast, which knows nothing of ports: but for terminals and harbours of the high sea they lie near land. */
    @Test
    void portsLieOnLandOrNearIt() {
        assertThat(ports.only(Ports.Kind.PORT).all())
                .filteredOn(port -> !Coast.load().onLand(port.position()))
                .filteredOn(port -> Coast.load().distance_m(port.position()) > 15_000)
                .extracting(Ports.Port::name)
                .containsExactlyInAnyOrder("Booby Island", "Yangshan", "Belanak Terminal", "Taboneo");
    }
}
