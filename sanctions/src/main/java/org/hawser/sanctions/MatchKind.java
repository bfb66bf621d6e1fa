package org.hawser.sanctions;

/** What a hit rests on, strongest first, with the score it gives (0 to 1). */
public enum MatchKind {
    /** The hull's own number: stays through changes of name, flag and owner. */
    IMO("imo", 1.0),
    /** Belongs to the radio and the flag: changes with the flag, is typed in by the crew, and is given to another ship later. */
    MMSI("mmsi", 0.8),
    /** As an MMSI, and shorter. */
    CALL_SIGN("call-sign", 0.6),
    /** The same letters and digits, where nothing else was asked for: ships share names. */
    NAME("name", 0.3);

    /** The score of a match that a different IMO number on both sides speaks against. */
    static final double CONTRADICTED_SCORE = 0.2;

    private final String word;
    private final double score;

    MatchKind(String word, double score) {
        this.word = word;
        this.score = score;
    }

    public String word() {
        return word;
    }

    public double score() {
        return score;
    }
}
