package org.hawser.sanctions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads OFAC's list of Specially Designated Nationals as published: {@code sdn.csv} with its companions. Only ships become
 * entries; persons, companies and aircraft are counted.
 *
 * <p>The files carry no date of listing. Single bad rows are counted and left out; where more than
 * {@value OfacTable#MAX_BAD_PERCENT} % of the rows are bad the layout has changed and the file is refused.
 */
final class OfacSdnReader {

    static final ListHead HEAD = new ListHead(
            "us-ofac-sdn",
            "OFAC SDN list",
            "United States, Office of Foreign Assets Control",
            "United States, Department of the Treasury",
            ZoneId.of("America/New_York"),
            false,
            false,
            null);

    private static final String IMO_UNUSABLE = "registration number that is no IMO ship number (kept as written)";

    private final Tally counts = new Tally();
    private final Tally rejected = new Tally();
    private final Map<String, List<ShipName>> aliases = new HashMap<>();
    private final Map<String, String> moreRemarks = new HashMap<>();
    private final Map<String, ListEntry> entries = new LinkedHashMap<>();

    private OfacSdnReader() {}

    /**
     * Reads one version.
     *
     * @param published the day it was published, which its bytes do not say
     * @throws ListException where a file is cut short, or not in OFAC's layout, or holds no ship
     */
    static ListContent read(OfacSet set, @Nullable LocalDate published) {
        return new OfacSdnReader().readSet(set, published);
    }

    private ListContent readSet(OfacSet set, @Nullable LocalDate published) {
        readCompanion(OfacTable.ALT, set.alt(), this::alias);
        readCompanion(OfacTable.ADD, set.add(), row -> {});
        readCompanion(OfacTable.COMMENTS, set.comments(), row -> moreRemarks.put(id(row), row.text(1)));
        OfacTable.SDN.read(set.sdn(), rejected, this::entry);
        if (entries.isEmpty()) {
            throw new ListException(
                    set.sdn().name(),
                    "holds no ship, which the complete SDN list always does",
                    "give OFAC's sdn.csv; the last good version stays in use");
        }
        ListHead head = published == null ? HEAD : HEAD.publishedOn(published);
        return new ListContent(head, List.copyOf(entries.values()), counts.counts(), rejected.counts());
    }

    private void readCompanion(OfacTable table, @Nullable ListFile file, Consumer<OfacRow> use) {
        if (file != null) {
            table.read(file, rejected, use);
        }
    }

    private void alias(OfacRow row) {
        String name = row.field(3);
        String type = row.field(2);
        if (name != null && type != null) {
            aliases.computeIfAbsent(id(row), id -> new ArrayList<>()).add(new ShipName(name, OfacRemarks.use(type)));
        }
    }

    private void entry(OfacRow row) {
        String type = row.field(2);
        counts.count(type == null ? "entity" : type);
        if (!"vessel".equalsIgnoreCase(type)) {
            return;
        }
        String name = row.field(1);
        if (name == null) {
            rejected.count("ship without a name");
        } else if (entries.putIfAbsent(id(row), ship(row, name)) != null) {
            rejected.count("entry number that stands twice");
        }
    }

    private ListEntry ship(OfacRow row, String name) {
        String comment = moreRemarks.getOrDefault(id(row), "");
        String remarks = (row.field(11) == null ? "" : row.text(11)) + comment;
        OfacRemarks said = new OfacRemarks(remarks);
        said.unusable.forEach(written -> rejected.count(IMO_UNUSABLE));
        return new ListEntry(
                id(row),
                EntryKind.DESIGNATED,
                names(name, id(row), said),
                new Identifiers(said.imos, said.unusable, said.mmsis, callSigns(row, said)),
                particulars(row, said, remarks),
                List.of(),
                new Provenance(List.of("OFAC SDN list, entry " + id(row)), null, true));
    }

    private List<ShipName> names(String name, String id, OfacRemarks said) {
        List<ShipName> names = new ArrayList<>();
        names.add(new ShipName(name, ShipName.Use.LISTED));
        names.addAll(aliases.getOrDefault(id, List.of()));
        names.addAll(said.names);
        return names.stream().distinct().toList();
    }

    private static List<String> callSigns(OfacRow row, OfacRemarks said) {
        List<String> signs = new ArrayList<>();
        String sign = row.field(5);
        if (sign != null) {
            signs.add(sign);
        }
        signs.addAll(said.callSigns);
        return signs;
    }

    private static Particulars particulars(OfacRow row, OfacRemarks said, String remarks) {
        return new Particulars(
                row.field(6),
                row.field(9),
                said.formerFlags,
                row.field(7),
                row.field(8),
                row.field(10),
                programmes(row.field(3)),
                said.linkedTo,
                remarks.isEmpty() ? null : remarks);
    }

    /** Several programmes are written {@code IRAN] [NPWMD] [IFSR}. */
    private static List<String> programmes(@Nullable String written) {
        return written == null ? List.of() : List.of(written.split("\\]\\s*\\["));
    }

    private static String id(OfacRow row) {
        return row.text(0).strip();
    }
}
