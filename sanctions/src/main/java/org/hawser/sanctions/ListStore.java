package org.hawser.sanctions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a data folder:
 *
 * <pre>
 * lists/imports.jsonl   one line an import, append-only: the versions, with counts and digests
 * lists/files/SHA256    the files as received, named by their digest, never changed
 * </pre>
 *
 * <p>A file is first kept, then entered: a crash in between leaves an unused file and no half version. Whatever is refused changes
 * nothing, so that the last good version stays in use.
 */
public final class ListStore {

    private final Path folder;
    private final Path files;
    private final ImportLedger ledger;
    private final Clock clock;

    /** @param dataFolder the data folder; made on the first import */
    public ListStore(Path dataFolder) {
        this(dataFolder, Clock.systemUTC());
    }

    ListStore(Path dataFolder, Clock clock) {
        this.folder = dataFolder.resolve("lists");
        this.files = folder.resolve("files");
        this.ledger = new ImportLedger(folder.resolve("imports.jsonl"));
        this.clock = clock;
    }

    /**
     * Imports list files, also several versions and lists at once; each version succeeds or is refused by itself. The same bytes of
     * the same day are one version, however often they come.
     *
     * @param listId the list they must be; null to take it from their content
     * @param published the day of publication; null to take it from the content, else from a date in the file's name
     * @return one outcome for each version, the refused files first
     * @throws ListException where the data folder cannot be written
     */
    public List<ImportOutcome> importFiles(List<Path> paths, @Nullable String listId, @Nullable LocalDate published) {
        ImportBatch batch = new ImportBatch(paths);
        List<ImportOutcome> outcomes = new ArrayList<>(batch.refused);
        try {
            Files.createDirectories(files);
            try (FileChannel lock = FileChannel.open(
                    folder.resolve("imports.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                for (ListSource source : batch.sources) {
                    outcomes.add(importOne(source, listId, published, batch.sources.size()));
                }
            }
        } catch (IOException e) {
            throw unusable("cannot be written", e);
        }
        return outcomes;
    }

    /**
     * The versions, in the order of their import.
     *
     * @throws ListException where the ledger cannot be read
     */
    public List<ListVersion> versions() {
        return versions(new ArrayList<>());
    }

    private List<ListVersion> versions(List<String> problems) {
        try {
            return ledger.read(problems);
        } catch (IOException e) {
            throw unusable("cannot be read", e);
        }
    }

    /**
     * Reads all versions.
     *
     * @param problems takes one sentence for each import that cannot be read any more
     */
    List<LoadedList> load(List<String> problems) {
        List<LoadedList> loaded = new ArrayList<>();
        for (ListVersion version : versions(problems)) {
            try {
                ListContent content = source(version).read(version.published());
                loaded.add(new LoadedList(version, content));
            } catch (ListException e) {
                problems.add(version.list() + " of " + version.published() + ": " + e.getMessage());
            }
        }
        return loaded;
    }

    private ImportOutcome importOne(
            ListSource source, @Nullable String listId, @Nullable LocalDate published, int versionsGiven)
            throws IOException {
        List<String> names = source.files().stream().map(ListFile::name).toList();
        try {
            List<StoredFile> stored =
                    source.files().stream().map(StoredFile::of).toList();
            Instant now = clock.instant();
            LoadedList list = source.load(published == null ? nameDate(source) : published, now, stored);
            new ImportCheck(
                            names.get(0),
                            listId,
                            published,
                            versionsGiven,
                            now.atZone(ZoneOffset.UTC).toLocalDate())
                    .check(list.version());
            return keep(source, list.version(), names);
        } catch (ListException e) {
            return new ImportOutcome(names, null, false, e);
        }
    }

    private ImportOutcome keep(ListSource source, ListVersion version, List<String> names) throws IOException {
        for (ListVersion held : ledger.read(new ArrayList<>())) {
            if (held.sameAs(version)) {
                return new ImportOutcome(names, held, true, null);
            }
        }
        for (ListFile file : source.files()) {
            keep(file);
        }
        ledger.append(version);
        return new ImportOutcome(names, version, false, null);
    }

    private void keep(ListFile file) throws IOException {
        Path target = files.resolve(Sha256.of(file.received()));
        if (Files.exists(target)) {
            return;
        }
        Path part = Files.createTempFile(files, "part-", null);
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(file.received());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private ListSource source(ListVersion version) {
        List<ListFile> kept = version.files().stream().map(this::kept).toList();
        if (kept.isEmpty()) {
            throw new ListException(ledger.path().toString(), "a version without files", "import the list again");
        }
        return ListSource.of(kept);
    }

    private ListFile kept(StoredFile stored) {
        Path path = files.resolve(stored.storedSha256());
        ListFile file = ListFile.read(path);
        if (!Sha256.of(file.received()).equals(stored.storedSha256())) {
            throw new ListException(path.toString(), "changed since its import", "delete it and import the list again");
        }
        return file;
    }

    private static @Nullable LocalDate nameDate(ListSource source) {
        return FileDate.of(source.files().get(0).baseName());
    }

    private ListException unusable(String what, IOException cause) {
        return new ListException(
                folder.toString(), what + " (" + cause + ")", "check the data folder's rights and space", cause);
    }
}
