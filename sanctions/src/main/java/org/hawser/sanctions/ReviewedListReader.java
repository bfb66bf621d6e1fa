package org.hawser.sanctions;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a list in Hawser's own form: YAML that a lawyer can read and correct, with a source and a mark on every row. The form is
 * described at the head of {@code un-1718-vessels.yaml}.
 *
 * <p>It is written by hand, so a misspelt key or word refuses the list with its place instead of being passed over.
 */
final class ReviewedListReader {

    private static final Set<String> HEAD_KEYS = Set.of(
            "list",
            "name",
            "authority",
            "publisher",
            "published",
            "zone",
            "simulated",
            "kind",
            "confirmed",
            "about",
            "marks",
            "sources",
            "entries");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Tally counts = new Tally();
    private final Tally rejected = new Tally();
    private final YamlFields head;
    private final Map<String, String> sources = new TreeMap<>();
    private final EntryKind kind;
    private final boolean confirmed;

    private ReviewedListReader(YamlFields head) {
        this.head = head;
        head.allowOnly(HEAD_KEYS);
        this.kind = kind(head, EntryKind.DESIGNATED);
        this.confirmed = head.flag("confirmed", false);
        readSources();
    }

    /** @throws ListException where the file is no YAML, or not in this form */
    static ListContent read(ListFile file) {
        ReviewedListReader reader = new ReviewedListReader(new YamlFields(parse(file), file.name()));
        return reader.readAll();
    }

    private static JsonNode parse(ListFile file) {
        try {
            return YAML.readTree(new ByteArrayInputStream(file.published()));
        } catch (JacksonException e) {
            String at =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new ListException(
                    file.name(), "no well-formed YAML" + at + ": " + e.getOriginalMessage(), "correct it", e);
        }
    }

    private ListContent readAll() {
        List<ListEntry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlFields fields : head.children("entries")) {
            ListEntry entry = new ReviewedEntryReader(fields, kind, confirmed, sources, rejected).read();
            if (!ids.add(entry.id())) {
                throw fields.wrong("the id '" + entry.id() + "' stands twice", "give each entry its own");
            }
            counts.count(entry.kind().word());
            entries.add(entry);
        }
        return new ListContent(listHead(), entries, counts.counts(), rejected.counts());
    }

    private ListHead listHead() {
        return new ListHead(
                head.text("list"),
                head.text("name"),
                head.text("authority"),
                head.text("publisher"),
                zone(),
                true,
                head.flag("simulated", false),
                head.day("published"));
    }

    private ZoneId zone() {
        String zone = head.optionalText("zone");
        try {
            return zone == null ? ZoneId.of("UTC") : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new ListException(head.where(), "'" + zone + "' is no time zone", "write it as America/New_York", e);
        }
    }

    private void readSources() {
        if (head.node().has("sources")) {
            YamlFields named = new YamlFields(head.node().get("sources"), head.where() + ", sources");
            for (String code : named.node().propertyNames()) {
                sources.put(code, named.text(code));
            }
        }
    }

    static EntryKind kind(YamlFields fields, EntryKind otherwise) {
        @Nullable String word = fields.optionalText("kind");
        if (word == null) {
            return otherwise;
        }
        try {
            return EntryKind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ListException(fields.where(), "kind '" + word + "' is not known", "use designated or named", e);
        }
    }
}
