package org.hawser.ais;

/**
 * Message 24 as a whole: what a class B station says of itself in two parts.
 *
 * @param partA its name
 * @param partB the rest
 */
public record StaticDataReport(StaticDataReportA partA, StaticDataReportB partB) {

    /** @throws IllegalArgumentException for parts of two stations */
    public StaticDataReport {
        if (partA.mmsi() != partB.mmsi()) {
            throw new IllegalArgumentException("parts of " + partA.mmsi() + " and " + partB.mmsi());
        }
    }

    /** The report of the two parts that a {@link StaticReportJoiner} gives. */
    public static StaticDataReport of(AisMessageView partA, AisMessageView partB) {
        return new StaticDataReport(StaticDataReportA.read(partA.bits()), StaticDataReportB.read(partB.bits()));
    }

    public int mmsi() {
        return partA.mmsi();
    }
}
