package org.hawser.bench.decode;

/** Something that reads a log. */
interface Subject {

    /** As the table names it. */
    String name();

    /** As JSON names it. */
    String key();

    /** Reads the whole log once. */
    Outcome read(AisLog log);
}
