package org.hawser.sanctions;

/** A name of a listed ship, as the list writes it. */
public record ShipName(String text, Use use) {

    /** How the list, or a later source, uses a name. */
    public enum Use {
        /** The name that heads the entry. */
        LISTED,
        /** Another name at the same time (a.k.a.). */
        ALSO,
        /** A name it had before (f.k.a.). */
        FORMER,
        /** A name it has taken since (n.k.a.). */
        LATER
    }
}
