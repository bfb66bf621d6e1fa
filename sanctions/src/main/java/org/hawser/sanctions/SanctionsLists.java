package org.hawser.sanctions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lists that a run screens against, fixed for its duration. */
public final class SanctionsLists {

    private static final List<String> SHIPPED = List.of("un-1718-vessels.yaml");

    private final SortedMap<String, ListHistory> lists = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private @Nullable Screener screener;

    private SanctionsLists() {}

    /** The reviewed lists that ship with Hawser. */
    public static SanctionsLists shipped() {
        return load(null, List.of());
    }

    /**
     * The reviewed lists that ship with Hawser, those of a data folder, and further files.
     *
     * @param dataFolder null for none; one without lists adds none
     * @param extra files in a form that {@link ListStore} imports; those of one {@code sdn.csv} together
     * @throws ListException where an extra file cannot be used
     */
    public static SanctionsLists load(@Nullable Path dataFolder, List<Path> extra) {
        SanctionsLists loaded = new SanctionsLists();
        SHIPPED.forEach(name -> loaded.add(resource(name)));
        if (dataFolder != null) {
            new ListStore(dataFolder).load(loaded.problems).forEach(loaded::add);
        }
        loaded.addFiles(extra);
        return loaded;
    }

    /**
     * These lists and one more in Hawser's own form, such as a demo list of invented ships.
     *
     * @param name for messages
     * @throws ListException where it is not in that form
     */
    public SanctionsLists with(String name, byte[] yaml) {
        SanctionsLists more = new SanctionsLists();
        lists.values().forEach(list -> list.versions().forEach(more::add));
        more.problems.addAll(problems);
        more.add(new ListSource.Reviewed(ListFile.of(name, yaml)).load(null, null, List.of()));
        return more;
    }

    public synchronized Screener screener() {
        if (screener == null) {
            screener = new Screener(lists.values());
        }
        return screener;
    }

    /** All versions, by list and day. */
    public List<ListVersion> versions() {
        return lists.values().stream()
                .flatMap(list -> list.versions().stream())
                .map(LoadedList::version)
                .toList();
    }

    /** The newest version of each list, with its ships. */
    public List<LoadedList> newest() {
        return lists.values().stream().map(ListHistory::newest).toList();
    }

    /** One sentence for each held version that cannot be read any more and is left out. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** SHA-256 over the ids, days and digests of all versions, the same in whatever order they were imported. */
    public String digest() {
        return Sha256.of(versions().stream()
                .map(version -> version.list() + " " + version.published() + " " + version.sha256() + "\n")
                .collect(Collectors.joining()));
    }

    private void addFiles(List<Path> paths) {
        ImportBatch batch = new ImportBatch(paths);
        for (ImportOutcome outcome : batch.refused) {
            if (outcome.refusal() != null) {
                throw outcome.refusal();
            }
        }
        for (ListSource source : batch.sources) {
            LoadedList list = source.load(FileDate.of(source.files().get(0).baseName()), null, List.of());
            if (list.version().published() == null && !list.content().head().dated()) {
                throw new ListException(
                        source.files().get(0).name(),
                        "neither its content nor its name tells the day it was published",
                        "put the day in its name, as in sdn_2021-08-18.csv");
            }
            add(list);
        }
    }

    private void add(LoadedList list) {
        lists.computeIfAbsent(list.version().list(), id -> new ListHistory()).add(list);
    }

    private static LoadedList resource(String name) {
        try (InputStream in = SanctionsLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the shipped list " + name + " is missing from this build");
            }
            return new ListSource.Reviewed(ListFile.of(name, in.readAllBytes())).load(null, null, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
