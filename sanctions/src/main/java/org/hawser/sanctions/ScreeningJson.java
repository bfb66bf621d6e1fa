package org.hawser.sanctions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer of {@code hawser screen}, its keys in fixed order. A day is written as a date; a day that is only known to lie between
 * two is {@code {"after", "by"}}: later than the one, at the latest on the other.
 */
public final class ScreeningJson {

    private ScreeningJson() {}

    public static String write(ScreeningResult result) {
        return VersionJson.JSON.writeValueAsString(tree(result));
    }

    public static ObjectNode tree(ScreeningResult result) {
        ObjectNode tree = VersionJson.JSON.createObjectNode();
        tree.set("query", query(result));
        tree.put("as_of", result.query().asOf().toString());
        tree.put("known_at", text(result.query().knownAt()));
        ArrayNode lists = tree.putArray("lists");
        result.lists().forEach(list -> list(lists, list));
        hits(tree.putArray("hits"), result.hits());
        hits(tree.putArray("other_times"), result.otherTimes());
        return tree;
    }

    private static ObjectNode query(ScreeningResult result) {
        ObjectNode tree = VersionJson.JSON.createObjectNode();
        tree.put("imo", result.query().imo());
        tree.put("mmsi", result.query().mmsi());
        tree.put("call_sign", result.query().callSign());
        tree.put("name", result.query().name());
        texts(tree.putArray("notes"), result.notes());
        return tree;
    }

    private static void list(ArrayNode lists, ListUse list) {
        ObjectNode tree = lists.addObject();
        tree.put("id", list.id());
        tree.put("version", text(list.version()));
        tree.put("sha256", list.sha256());
        tree.put("age_days", list.ageDays());
        if (list.simulated()) {
            tree.put("simulated", true);
        }
    }

    private static void hits(ArrayNode array, List<Hit> hits) {
        hits.forEach(hit -> array.add(tree(hit)));
    }

    /** One listing. */
    public static ObjectNode tree(Hit hit) {
        ObjectNode tree = VersionJson.JSON.createObjectNode();
        tree.put("list", hit.list());
        tree.put("authority", hit.authority());
        tree.put("entry", hit.entry());
        tree.put("name", hit.name());
        tree.put("imo", hit.imo());
        tree.put("kind", hit.kind().word());
        texts(
                tree.putArray("measures"),
                hit.measures().stream().map(Measure::word).toList());
        period(tree.putObject("valid"), hit.valid());
        period(tree.putObject("known"), hit.known());
        tree.put("score", hit.score());
        tree.put("match", hit.match().word());
        texts(tree.putArray("why"), hit.why());
        texts(tree.putArray("against"), hit.against());
        if (hit.simulated()) {
            tree.put("simulated", true);
        }
        return tree;
    }

    private static void period(ObjectNode tree, Period period) {
        bound(tree, "from", period.from());
        bound(tree, "to", period.to());
    }

    private static void bound(ObjectNode tree, String key, @Nullable Bound bound) {
        if (bound == null) {
            tree.putNull(key);
        } else if (bound.isExact()) {
            tree.put(key, bound.by().toString());
        } else {
            tree.putObject(key)
                    .put("after", text(bound.after()))
                    .put("by", bound.by().toString());
        }
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
