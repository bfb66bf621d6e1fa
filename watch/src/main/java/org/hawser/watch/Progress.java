package org.hawser.watch;

/** Told how far a long run has come. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (phase, done, total) -> {};

    /**
     * @param phase what is being done, as {@code reading}
     * @param done bytes or records done
     * @param total of how many; 0 where not known
     */
    void update(String phase, long done, long total);
}
