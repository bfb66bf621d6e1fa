package org.hawser.sanctions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of some files given for import.
 *
 * @param files their names
 * @param version the version they are; null where they were refused
 * @param alreadyHeld whether that version was there before
 * @param refusal why they were refused; null where they were not
 */
public record ImportOutcome(
        List<String> files,
        @Nullable ListVersion version,
        boolean alreadyHeld,
        @Nullable ListException refusal) {

    public ImportOutcome {
        files = List.copyOf(files);
    }

    static ImportOutcome refused(String file, ListException refusal) {
        return new ImportOutcome(List.of(file), null, false, refusal);
    }
}
