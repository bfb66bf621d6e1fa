package org.hawser.sanctions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of one version of OFAC's SDN list: {@code sdn.csv}, and those of its companions that are there. */
record OfacSet(
        ListFile sdn,
        @Nullable ListFile alt,
        @Nullable ListFile add,
        @Nullable ListFile comments) {

    static OfacSet of(ListFile sdn) {
        return new OfacSet(sdn, null, null, null);
    }

    /** This set with a companion in its place. */
    OfacSet with(OfacTable table, ListFile file) {
        return switch (table) {
            case SDN -> new OfacSet(file, alt, add, comments);
            case ALT -> new OfacSet(sdn, file, add, comments);
            case ADD -> new OfacSet(sdn, alt, file, comments);
            case COMMENTS -> new OfacSet(sdn, alt, add, file);
        };
    }

    @Nullable
    ListFile get(OfacTable table) {
        return switch (table) {
            case SDN -> sdn;
            case ALT -> alt;
            case ADD -> add;
            case COMMENTS -> comments;
        };
    }

    /** The files, {@code sdn.csv} first. */
    List<ListFile> files() {
        List<ListFile> files = new ArrayList<>();
        for (OfacTable table : OfacTable.values()) {
            ListFile file = get(table);
            if (file != null) {
                files.add(file);
            }
        }
        return files;
    }

    /** Sets in a fixed order, whatever order their files were given in. */
    static final Comparator<OfacSet> BY_NAME = Comparator.comparing(set -> set.sdn.name());
}
