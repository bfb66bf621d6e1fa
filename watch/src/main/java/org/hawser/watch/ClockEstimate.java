package org.hawser.watch;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a receiver's clock in an hour.
 *
 * @param offset_s how far it was ahead of UTC, in whole seconds; null where not known
 * @param spread_s within what the evidence agrees; 0 where not known
 * @param messages messages that were looked at
 * @param ships ships that sent those with a UTC second, at least
 * @param baseStations base stations that sent the others
 * @param evidence what the offset rests on
 * @param verdict what was done, and why
 */
record ClockEstimate(
        @Nullable Long offset_s,
        long spread_s,
        long messages,
        int ships,
        int baseStations,
        Evidence evidence,
        Verdict verdict) {

    enum Evidence {
        BASE_STATIONS("base stations"),
        SECONDS("seconds only: known modulo a minute"),
        NONE("not known");

        final String words;

        Evidence(String words) {
            this.words = words;
        }
    }

    enum Verdict {
        CORRECTED("set right"),
        SMALL("left as received: no larger than what sending and forwarding take"),
        LARGE("left as received: larger than is set right"),
        MINUTE_OPEN("left as received: seconds alone do not tell which minute"),
        SWITCHED_OFF("left as received: the settings say so"),
        TOO_FEW("left as received: too few ships and base stations"),
        SCATTERED("left as received: the messages' seconds do not agree"),
        CONTRADICTED("left as received: base stations and ships contradict each other or themselves");

        final String words;

        Verdict(String words) {
            this.words = words;
        }
    }

    boolean isCorrected() {
        return verdict == Verdict.CORRECTED;
    }

    boolean isKnown() {
        return evidence != Evidence.NONE;
    }
}
