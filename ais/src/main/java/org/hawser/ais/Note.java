package org.hawser.ais;

/** Something that was left unused beside a sentence; the sentence itself is judged, and counted, on its own. */
public enum Note {
    TAG_BLOCK_BROKEN("a tag block without a right checksum: its time, source and group were not used"),
    TAG_BLOCK_GROUP_BROKEN(
            "a tag block whose checksum leaves out its group: time and source were used, the group was not"),
    TIME_IMPLAUSIBLE("a time before 1990 or after 2100: it was not used"),
    FRAGMENT_REPEATED("a fragment that was already there: it counts as a sentence of its message"),
    FURTHER_SENTENCE("another sentence on the same line: it was read, and counts beside the lines"),
    PAYLOAD_SHORT("the payload ends before its message does: the fields that are whole were read"),
    PAYLOAD_LONG("the payload goes on behind its message: the rest was not read");

    private final String description;

    Note(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }
}
