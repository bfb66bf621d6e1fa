package org.hawser.sea.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hawser.sea.Position;
import org.hawser.sea.port.Ports.Kind;
import org.hawser.sea.port.Ports.NearPort;
import org.hawser.sea.port.Ports.Port;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as others publish them. Counts were taken with grep and awk from the files. */
class PublishedPortsTest {

    @Test
    void theWholeWorldPortIndexIsRead() throws Exception {
        ImportedPorts read = WorldPortIndexReader.read(SharedData.worldPortIndex());
        assertThat(read.rejected()).isEmpty();
        assertThat(read.ports()).hasSize(3669).allMatch(port -> port.kind() == Kind.PORT);
        assertThat(read.ports()).filteredOn(port -> port.country().equals("KP")).hasSize(10);
        // Norwegian, Namibian and US outlying places have no country in this copy.
        assertThat(read.ports()).filteredOn(port -> port.country().equals("ZZ")).hasSize(8);
    }

    @Test
    void everyDprkPortOfTheWorldPortIndexHasOneOfOursBeside() throws Exception {
        Ports ours = Ports.load().only(Kind.PORT);
        for (Port port : WorldPortIndexReader.read(SharedData.worldPortIndex()).ports()) {
            if (port.country().equals("KP")) {
                NearPort near = ours.nearest(port.position()).orElseThrow();
                assertThat(near.country()).as(port.name()).isEqualTo("KP");
                // Both are given to about 2 km.
                assertThat(near.distance_m()).as(port.name()).isLessThan(4_000);
            }
        }
    }

    @Test
    void theWholeListOfAnchoragesIsReadOrCounted(@TempDir Path folder) throws Exception {
        ImportedPorts read = GfwAnchorageReader.read(SharedData.anchorages(folder));
        assertThat(read.ports().size()
                        + read.rejected().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .isEqualTo(60_410);
        assertThat(read.rejected())
                .isEqualTo(Map.of(
                        "labelled REMOVE", 1,
                        "longitude is not a number from -180 to 180", 1,
                        "the country is not known", 2,
                        "the same as an earlier row", 15));
        assertThat(read.ports()).allMatch(port -> port.kind() == Kind.ANCHORAGE);
        assertThat(read.ports()).noneMatch(port -> port.country().equals("KP"));
    }

    @Test
    void anchoragesHideNoTransferAnchorage(@TempDir Path folder) throws Exception {
        Ports joined = Ports.load()
                .with(GfwAnchorageReader.read(SharedData.anchorages(folder)).ports());
        assertThat(joined.leftOut()).isEmpty();
        assertThat(joined.nearest(new Position(38.53, 124.83)).orElseThrow().kind())
                .isEqualTo(Kind.TRANSFER_ANCHORAGE);
    }

    /**
     * Ports of one name in one country that are more than 30 km apart in the two tables. These are different places (Chiwan near
     * Shenzhen and on Hainan, Savannah in Georgia and in Tennessee); whatever else appears here is a mistake in the table.
     */
    @Test
    void portsLieWhereTheWorldPortIndexHasPortsOfThatName() throws Exception {
        Map<String, List<Port>> byName = WorldPortIndexReader.read(SharedData.worldPortIndex()).ports().stream()
                .collect(Collectors.groupingBy(PublishedPortsTest::nameKey));
        List<String> apart = Ports.load().only(Kind.PORT).all().stream()
                .filter(port -> isApart(port, byName.getOrDefault(nameKey(port), List.of())))
                .map(Port::unlocode)
                .toList();
        assertThat(byName.keySet()).filteredOn(key -> key.startsWith("JP")).hasSizeGreaterThan(100);
        assertThat(apart).containsExactly("CNCWN", "USTSA");
    }

    private static boolean isApart(Port port, List<Port> sameName) {
        return !sameName.isEmpty()
                && sameName.stream()
                        .allMatch(other -> PortDistance.distance_m(port.position(), other.position()) > 30_000);
    }

    private static String nameKey(Port port) {
        String name =
                port.name().toUpperCase(Locale.ROOT).replaceAll("[,(].*", "").replaceAll(" (HANG|KO|PORT)$", "");
        return port.country() + name.replaceAll("[^A-Z]", "");
    }
}
