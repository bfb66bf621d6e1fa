package org.hawser.sanctions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the files given to one import into versions. Files of OFAC's set belong together where their names carry the same date, or
 * where there is only one {@code sdn.csv} among them.
 */
final class ImportBatch {

    private record Ofac(ListFile file, OfacTable table) {}

    final List<ListSource> sources = new ArrayList<>();
    final List<ImportOutcome> refused = new ArrayList<>();
    private final List<Ofac> companions = new ArrayList<>();
    private final List<OfacSet> sets = new ArrayList<>();

    ImportBatch(List<Path> paths) {
        paths.forEach(this::sort);
        companions.forEach(this::join);
        sets.sort(OfacSet.BY_NAME);
        sets.forEach(set -> sources.add(new ListSource.Ofac(set)));
    }

    private void sort(Path path) {
        try {
            ListFile file = ListFile.read(path);
            switch (FileKind.of(file)) {
                case FileKind.ReviewedYaml yaml -> sources.add(new ListSource.Reviewed(file));
                case FileKind.OfacCsv csv when csv.table() == OfacTable.SDN -> sets.add(OfacSet.of(file));
                case FileKind.OfacCsv csv -> companions.add(new Ofac(file, csv.table()));
            }
        } catch (ListException e) {
            refused.add(ImportOutcome.refused(path.toString(), e));
        }
    }

    private void join(Ofac companion) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            if (belongs(companion, sets.get(i))) {
                places.add(i);
            }
        }
        if (places.size() != 1 || sets.get(places.get(0)).get(companion.table()) != null) {
            refused.add(ImportOutcome.refused(companion.file().name(), homeless(companion)));
            return;
        }
        sets.set(places.get(0), sets.get(places.get(0)).with(companion.table(), companion.file()));
    }

    private boolean belongs(Ofac companion, OfacSet set) {
        LocalDate own = date(companion.file());
        LocalDate sdn = date(set.sdn());
        return sets.size() == 1
                ? own == null || sdn == null || own.equals(sdn)
                : own != null && Objects.equals(own, sdn);
    }

    private static @Nullable LocalDate date(ListFile file) {
        return FileDate.of(file.baseName());
    }

    private static ListException homeless(Ofac companion) {
        String table = companion.table().fileName;
        return new ListException(
                companion.file().name(),
                "an " + table + " without the one SDN.CSV it belongs to",
                "import it together with the sdn.csv of the same day");
    }
}
