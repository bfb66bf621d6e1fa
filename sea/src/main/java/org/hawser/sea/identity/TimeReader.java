package org.hawser.sea.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Reads the times of one entry of reviewed data. */
final class TimeReader {

    private static final Set<String> BOUND_KEYS = Set.of("after", "by");
    private static final String NEVER = "never";
    private static final String ALWAYS = "always";

    private final YamlFields fields;

    TimeReader(YamlFields fields) {
        this.fields = fields;
    }

    /** From {@code from}, {@code to} and {@code seen}, each of which may be missing. */
    Valid valid() {
        TimeBound from = fields.has("from") ? bound("from") : TimeBound.UNKNOWN;
        TimeBound to = fields.has("to") ? bound("to") : TimeBound.UNKNOWN;
        @Nullable When seen = seen();
        try {
            if (seen == null) {
                return new Valid(from, to);
            }
            Valid attested = Valid.seen(seen);
            return new Valid(
                    new TimeBound(
                            from.after(), earliest(from.by(), attested.from().by())),
                    new TimeBound(latest(to.after(), attested.to().after()), to.by()));
        } catch (IllegalArgumentException e) {
            throw fields.wrong("its times contradict each other: " + e.getMessage(), "correct them");
        }
    }

    private @Nullable When seen() {
        List<String> texts = fields.texts("seen");
        if (texts.isEmpty() && fields.has("seen")) {
            throw fields.wrongAt("seen", "'seen' gives no time", "give one, or remove it");
        }
        if (texts.isEmpty()) {
            return null;
        }
        if (texts.size() > 2) {
            throw fields.wrongAt("seen", "'seen' has more than a first and a last time", "correct it");
        }
        When first = time("seen", texts.getFirst());
        When last = time("seen", texts.getLast());
        if (last.from().isBefore(first.from())) {
            throw fields.wrongAt("seen", "'seen' ends before it begins", "give the first time first");
        }
        return new When(first.from(), last.until());
    }

    /**
     * A moment: a time, somewhere within which it lies; {@code always} for a beginning before everything and {@code never} for an end
     * that does not come; or {@code {after: …, by: …}}, at least one of the two: after the end of the one and by the end of the other.
     */
    TimeBound bound(String key) {
        if (!(fields.node(key) instanceof YamlNode.Mapping)) {
            String text = fields.text(key);
            if (text.equals(key.equals("from") ? ALWAYS : NEVER)) {
                return key.equals("from") ? TimeBound.BEFORE_ALL : TimeBound.AFTER_ALL;
            }
            When time = time(key, text);
            return new TimeBound(time.from(), time.until());
        }
        YamlFields interval = fields.child(key, BOUND_KEYS);
        @Nullable Instant after = end(interval, "after");
        @Nullable Instant by = end(interval, "by");
        if (after == null && by == null) {
            throw fields.wrongAt(key, "'" + key + "' says nothing", "give 'after', 'by' or both");
        }
        if (after != null && by != null && !after.isBefore(by)) {
            throw fields.wrongAt(key, "'after' is not before 'by'", "correct them");
        }
        return new TimeBound(after, by);
    }

    private static @Nullable Instant end(YamlFields interval, String key) {
        String text = interval.optionalText(key);
        return text == null
                ? null
                : interval.read(key, text, WrittenTime::parse).until();
    }

    private When time(String key, String text) {
        return fields.read(key, text, WrittenTime::parse);
    }

    private static @Nullable Instant earliest(@Nullable Instant a, @Nullable Instant b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    private static @Nullable Instant latest(@Nullable Instant a, @Nullable Instant b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }
}
