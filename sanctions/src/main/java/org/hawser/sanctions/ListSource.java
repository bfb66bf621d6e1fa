package org.hawser.sanctions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that make up one version of one list, before they are read. */
sealed interface ListSource {

    List<ListFile> files();

    /** Reads them; {@code published} is used where their bytes do not say the day. */
    ListContent read(@Nullable LocalDate published);

    /** The digest of the version. */
    String sha256();

    default LoadedList load(@Nullable LocalDate published, @Nullable Instant imported, List<StoredFile> files) {
        ListContent content = read(published);
        return new LoadedList(ListVersion.of(content, sha256(), imported, files), content);
    }

    /** The version that these files, of one list and day, make up. */
    static ListSource of(List<ListFile> files) {
        List<OfacTable> tables = new ArrayList<>();
        OfacSet set = OfacSet.of(files.get(0));
        for (ListFile file : files) {
            if (!(FileKind.of(file) instanceof FileKind.OfacCsv csv)) {
                return new Reviewed(file);
            }
            tables.add(csv.table());
            set = set.with(csv.table(), file);
        }
        if (!tables.contains(OfacTable.SDN)) {
            throw new ListException(files.get(0).name(), "no SDN.CSV", "give it together with its companions");
        }
        return new Ofac(set);
    }

    record Ofac(OfacSet set) implements ListSource {
        @Override
        public List<ListFile> files() {
            return set.files();
        }

        @Override
        public ListContent read(@Nullable LocalDate published) {
            return OfacSdnReader.read(set, published);
        }

        @Override
        public String sha256() {
            if (files().size() == 1) {
                return Sha256.of(set.sdn().published());
            }
            StringBuilder lines = new StringBuilder();
            for (OfacTable table : OfacTable.values()) {
                ListFile file = set.get(table);
                if (file != null) {
                    lines.append(Sha256.of(file.published()))
                            .append("  ")
                            .append(table)
                            .append('\n');
                }
            }
            return Sha256.of(lines.toString());
        }
    }

    record Reviewed(ListFile file) implements ListSource {
        @Override
        public List<ListFile> files() {
            return List.of(file);
        }

        @Override
        public ListContent read(@Nullable LocalDate published) {
            ListContent content = ReviewedListReader.read(file);
            ListHead head = content.head();
            return published == null || head.published() != null
                    ? content
                    : new ListContent(
                            head.publishedOn(published), content.entries(), content.counts(), content.rejected());
        }

        @Override
        public String sha256() {
            return Sha256.of(file.published());
        }
    }
}
