package org.hawser.bench.sim;

import java.util.EnumSet;
import java.util.Set;

/** What some logs, as they are read here, tell and others do not. */
enum Told {
    MESSAGE_TYPE("no message types in it as it is read"),
    CLASS("no station classes in it as it is read"),
    STATUS("no navigational status in it as it is read"),
    HEADING("no headings in it as it is read"),
    RATE_OF_TURN("no rates of turn in it as it is read"),
    STATIC_DATA("no static data in it as it is read"),
    UNPLACED("rows without a position are left out when it is read"),
    RECEIPT("its rows have been put in order, or were thinned out, by others");

    /** All that sentences of AIS tell. */
    static final Set<Told> BY_SENTENCES = Set.copyOf(EnumSet.allOf(Told.class));

    private final String otherwise;

    Told(String otherwise) {
        this.otherwise = otherwise;
    }

    /** The reason why a figure is missing where this is not told. */
    Value.Missing missing() {
        return new Value.Missing(otherwise);
    }
}
