package org.hawser.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListStoreTest {

    private static final byte[] SDN = OfacFixture.file(List.of(OfacFixture.ENTITY, OfacFixture.SHIP));
    private static final byte[] ALT = OfacFixture.file(List.of("101,1,\"fka\",\"EARLIER\",-0- "));

    @TempDir
    Path folder = Path.of("");

    private ListStore store = new ListStore(folder);

    @BeforeEach
    void open() {
        store = new ListStore(
                folder.resolve("data"), Clock.fixed(Instant.parse("2022-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void theDateComesFromTheNameOrFromTheCaller() throws IOException {
        assertThat(version(put("sdn_2021-08-18.csv", SDN), null).published()).isEqualTo("2021-08-18");
        assertThat(version(put("sdn-20210902.csv", SDN), null).published()).isEqualTo("2021-09-02");
        assertThat(version(put("sdn.csv", SDN), LocalDate.of(2021, 10, 6)).published())
                .isEqualTo("2021-10-06");
        assertThat(refusal(put("sdn.csv", SDN), null)).contains("neither its content nor its name", "--published");
        assertThat(refusal(put("sdn_2022-08-18.csv", SDN), null)).contains("yet to come");
    }

    @Test
    void theSameBytesOfTheSameDayAreOneVersion() throws IOException {
        Path file = put("sdn_2021-08-18.csv", SDN);
        assertThat(only(store.importFiles(List.of(file), null, null)).alreadyHeld())
                .isFalse();
        assertThat(only(store.importFiles(List.of(file), null, null)).alreadyHeld())
                .isTrue();
        assertThat(store.versions()).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve("data/lists/imports.jsonl")))
                .hasSize(1);
    }

    @Test
    void theBytesAreKeptAsReceived() throws IOException {
        ListVersion version = version(put("sdn_2021-08-18.csv", SDN), null);
        StoredFile kept = version.files().get(0);
        assertThat(folder.resolve("data/lists/files/" + kept.storedSha256())).hasBinaryContent(SDN);
        assertThat(version.sha256()).isEqualTo(Sha256.of(SDN)).isEqualTo(kept.sha256());
        assertThat(version.counts()).containsEntry("vessel", 1).containsEntry("entity", 1);
        assertThat(store.versions()).containsExactly(version);
    }

    @Test
    void whatIsRefusedLeavesTheLastGoodVersionInUse() throws IOException {
        ListVersion good = version(put("sdn_2021-08-18.csv", SDN), null);
        assertThat(refusal(put("sdn_2021-09-02.csv", new byte[0]), null)).contains("zero bytes");
        assertThat(refusal(put("sdn_2021-09-03.csv", "<!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8)), null))
                .contains("web page");
        assertThat(refusal(put("sdn_2021-09-04.csv", new byte[] {0, 1, 2}), null))
                .contains("binary");
        assertThat(refusal(put("sdn_2021-09-05.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)), null))
                .contains("no list that Hawser reads");
        assertThat(refusal(folder.resolve("missing.csv"), null)).contains("there is no such file");
        assertThat(refusal(folder, null)).contains("cannot be read");
        assertThat(store.versions()).containsExactly(good);
        assertThat(SanctionsLists.load(folder.resolve("data"), List.of()).problems())
                .isEmpty();
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        List<ImportOutcome> outcomes = store.importFiles(
                List.of(put("sdn_2021-09-02.csv", new byte[0]), put("sdn_2021-08-18.csv", SDN)), null, null);
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.stream().map(ImportOutcome::version).filter(Objects::nonNull))
                .hasSize(1);
    }

    @Test
    void companionsJoinTheSetOfTheirDay() throws IOException {
        List<Path> files =
                List.of(put("alt_2021-09-02.csv", ALT), put("sdn_2021-08-18.csv", SDN), put("sdn_2021-09-02.csv", SDN));
        store.importFiles(files, "us-ofac-sdn", null);
        assertThat(store.versions())
                .extracting(version -> version.files().size())
                .containsExactly(1, 2);
        assertThat(loaded().get(1).content().entries().get(0).names())
                .contains(new ShipName("EARLIER", ShipName.Use.FORMER));
        assertThat(refusal(put("alt.csv", ALT), null)).contains("ALT.CSV without the one SDN.CSV");
    }

    @Test
    void aListThatIsAnotherOneIsRefused() throws IOException {
        ImportOutcome outcome = only(store.importFiles(List.of(put("sdn_2021-08-18.csv", SDN)), "un-1718", null));
        assertThat(Objects.requireNonNull(outcome.refusal())).hasMessageContaining("'us-ofac-sdn', not 'un-1718'");
    }

    @Test
    void aReviewedListTellsItsOwnDay() throws IOException {
        Path file = put("demo.yaml", ReviewedListReaderTest.LIST.getBytes(StandardCharsets.UTF_8));
        assertThat(version(file, null).published()).isEqualTo("2018-03-01");
        assertThat(loaded()).hasSize(1);
    }

    @Test
    void aTornLineIsSkippedToldAndDoesNotSwallowTheNextImport() throws IOException {
        version(put("sdn_2021-08-18.csv", SDN), null);
        Path ledger = folder.resolve("data/lists/imports.jsonl");
        Files.writeString(ledger, "{\"list\":\"us-of", StandardOpenOption.APPEND);
        version(put("sdn_2021-09-02.csv", SDN), null);
        assertThat(store.versions()).hasSize(2);
        SanctionsLists lists = SanctionsLists.load(folder.resolve("data"), List.of());
        assertThat(lists.problems()).hasSize(1).first().asString().contains("line 2");
    }

    @Test
    void aKeptFileThatChangedIsLeftOutAndTold() throws IOException {
        StoredFile kept = version(put("sdn_2021-08-18.csv", SDN), null).files().get(0);
        Files.writeString(folder.resolve("data/lists/files/" + kept.storedSha256()), "36", StandardOpenOption.APPEND);
        SanctionsLists lists = SanctionsLists.load(folder.resolve("data"), List.of());
        assertThat(lists.versions()).extracting(ListVersion::list).containsExactly("un-1718");
        assertThat(lists.problems()).hasSize(1).first().asString().contains("changed since its import");
    }

    @Test
    void nothingHalfWrittenIsLeftBehind() throws IOException {
        version(put("sdn_2021-08-18.csv", SDN), null);
        try (Stream<Path> kept = Files.list(folder.resolve("data/lists/files"))) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void aFolderWithoutListsHoldsNone() {
        assertThat(store.versions()).isEmpty();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private List<LoadedList> loaded() {
        return store.load(new ArrayList<>());
    }

    private ListVersion version(Path file, @Nullable LocalDate published) {
        ImportOutcome outcome = only(store.importFiles(List.of(file), null, published));
        assertThat(outcome.refusal()).isNull();
        return Objects.requireNonNull(outcome.version());
    }

    private String refusal(Path file, @Nullable LocalDate published) {
        ImportOutcome outcome = only(store.importFiles(List.of(file), null, published));
        assertThat(outcome.version()).isNull();
        return String.valueOf(Objects.requireNonNull(outcome.refusal()).getMessage());
    }

    private static ImportOutcome only(List<ImportOutcome> outcomes) {
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private Path put(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
