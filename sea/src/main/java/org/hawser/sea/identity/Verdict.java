package org.hawser.sea.identity;

/** What an answer comes to. */
public enum Verdict {
    /** What is certain holds throughout the time asked about, and nothing certain contradicts it. */
    KNOWN("known"),

    /** Something certain changed within the time asked about: the answer depends on the hour. */
    CHANGES("changed within the time asked about"),

    /** Two things that exclude each other are both certain, by their sources. Neither is preferred. */
    CONFLICT("the sources contradict each other"),

    /** Nothing is certain; what may have been so is listed. */
    NOT_KNOWN("not known"),

    /** Nothing is recorded that may have been so at that time. */
    NOTHING_RECORDED("nothing is recorded");

    private final String description;

    Verdict(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }
}
