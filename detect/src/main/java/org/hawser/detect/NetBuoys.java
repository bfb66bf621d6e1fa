package org.hawser.detect;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells net buoys that carry the transponder of a ship by the habits of their names. */
public final class NetBuoys {

    private final List<Pattern> names;

    public NetBuoys(DetectSettings settings) {
        this.names = settings.notShips().netBuoyNames().stream()
                .map(name -> Pattern.compile(name, Pattern.CASE_INSENSITIVE))
                .toList();
    }

    public boolean isNetBuoy(@Nullable String name) {
        return name != null
                && names.stream()
                        .anyMatch(pattern -> pattern.matcher(name.strip()).matches());
    }
}
