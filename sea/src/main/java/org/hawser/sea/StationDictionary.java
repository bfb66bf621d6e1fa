package org.hawser.sea;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for the stations that received messages, as inputs name them: 1 to {@value #MOST}, in the order met; 0 stands for a
 * station that the input does not name. Input is hostile: names beyond {@value #MOST} get 0, and {@link #isFull()} says so.
 */
public final class StationDictionary {

    /** As many as sixteen bits tell apart from 0. */
    public static final int MOST = 65_535;

    /** The station is not said. */
    public static final int NOT_SAID = 0;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private boolean full;
    private @Nullable String last;
    private int lastNumber;

    /** The number of the station of this name, {@link #NOT_SAID} for null. */
    public int number(@Nullable String name) {
        if (name == null) {
            return NOT_SAID;
        }
        if (!name.equals(last)) { // one station's messages often stand together
            lastNumber = numberOf(name);
            last = name;
        }
        return lastNumber;
    }

    private int numberOf(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        if (names.size() == MOST) {
            full = true;
            return NOT_SAID;
        }
        names.add(name);
        numbers.put(name, names.size());
        return names.size();
    }

    /** The name behind a number; empty for {@link #NOT_SAID}. */
    public String name(int number) {
        return number == NOT_SAID ? "" : names.get(number - 1);
    }

    /** Whether some station got no number because there were too many. */
    public boolean isFull() {
        return full;
    }
}
