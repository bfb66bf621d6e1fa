package org.hawser.sanctions;

import java.util.Locale;

/** Whether a list designates a ship, with legal effect, or only names it, as an advisory does. */
public enum EntryKind {
    DESIGNATED,
    NAMED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
