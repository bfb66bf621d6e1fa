package org.hawser.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SanctionsListsTest {

    private static final byte[] DEMO = ReviewedListReaderTest.LIST.getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder = Path.of("");

    @Test
    void theDigestTellsWhetherAnyListDiffers() {
        SanctionsLists shipped = SanctionsLists.shipped();
        assertThat(shipped.digest())
                .isEqualTo(SanctionsLists.shipped().digest())
                .hasSize(64);
        assertThat(shipped.with("demo.yaml", DEMO).digest()).isNotEqualTo(shipped.digest());
        assertThat(shipped.versions()).as("adding a list makes a new set").hasSize(1);
    }

    @Test
    void theLastOfTwoVersionsOfOneDayCounts() throws IOException {
        ListStore store = new ListStore(folder.resolve("data"));
        Path sdn = folder.resolve("sdn_2021-08-18.csv");
        Files.write(sdn, OfacFixture.file(List.of(OfacFixture.SHIP)));
        store.importFiles(List.of(sdn), null, null);
        Files.write(sdn, OfacFixture.file(List.of(OfacFixture.SHIP.replace("1000019", "1000021"))));
        store.importFiles(List.of(sdn), null, null);
        Screener screener =
                SanctionsLists.load(folder.resolve("data"), List.of()).screener();
        assertThat(screener.screen(Query.ofImo("1000019", When.parse("2021-08-18")))
                        .hits())
                .isEmpty();
        assertThat(screener.screen(Query.ofImo("1000021", When.parse("2021-08-18")))
                        .hits())
                .hasSize(1);
    }

    @Test
    void extraFilesAreUsedForThisRunOnly() throws IOException {
        Path demo = Files.write(folder.resolve("demo.yaml"), DEMO);
        Path sdn = Files.write(folder.resolve("sdn_2018-02-01.csv"), OfacFixture.file(List.of(OfacFixture.SHIP)));
        SanctionsLists lists = SanctionsLists.load(null, List.of(demo, sdn));
        assertThat(lists.versions()).extracting(ListVersion::list).containsExactly("demo", "un-1718", "us-ofac-sdn");
        Path undated = Files.move(sdn, folder.resolve("sdn.csv"));
        assertThatThrownBy(() -> SanctionsLists.load(null, List.of(undated)))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("put the day in its name");
        Path empty = Files.write(folder.resolve("empty.yaml"), new byte[0]);
        assertThatThrownBy(() -> SanctionsLists.load(null, List.of(empty)))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("zero bytes");
    }
}
