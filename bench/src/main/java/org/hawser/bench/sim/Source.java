package org.hawser.bench.sim;

import java.nio.file.Path;
import java.util.Set;
import org.hawser.feed.FeedException;

/**
 * A log that can be read.
 *
 * @param key short name
 * @param title for people: what, where, when
 * @param told what it tells
 * @param length_s how long it is known to be where it gives no times; 0 where its times tell
 * @param reader hands on what is in it, in its order
 */
record Source(String key, String title, Set<Told> told, double length_s, Reader reader) {

    /** Reads a log. */
    @FunctionalInterface
    interface Reader {

        /** @throws FeedException where nothing of it can be read */
        void read(LogSink sink) throws FeedException;
    }

    /** NMEA 0183, compressed or not. */
    static Source sentences(String key, String title, Path file) {
        return new Source(key, title, Told.BY_SENTENCES, 0, sink -> Sentences.read(file, sink));
    }

    /** The same, known to be so long. */
    Source lasting(double seconds) {
        return new Source(key, title, told, seconds, reader);
    }
}
