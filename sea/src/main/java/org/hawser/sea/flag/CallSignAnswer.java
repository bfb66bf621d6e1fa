package org.hawser.sea.flag;

import java.util.List;

/** What the first characters of a call sign say (Radio Regulations, No. 19.50 and Appendix 42). */
public sealed interface CallSignAnswer {

    /**
     * They belong to a series that the ITU has allotted to a State or territory.
     *
     * @param series as {@code 3EA-3FZ}
     */
    record Allotted(String series, Flags.Hint hint) implements CallSignAnswer {}

    /**
     * They belong to a series of an international organization, which has no ships' register.
     *
     * @param series as {@code 4UA-4UZ}
     */
    record Organization(String series, String name) implements CallSignAnswer {}

    /**
     * Two States share what begins with these two characters, and the third, which would tell them apart, is no letter.
     *
     * @param hints at each of them
     */
    record SharedPrefix(String prefix, List<Flags.Hint> hints) implements CallSignAnswer {

        public SharedPrefix {
            hints = List.copyOf(hints);
        }
    }

    /**
     * The form of a call sign, but of no series that the ITU has allotted.
     *
     * @param prefix the two characters that name nobody
     */
    record NotAllotted(String prefix) implements CallSignAnswer {}

    /** No text, or none that has the form of a call sign. */
    record NoForm() implements CallSignAnswer {}
}
