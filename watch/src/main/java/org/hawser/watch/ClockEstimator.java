package org.hawser.watch;

import org.hawser.detect.ClockSettings;
import org.hawser.feed.ClockHour;
import org.hawser.watch.ClockEstimate.Evidence;
import org.hawser.watch.ClockEstimate.Verdict;

/** Judges a receiver's clock by the messages of an hour. */
final class ClockEstimator {

    private final ClockSettings settings;
    private final long agreement_s;

    ClockEstimator(ClockSettings settings) {
        this.settings = settings;
        this.agreement_s = settings.agreement().toSeconds();
    }

    ClockEstimate estimate(ClockHour hour) {
        SecondsVote seconds = SecondsVote.of(hour, (int) agreement_s);
        BaseVote bases = BaseVote.of(hour, agreement_s);
        boolean enoughShips = hour.ships() >= settings.minShips();
        boolean gathered = enoughShips && seconds.share() >= settings.minShare();
        boolean borneOut = gathered && bases.isMajority() && agree(seconds, bases);
        boolean enough =
                bases.stations() >= settings.minBaseStations() && bases.messages() >= settings.minBaseReports();
        boolean sound = enough && bases.isMajority() && bases.agreeing() >= settings.minBaseStations();
        if (enough && !borneOut && (gathered || !sound)) {
            return unknown(hour, bases, Verdict.CONTRADICTED);
        }
        if (borneOut || sound) {
            return known(hour, bases, bases.offset_s(), bases.spread_s(), Evidence.BASE_STATIONS);
        }
        if (gathered) {
            return known(hour, bases, seconds.offset_s(), seconds.spread_s(), Evidence.SECONDS);
        }
        return unknown(hour, bases, enoughShips ? Verdict.SCATTERED : Verdict.TOO_FEW);
    }

    /** Ships' positions are older than base stations' reports by up to some seconds. */
    private boolean agree(SecondsVote seconds, BaseVote bases) {
        return Math.abs(SecondsVote.signed(seconds.offset_s() - bases.offset_s())) <= agreement_s;
    }

    private ClockEstimate known(ClockHour hour, BaseVote bases, long offset_s, long spread_s, Evidence evidence) {
        return new ClockEstimate(
                offset_s,
                spread_s,
                hour.messages() + bases.messages(),
                hour.ships(),
                bases.stations(),
                evidence,
                verdict(Math.abs(offset_s), evidence));
    }

    private Verdict verdict(long size_s, Evidence evidence) {
        if (size_s < settings.leastOffset().toSeconds() || size_s == 0) {
            return Verdict.SMALL;
        }
        if (size_s > settings.mostOffset().toSeconds()) {
            return Verdict.LARGE;
        }
        if (evidence == Evidence.SECONDS
                && size_s > settings.mostOffsetBySeconds().toSeconds()) {
            return Verdict.MINUTE_OPEN;
        }
        return settings.correct() ? Verdict.CORRECTED : Verdict.SWITCHED_OFF;
    }

    private static ClockEstimate unknown(ClockHour hour, BaseVote bases, Verdict verdict) {
        return new ClockEstimate(
                null, 0, hour.messages() + bases.messages(), hour.ships(), bases.stations(), Evidence.NONE, verdict);
    }
}
