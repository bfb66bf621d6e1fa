package org.hawser.ais.application;

import org.hawser.ais.UnsignedField;

/** The head of one sensor report of message 1/26 (IMO SN.1/Circ.289); the data of its kind follow. */
public final class SensorReportLayout {

    /** 0 site location, 1 station identifier, 2 wind, … 10 air gap; see {@link SensorData}. In gpsd {@code sensor}. */
    public static final UnsignedField KIND = new UnsignedField(0, 4, 0);

    /** 1 to 31; 0 not available. */
    public static final UnsignedField DAY = new UnsignedField(4, 5, 0);

    /** 0 to 23 UTC; 24 not available. */
    public static final UnsignedField HOUR = new UnsignedField(9, 5, 24);

    /** 0 to 59 UTC; 60 not available. */
    public static final UnsignedField MINUTE = new UnsignedField(14, 6, 60);

    /** Joins the reports of one site. */
    public static final UnsignedField SITE = new UnsignedField(20, 7, 0);

    /** First bit of the data of its kind. */
    public static final int DATA_START = 27;

    static final int BITS = 112;

    private SensorReportLayout() {}
}
