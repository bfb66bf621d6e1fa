package org.hawser.ais;

/** Where a {@link StaticReportJoiner} puts reports. Views are used again: read them, do not keep them. */
public interface StaticReportSink {

    /** Both parts of one station, part A received first. */
    void whole(AisMessageView partA, AisMessageView partB);

    /** A part A or a part B whose other part was not found. */
    void single(AisMessageView part);
}
