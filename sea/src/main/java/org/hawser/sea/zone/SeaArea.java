package org.hawser.sea.zone;

/**
 * A named area that is no zone in law: what is claimed, advised, or was reported there.
 *
 * @param years in which transfers were reported; empty where that is not what the area is for, or not known
 * @param mark how sure its bounds are: F found in a published source; M-high, M-medium, M-low from knowledge; D derived
 * @param note for people
 */
public record SeaArea(Kind kind, String name, String years, String mark, String source, String note) {

    /** What an area stands for. */
    public enum Kind {
        /** Ship-to-ship transfers were reported here; no statement about its legal status. */
        REPORTED_TRANSFERS("area of reported transfers"),

        /** Somebody advises, or claims without a basis in UNCLOS. */
        ADVISORY("advisory area, not law"),

        /** It is disputed whose land or sea this is. */
        DISPUTED("disputed"),

        /** Not a sea in the sense of UNCLOS. */
        OUTSIDE_UNCLOS("not under UNCLOS");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public String words() {
        String when = years.isEmpty() ? "" : " (" + years + ")";
        return kind.words() + ": " + name + when;
    }
}
