package org.hawser.sanctions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The four files of OFAC's SDN list as CSV, told apart by their number of columns: none has a header. Layout: OFAC's "SDN data
 * specification" (dat_spec.txt).
 */
enum OfacTable {
    /** ent_num, name, type, program, title, call sign, vessel type, tonnage, GRT, flag, owner, remarks. */
    SDN("SDN.CSV", 12),
    /** ent_num, add_num, address, city, country, remarks. */
    ADD("ADD.CSV", 6),
    /** ent_num, alt_num, type, name, remarks. */
    ALT("ALT.CSV", 5),
    /** ent_num, the rest of remarks that did not fit. Published without the end mark (0x1A) of the others. */
    COMMENTS("SDN_COMMENTS.CSV", 2);

    /**
     * More than one row in a hundred that does not fit means that the layout has changed, and nothing in the file can be trusted:
     * OFAC's files of 2021 and 2022 have not one such row in 165,000.
     */
    static final int MAX_BAD_PERCENT = 1;

    private static final Set<String> TYPES = Set.of("-0-", "entity", "individual", "vessel", "aircraft");

    final String fileName;
    final int columns;

    OfacTable(String fileName, int columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    /** The table whose layout the first row has. */
    static Optional<OfacTable> recognise(byte[] published) {
        OfacRow row = new OfacRow(published);
        if (!row.advance() || !isNumber(row.text(0))) {
            return Optional.empty();
        }
        for (OfacTable table : values()) {
            if (table.columns == row.columns()) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /**
     * Gives each row that fits to {@code use} and counts the others.
     *
     * @return the number of rows
     * @throws ListException where the file is cut short or its layout is not this table's
     */
    int read(ListFile file, Tally rejected, Consumer<OfacRow> use) {
        OfacRow row = new OfacRow(file.published());
        Tally bad = new Tally();
        int firstBad = 0;
        while (row.advance()) {
            String fault = fault(row);
            if (fault == null) {
                use.accept(row);
                continue;
            }
            if (row.number() == 1) {
                throw changed(file, "row 1 (" + fault + ")");
            }
            firstBad = firstBad == 0 ? row.number() : firstBad;
            bad.count(fault);
            rejected.count(fault);
        }
        refuseIfUnsound(file, row, bad, firstBad);
        return row.number();
    }

    private void refuseIfUnsound(ListFile file, OfacRow row, Tally bad, int firstBad) {
        if (bad.total() * 100L > (long) row.number() * MAX_BAD_PERCENT) {
            throw changed(
                    file, bad.total() + " of " + row.number() + " rows, first row " + firstBad + " " + bad.counts());
        }
        if (this != COMMENTS && !row.endMarked()) {
            throw new ListException(
                    file.name(),
                    "cut short after row " + row.number() + ": the mark (byte 0x1A) that ends every " + fileName
                            + " is missing",
                    "download it again and import it as received; the last good version stays in use");
        }
    }

    private ListException changed(ListFile file, String rows) {
        return new ListException(
                file.name(),
                "not in the layout of OFAC's " + fileName + " (" + columns + " columns, no header): " + rows,
                "download the file again; the last good version stays in use");
    }

    private @Nullable String fault(OfacRow row) {
        if (row.isBroken()) {
            return "quote left open";
        }
        if (row.columns() != columns) {
            return "wrong number of columns";
        }
        if (!isNumber(row.text(0))) {
            return "no entry number";
        }
        return this == SDN && !TYPES.contains(row.text(2).strip().toLowerCase(Locale.ROOT))
                ? "unknown type of entry"
                : null;
    }

    private static boolean isNumber(String text) {
        String digits = text.strip();
        return !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
