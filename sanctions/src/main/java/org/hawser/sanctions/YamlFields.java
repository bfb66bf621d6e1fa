package org.hawser.sanctions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one mapping of a reviewed list; what is missing or malformed is refused with its place. */
record YamlFields(JsonNode node, String where) {

    private static final String REMEDY = "correct the list";

    YamlFields {
        if (!node.isObject()) {
            throw new ListException(where, "must be a mapping (name: value)", REMEDY);
        }
    }

    /** Refuses a misspelt key, which would otherwise be lost in silence. */
    void allowOnly(Set<String> keys) {
        for (String key : node.propertyNames()) {
            if (!keys.contains(key)) {
                throw wrong(
                        "'" + key + "' is not known here",
                        "use one of " + keys.stream().sorted().toList());
            }
        }
    }

    String text(String key) {
        String text = optionalText(key);
        if (text == null) {
            throw wrong("'" + key + "' is missing", REMEDY);
        }
        return text;
    }

    @Nullable
    String optionalText(String key) {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isValueNode()) {
            throw wrong("'" + key + "' must be a single value", REMEDY);
        }
        return value.asString().strip();
    }

    boolean flag(String key, boolean otherwise) {
        String text = optionalText(key);
        if (text == null) {
            return otherwise;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("'" + key + "' is '" + text + "', not true or false", REMEDY);
        };
    }

    /** A value, or a list of values. */
    List<String> texts(String key) {
        JsonNode value = node.path(key);
        if (!value.isArray()) {
            String one = optionalText(key);
            return one == null ? List.of() : List.of(one);
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : value) {
            if (!item.isValueNode() || item.isNull()) {
                throw wrong("'" + key + "' must hold single values", REMEDY);
            }
            texts.add(item.asString().strip());
        }
        return texts;
    }

    @Nullable
    LocalDate day(String key) {
        String text = optionalText(key);
        return text == null ? null : parseDay(key, text);
    }

    /** A day as {@code 2016-03-21}, or {@code {after: 2016-11-30, by: 2016-12-31}} where only that is known. */
    @Nullable
    Bound bound(String key) {
        JsonNode value = node.path(key);
        if (!value.isObject()) {
            LocalDate day = day(key);
            return day == null ? null : Bound.on(day);
        }
        YamlFields interval = new YamlFields(value, where + ", '" + key + "'");
        interval.allowOnly(Set.of("after", "by"));
        LocalDate after = interval.day("after");
        LocalDate by = parseDay("by", interval.text("by"));
        if (after != null && !after.isBefore(by)) {
            throw interval.wrong("'after' is not before 'by'", REMEDY);
        }
        return new Bound(after, by);
    }

    List<YamlFields> children(String key) {
        JsonNode value = node.path(key);
        if (!value.isArray()) {
            throw wrong("'" + key + "' must be a list", REMEDY);
        }
        List<YamlFields> children = new ArrayList<>();
        for (JsonNode item : value) {
            children.add(new YamlFields(item, where + ", " + key + " " + (children.size() + 1)));
        }
        return children;
    }

    ListException wrong(String what, String remedy) {
        return new ListException(where, what, remedy);
    }

    private LocalDate parseDay(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ListException(where, "'" + key + "' is '" + text + "', not a date", "write it as 2018-03-30", e);
        }
    }
}
