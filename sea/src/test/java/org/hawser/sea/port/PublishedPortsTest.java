package org.hawser.sea.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
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
}
