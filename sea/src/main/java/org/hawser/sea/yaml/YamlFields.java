package org.hawser.sea.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one mapping; what is missing, misspelt or malformed is refused with file and line. */
public final class YamlFields {

    private final String file;
    private final YamlNode.Mapping mapping;

    private YamlFields(String file, YamlNode.Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    /** A mapping that may hold these keys and no others, which would otherwise be lost in silence. */
    public static YamlFields of(String file, YamlNode node, Set<String> allowed) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            throw new YamlException(file, node.line(), "must be a mapping (name: value)", "correct the indentation");
        }
        for (Map.Entry<String, YamlNode> field : mapping.fields().entrySet()) {
            if (!allowed.contains(field.getKey())) {
                throw new YamlException(
                        file,
                        field.getValue().line(),
                        "'" + field.getKey() + "' is not known here",
                        "use one of " + allowed.stream().sorted().toList());
            }
        }
        return new YamlFields(file, mapping);
    }

    public boolean has(String key) {
        return mapping.fields().containsKey(key);
    }

    public @Nullable YamlNode node(String key) {
        return mapping.fields().get(key);
    }

    public YamlFields child(String key, Set<String> allowed) {
        return of(file, required(key), allowed);
    }

    private YamlNode required(String key) {
        YamlNode node = node(key);
        if (node == null) {
            throw wrong("'" + key + "' is missing", "add it");
        }
        return node;
    }

    public String text(String key) {
        return scalar(key, required(key)).text();
    }

    public @Nullable String optionalText(String key) {
        YamlNode node = node(key);
        return node == null ? null : scalar(key, node).text();
    }

    /** A value, or a list of values; none where the key is missing. */
    public List<String> texts(String key) {
        YamlNode node = node(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof YamlNode.Items list)) {
            return List.of(scalar(key, node).text());
        }
        return list.items().stream().map(item -> scalar(key, item).text()).toList();
    }

    private YamlNode.Scalar scalar(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.text().isEmpty()) {
            return scalar;
        }
        throw new YamlException(file, node.line(), "'" + key + "' must be a single value", "correct it");
    }

    /** The mappings of a list; none where the key is missing. */
    public List<YamlFields> children(String key, Set<String> allowed) {
        YamlNode node = node(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof YamlNode.Items list)) {
            throw new YamlException(file, node.line(), "'" + key + "' must be a list", "begin each item with '- '");
        }
        List<YamlFields> children = new ArrayList<>();
        for (YamlNode item : list.items()) {
            children.add(of(file, item, allowed));
        }
        return children;
    }

    /** What {@code reader} makes of the text under the key; what it refuses is refused with the line. */
    public <T> T read(String key, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new YamlException(file, required(key).line(), "'" + key + "': " + e.getMessage(), "correct it", e);
        }
    }

    public YamlException wrong(String what, String remedy) {
        return new YamlException(file, mapping.line(), what, remedy);
    }

    public YamlException wrongAt(String key, String what, String remedy) {
        return new YamlException(file, required(key).line(), what, remedy);
    }

    public List<String> keys() {
        return List.copyOf(mapping.fields().keySet());
    }
}
