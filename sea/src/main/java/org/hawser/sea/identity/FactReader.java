package org.hawser.sea.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawser.sea.ImoNumber;
import org.hawser.sea.flag.FlagClaim;
import org.hawser.sea.flag.FlagStatus;
import org.hawser.sea.yaml.YamlFields;

/** Reads facts of reviewed data; the form is explained at the head of {@code reviewed-identities.yaml}. */
final class FactReader {

    private static final String NO_FLAG = "none";
    private static final Set<String> VALUES = Set.of(
            "imo",
            "claimed_imo",
            "mmsi",
            "name",
            "call_sign",
            "flag",
            "length_m",
            "width_m",
            "gross_tonnage",
            "deadweight_t",
            "type",
            "state");
    private static final Set<String> OTHERS =
            Set.of("status", "basis", "from", "to", "seen", "lasting", "source", "mark", "known", "note");
    static final Set<String> KEYS = union(VALUES, OTHERS);

    private final ProvenanceReader provenance;

    FactReader(ProvenanceReader provenance) {
        this.provenance = provenance;
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> union = new TreeSet<>(a);
        union.addAll(b);
        return union;
    }

    Fact read(HullId hull, YamlFields fields) {
        String key = valueKey(fields);
        if (fields.has("status") != key.equals("flag")) {
            throw fields.wrong("'status' goes with 'flag', and a flag needs one", "add or remove it");
        }
        String text = fields.text(key);
        Value value = key.equals("flag") ? flag(fields, text) : fields.read(key, text, written -> value(key, written));
        return new Fact(hull, value, basis(fields), valid(fields), provenance.read(fields));
    }

    private static String valueKey(YamlFields fields) {
        List<String> given = fields.keys().stream().filter(VALUES::contains).toList();
        if (given.size() != 1) {
            throw fields.wrong("a fact has one value, here are " + given, "give one of " + new TreeSet<>(VALUES));
        }
        return given.getFirst();
    }

    private static Value value(String key, String text) {
        return switch (key) {
            case "imo" -> Value.Imo.of(imo(text));
            case "claimed_imo" -> new Value.Imo(text);
            case "mmsi" -> new Value.Mmsi(mmsi(text));
            case "name" -> new Value.Name(text);
            case "call_sign" -> new Value.CallSign(text);
            case "type" -> new Value.Type(text);
            case "state" ->
                new Value.State(HullState.ofWord(text)
                        .orElseThrow(() -> notKnown(text, words(HullState.values(), HullState::word))));
            default -> new Value.Size(Attribute.valueOf(key.toUpperCase(Locale.ROOT)), number(text));
        };
    }

    private static ImoNumber imo(String text) {
        return ImoNumber.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text
                        + "' is no IMO number (seven digits with a right check digit); one that was only claimed is a"
                        + " 'claimed_imo'"));
    }

    private static int mmsi(String text) {
        if (!text.matches("[0-9]{9}")) {
            throw new IllegalArgumentException("'" + text + "' is no MMSI: nine digits");
        }
        return Integer.parseInt(text);
    }

    private static double number(String text) {
        if (!text.matches("[0-9]{1,7}(\\.[0-9]{1,3})?")) {
            throw new IllegalArgumentException("'" + text + "' is no number such as 99.9");
        }
        return Double.parseDouble(text);
    }

    private static Value flag(YamlFields fields, String code) {
        FlagStatus status = fields.read(
                "status",
                fields.text("status"),
                word -> FlagStatus.ofWord(word)
                        .orElseThrow(() -> notKnown(word, words(FlagStatus.values(), FlagStatus::word))));
        return fields.read(
                "flag", code, text -> new Value.Flag(new FlagClaim(text.equals(NO_FLAG) ? null : text, status)));
    }

    private static Basis basis(YamlFields fields) {
        String word = fields.optionalText("basis");
        return word == null
                ? Basis.REPORTED
                : fields.read(
                        "basis",
                        word,
                        text -> Basis.ofWord(text)
                                .orElseThrow(() -> notKnown(text, words(Basis.values(), Basis::word))));
    }

    private static Valid valid(YamlFields fields) {
        boolean lasting = fields.has("lasting");
        if (lasting && (fields.has("from") || fields.has("to") || fields.has("seen"))) {
            throw fields.wrongAt("lasting", "'lasting' needs no 'from', 'to' or 'seen'", "remove one or the other");
        }
        if (lasting && !fields.text("lasting").equals("true")) {
            throw fields.wrongAt("lasting", "'lasting' can only be true", "remove the line");
        }
        return lasting ? Valid.LASTING : new TimeReader(fields).valid();
    }

    static IllegalArgumentException notKnown(String word, String allowed) {
        return new IllegalArgumentException("'" + word + "' is not known, use one of " + allowed);
    }

    static <T> String words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }
}
