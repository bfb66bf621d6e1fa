package org.hawser.sea.zone;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of zones from the land outward. */
final class ZoneSets {

    private ZoneSets() {}

    static Set<Zone> ordered(Collection<Zone> zones) {
        EnumSet<Zone> set = EnumSet.noneOf(Zone.class);
        set.addAll(zones);
        return Collections.unmodifiableSet(set);
    }
}
