package org.hawser.report;

/** How urgently a person should look at a finding, most urgent first. It orders a report; it is no verdict. */
public enum Attention {
    LISTED("Listed on that day"),
    FLAG_OF_CONCERN("Flag of concern, by MMSI"),
    LISTED_AT_OTHER_TIME("Listed at another time"),
    AT_SEA("Meeting at sea"),
    INNOCENT("Innocent explanation fits");

    private final String words;

    Attention(String words) {
        this.words = words;
    }

    /** What the finding is headed with. */
    public String words() {
        return words;
    }
}
