package org.hawser.feed;

import org.hawser.ais.AisSink;

/** Gives each source its own sink. */
@FunctionalInterface
public interface AisSinks {

    /**
     * The sink for a source that begins.
     *
     * @param source a file, an entry of a zip file, an address
     */
    AisSink of(String source);
}
