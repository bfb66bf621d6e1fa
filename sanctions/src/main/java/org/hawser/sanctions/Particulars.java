package org.hawser.sanctions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of a ship besides its names and numbers, as written there.
 *
 * @param programmes the issuer's programmes, such as {@code IRAN}
 * @param linkedTo owners, managers and others the list ties it to
 * @param note free text of the list
 */
public record Particulars(
        @Nullable String vesselType,
        @Nullable String flag,
        List<String> formerFlags,
        @Nullable String tonnage,
        @Nullable String grossTonnage,
        @Nullable String owner,
        List<String> programmes,
        List<String> linkedTo,
        @Nullable String note) {

    public Particulars {
        formerFlags = List.copyOf(formerFlags);
        programmes = List.copyOf(programmes);
        linkedTo = List.copyOf(linkedTo);
    }
}
