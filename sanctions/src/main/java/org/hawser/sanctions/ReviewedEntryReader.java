package org.hawser.sanctions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hawser.sea.ImoNumber;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a reviewed list. */
final class ReviewedEntryReader {

    private static final Set<String> ENTRY_KEYS = Set.of(
            "id",
            "name",
            "also",
            "former",
            "later",
            "imo",
            "mmsi",
            "call_sign",
            "flag",
            "type",
            "kind",
            "linked_to",
            "measures",
            "source",
            "mark",
            "confirmed",
            "note");
    private static final Set<String> MEASURE_KEYS =
            Set.of("measure", "listed", "delisted", "published", "delisting_published", "instrument");
    private static final Set<String> MARKS = Set.of("F", "M-high", "M-medium", "M-low", "D");

    private final YamlFields fields;
    private final EntryKind listKind;
    private final boolean listConfirmed;
    private final Map<String, String> sources;
    private final Tally rejected;

    ReviewedEntryReader(
            YamlFields fields, EntryKind listKind, boolean listConfirmed, Map<String, String> sources, Tally rejected) {
        this.fields = fields;
        this.listKind = listKind;
        this.listConfirmed = listConfirmed;
        this.sources = sources;
        this.rejected = rejected;
    }

    ListEntry read() {
        fields.allowOnly(ENTRY_KEYS);
        return new ListEntry(
                fields.text("id"),
                ReviewedListReader.kind(fields, listKind),
                names(),
                identifiers(),
                particulars(),
                listings(),
                provenance());
    }

    private List<ShipName> names() {
        List<ShipName> names = new ArrayList<>();
        names.add(new ShipName(fields.text("name"), ShipName.Use.LISTED));
        fields.texts("also").forEach(name -> names.add(new ShipName(name, ShipName.Use.ALSO)));
        fields.texts("former").forEach(name -> names.add(new ShipName(name, ShipName.Use.FORMER)));
        fields.texts("later").forEach(name -> names.add(new ShipName(name, ShipName.Use.LATER)));
        return names;
    }

    private Identifiers identifiers() {
        List<ImoNumber> imos = new ArrayList<>();
        List<String> unusable = new ArrayList<>();
        for (String written : fields.texts("imo")) {
            ImoNumber.parse(written).ifPresentOrElse(imos::add, () -> unusable.add(written));
        }
        unusable.forEach(written -> rejected.count("IMO number with a wrong check digit (kept as written)"));
        return new Identifiers(imos, unusable, mmsis(), fields.texts("call_sign"));
    }

    private List<Integer> mmsis() {
        List<Integer> mmsis = new ArrayList<>();
        for (String written : fields.texts("mmsi")) {
            if (!written.matches("\\d{9}")) {
                throw fields.wrong("MMSI '" + written + "' has not nine digits", "correct the list");
            }
            mmsis.add(Integer.valueOf(written));
        }
        return mmsis;
    }

    private Particulars particulars() {
        return new Particulars(
                fields.optionalText("type"),
                fields.optionalText("flag"),
                List.of(),
                null,
                null,
                null,
                List.of(),
                fields.texts("linked_to"),
                fields.optionalText("note"));
    }

    private List<Listing> listings() {
        List<Listing> listings =
                fields.children("measures").stream().map(this::listing).toList();
        if (listings.isEmpty()) {
            throw fields.wrong("no measure", "give at least one with its dates, 'none' where the ship is only named");
        }
        return listings;
    }

    private Listing listing(YamlFields row) {
        row.allowOnly(MEASURE_KEYS);
        String word = row.text("measure");
        Measure measure = Measure.ofWord(word)
                .orElseThrow(() -> row.wrong(
                        "measure '" + word + "' is not known",
                        "use one of "
                                + Arrays.stream(Measure.values())
                                        .map(Measure::word)
                                        .toList()));
        Bound listed = row.bound("listed");
        if (listed == null) {
            throw row.wrong("'listed' is missing", "give the day of listing, or {after: …, by: …}");
        }
        Bound delisted = row.bound("delisted");
        if (delisted != null && !delisted.by().isAfter(listed.by())) {
            throw row.wrong("delisted before it was listed", "correct the dates");
        }
        Period valid = new Period(listed, delisted);
        Period known = new Period(or(row.bound("published"), listed), or(row.bound("delisting_published"), delisted));
        return new Listing(measure, valid, known, row.text("instrument"));
    }

    /** Publication on the day itself unless the list says otherwise. */
    private static @Nullable Bound or(@Nullable Bound given, @Nullable Bound otherwise) {
        return given != null ? given : otherwise;
    }

    private Provenance provenance() {
        String mark = fields.optionalText("mark");
        if (mark != null && !MARKS.contains(mark)) {
            throw fields.wrong(
                    "mark '" + mark + "' is not known",
                    "use one of " + MARKS.stream().sorted().toList());
        }
        List<String> named = fields.texts("source").stream().map(this::source).toList();
        return new Provenance(named, mark, fields.flag("confirmed", listConfirmed));
    }

    private String source(String code) {
        String text = sources.get(code);
        if (text == null) {
            throw fields.wrong("source '" + code + "' is not among the list's sources", "name it under 'sources'");
        }
        return text;
    }
}
