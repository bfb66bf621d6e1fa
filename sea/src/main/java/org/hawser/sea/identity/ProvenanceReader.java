package org.hawser.sea.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hawser.sea.yaml.YamlFields;

/** Reads who says something: the head's list of sources, and each entry's choice from it. */
final class ProvenanceReader {

    private static final Set<String> SOURCE_KEYS = Set.of("text", "published");

    private record Source(String text, TimeBound published) {}

    private final Instant reviewed;
    private final Map<String, Source> sources = new TreeMap<>();

    /** @param reviewed by when all that the file says had been published, for it was written down then */
    ProvenanceReader(YamlFields named, Instant reviewed) {
        this.reviewed = reviewed;
        for (String code : named.keys()) {
            YamlFields fields = named.child(code, SOURCE_KEYS);
            sources.put(code, new Source(fields.text("text"), published(fields, "published")));
        }
    }

    private TimeBound published(YamlFields fields, String key) {
        TimeBound given = fields.has(key) ? new TimeReader(fields).bound(key) : TimeBound.UNKNOWN;
        if (given.isCertainlyAfter(reviewed)
                || (given.by() != null && given.by().isAfter(reviewed))) {
            throw fields.wrongAt(key, "published after the file was reviewed", "correct the date, or 'reviewed'");
        }
        return new TimeBound(given.after(), given.by() == null ? reviewed : given.by());
    }

    /** From {@code source}, {@code mark}, {@code note} and {@code known}, or else the first publication among the sources. */
    Provenance read(YamlFields fields) {
        List<Source> chosen = chosen(fields);
        Mark mark = fields.read(
                "mark",
                fields.text("mark"),
                word -> Mark.ofWord(word)
                        .orElseThrow(() -> FactReader.notKnown(word, FactReader.words(Mark.values(), Mark::word))));
        TimeBound known = fields.has("known") ? published(fields, "known") : firstPublished(chosen);
        return new Provenance(texts(chosen), mark, known, null, fields.optionalText("note"));
    }

    /** The sources of an entry, in full. */
    List<String> sources(YamlFields fields) {
        return texts(chosen(fields));
    }

    private List<Source> chosen(YamlFields fields) {
        List<String> codes = fields.texts("source");
        if (codes.isEmpty()) {
            throw fields.wrong("'source' is missing", "name one or more of the file's sources");
        }
        return codes.stream().map(code -> source(fields, code)).toList();
    }

    private Source source(YamlFields fields, String code) {
        Source source = sources.get(code);
        if (source == null) {
            throw fields.wrongAt(
                    "source", "source '" + code + "' is not among the file's sources", "name it under 'sources'");
        }
        return source;
    }

    private static List<String> texts(List<Source> chosen) {
        return chosen.stream().map(Source::text).toList();
    }

    /** Of several the one that was certainly out first. */
    private static TimeBound firstPublished(List<Source> chosen) {
        return chosen.stream().map(Source::published).min(TimeBound.ORDER).orElseThrow();
    }
}
