package org.hawser.sea.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import org.hawser.sea.Position;
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
}
