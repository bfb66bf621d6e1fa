package org.hawser.sim.truth;

import java.util.List;
import java.util.Locale;

/** One JSON object on one line (RFC 8259), its members in the order in which they are put. */
final class JsonObject {

    private final StringBuilder text = new StringBuilder("{");

    JsonObject put(String name, String value) {
        return raw(name, quoted(value));
    }

    JsonObject put(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    JsonObject put(String name, long value) {
        return raw(name, Long.toString(value));
    }

    /** With five decimal places. */
    JsonObject put(String name, double value) {
        return raw(name, String.format(Locale.ROOT, "%.5f", value));
    }

    JsonObject put(String name, JsonObject value) {
        return raw(name, value.toString());
    }

    JsonObject put(String name, List<JsonObject> values) {
        return raw(
                name,
                "[" + String.join(",", values.stream().map(JsonObject::toString).toList()) + "]");
    }

    private JsonObject raw(String name, String value) {
        if (text.length() > 1) {
            text.append(',');
        }
        text.append(quoted(name)).append(':').append(value);
        return this;
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
