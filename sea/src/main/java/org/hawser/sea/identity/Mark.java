package org.hawser.sea.identity;

import java.util.Optional;

/** How sure a reviewed statement is. */
public enum Mark {
    /** Found in a published source, which is named. */
    FOUND("F"),
    KNOWN_HIGH("M-high"),
    KNOWN_MEDIUM("M-medium"),
    KNOWN_LOW("M-low"),
    /** Concluded from other statements. */
    DERIVED("D");

    private final String word;

    Mark(String word) {
        this.word = word;
    }

    /** As written in data: {@code M-high}: known, but not found in a published source. */
    public String word() {
        return word;
    }

    /** The mark that {@code word} writes; empty where there is none. */
    public static Optional<Mark> ofWord(String word) {
        for (Mark mark : values()) {
            if (mark.word.equals(word)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
