package org.hawser.detect;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Names of stations that are no ships.
 *
 * @param netBuoyNames regular expressions for whole names, in any case
 */
public record NotShips(List<String> netBuoyNames) {

    public NotShips {
        netBuoyNames.forEach(NotShips::check);
        netBuoyNames = List.copyOf(netBuoyNames);
    }

    private static void check(String name) {
        try {
            Pattern.compile(name);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "net_buoy_names: \"" + name + "\" is no regular expression (" + e.getDescription() + ")", e);
        }
    }

    /** The names in words that change when they do; each behind its length, so that two cannot pass for one. */
    String canonical() {
        StringBuilder words = new StringBuilder("not_ships/1");
        netBuoyNames.forEach(
                name -> words.append(' ').append(name.length()).append(':').append(name));
        return words.toString();
    }
}
