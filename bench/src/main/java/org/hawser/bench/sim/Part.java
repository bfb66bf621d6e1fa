package org.hawser.bench.sim;

import java.util.List;

/** Some of the statistics of a log. */
interface Part {

    /** A message of any type. */
    default void message(long time_ms, int type) {}

    /** A position report that was not met before. */
    default void position(Heard heard) {}

    /** A static message. */
    default void statics(StaticHeard heard) {}

    /** The figures, the same ones in the same order for every log. */
    List<Figure> figures(Extent extent);
}
