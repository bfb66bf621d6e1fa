package org.hawser.sea.identity;

import java.util.regex.Pattern;

/**
 * Hawser's own name of a hull: of the steel, whatever is painted on it. It never changes and says nothing: the number in {@code
 * hull:imo-9191773} only helps people to recognise it, and stays when that number turns out to be false.
 *
 * @param text {@code hull:} and up to 95 small letters, digits and hyphens
 */
public record HullId(String text) implements Comparable<HullId> {

    private static final Pattern FORM = Pattern.compile("hull:[a-z0-9][a-z0-9-]{0,94}");

    public HullId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no id of a hull: 'hull:' and up to 95 small letters, digits and hyphens");
        }
    }

    @Override
    public int compareTo(HullId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
