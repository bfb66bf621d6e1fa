package org.hawser.sanctions;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A version of a list as a JSON object: a line of the ledger, and what {@code lists show} tells of it. */
public final class VersionJson {

    static final JsonMapper JSON = JsonMapper.shared();

    private VersionJson() {}

    static String write(ListVersion version) {
        return JSON.writeValueAsString(tree(version));
    }

    /** The version, keys in fixed order. */
    public static ObjectNode tree(ListVersion version) {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("list", version.list());
        tree.put("name", version.name());
        tree.put("authority", version.authority());
        tree.put("publisher", version.publisher());
        tree.put("published", text(version.published()));
        tree.put("imported", text(version.imported()));
        tree.put("sha256", version.sha256());
        tree.put("simulated", version.simulated());
        version.counts().forEach(tree.putObject("counts")::put);
        version.rejected().forEach(tree.putObject("rejected")::put);
        for (StoredFile file : version.files()) {
            tree.withArray("files")
                    .addObject()
                    .put("name", file.name())
                    .put("sha256", file.sha256())
                    .put("stored", file.storedSha256());
        }
        return tree;
    }

    /** @throws IllegalArgumentException where the line is no version */
    static ListVersion read(String line) {
        JsonNode tree = JSON.readTree(line);
        try {
            return new ListVersion(
                    required(tree, "list"),
                    required(tree, "name"),
                    required(tree, "authority"),
                    required(tree, "publisher"),
                    day(tree.path("published")),
                    instant(tree.path("imported")),
                    required(tree, "sha256"),
                    tree.path("simulated").asBoolean(false),
                    counts(tree.path("counts")),
                    counts(tree.path("rejected")),
                    files(tree.path("files")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String required(JsonNode tree, String key) {
        String text = tree.path(key).asString("");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no '" + key + "'");
        }
        return text;
    }

    private static SortedMap<String, Integer> counts(JsonNode tree) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        tree.propertyStream()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt(0)));
        return counts;
    }

    private static List<StoredFile> files(JsonNode tree) {
        List<StoredFile> files = new ArrayList<>();
        for (JsonNode file : tree) {
            files.add(new StoredFile(required(file, "name"), required(file, "sha256"), required(file, "stored")));
        }
        return files;
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isString() ? LocalDate.parse(node.asString()) : null;
    }

    private static @Nullable Instant instant(JsonNode node) {
        return node.isString() ? Instant.parse(node.asString()) : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
