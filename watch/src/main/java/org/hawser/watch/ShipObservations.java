package org.hawser.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hawser.detect.ShipEvidence;
import org.hawser.detect.ShipEvidence.Silence;
import org.hawser.detect.encounter.Encounter;
import org.hawser.detect.encounter.EncounterSettings;
import org.hawser.detect.encounter.FixFilter;
import org.hawser.sea.Claim;
import org.hawser.sea.ClaimDictionary;
import org.hawser.sea.ObservationBlock;
import org.hawser.sea.SourceRef;
import org.hawser.sea.TrackPoint;

/** All that the input holds of one ship, in order of time. */
final class ShipObservations {

    private final int mmsi;
    private final EncounterSettings settings;
    private final ClaimDictionary dictionary;

    /** Fixes as received, repetitions included. */
    private final ObservationBlock received = new ObservationBlock(64);

    /** Fixes that the detector used. */
    private final ObservationBlock fixes = new ObservationBlock(64);

    private final ObservationBlock claims = new ObservationBlock(16);
    private final FixFilter filter;
    private final List<TimedClaim> timed = new ArrayList<>();

    ShipObservations(int mmsi, EncounterSettings settings, ClaimDictionary dictionary) {
        this.mmsi = mmsi;
        this.settings = settings;
        this.dictionary = dictionary;
        this.filter = new FixFilter(settings);
    }

    /** Adds an observation; they come in order of time. */
    void add(ObservationBlock block, int index) {
        if (block.isClaim(index)) {
            claims.append(block, index);
            return;
        }
        received.append(block, index);
        if (filter.isUsed(block, index)) {
            fixes.append(block, index);
        }
    }

    ShipEvidence evidence(Encounter encounter) {
        boolean later = claims.size() > 0 && claims.time_ms(0) > encounter.end_ms();
        List<Claim> identities = identities(encounter);
        return new ShipEvidence(
                mmsi,
                identities.getLast(),
                later,
                status(encounter),
                fixesIn(encounter),
                largestGap(encounter),
                identities,
                silences(encounter));
    }

    /**
     * What the ship claimed to be from just before the encounter to its end, in order and each once, the last one last; where it had
     * claimed nothing by then, what it claimed first.
     */
    private List<Claim> identities(Encounter encounter) {
        Set<Claim> identities = new LinkedHashSet<>();
        Claim identity = Claim.EMPTY;
        for (TimedClaim claim : timedClaims()) {
            if (claim.time_ms > encounter.end_ms() && !identity.equals(Claim.EMPTY)) {
                break;
            }
            identity = followed(identity, claim.claim);
            if (claim.time_ms < encounter.start_ms() || fills(identity, identities)) {
                identities.clear();
            }
            identities.remove(identity);
            identities.add(identity);
        }
        return identities.isEmpty() ? List.of(Claim.EMPTY) : List.copyOf(identities);
    }

    /** A new claim fills what the one before left open, unless it carries another IMO number: then another ship is claimed. */
    private static Claim followed(Claim before, Claim now) {
        boolean other = before.imo() != 0 && now.imo() != 0 && before.imo() != now.imo();
        return other ? now : now.over(before);
    }

    /** Whether an identity only adds to the one gathered so far: a static report in two parts is no change. */
    private static boolean fills(Claim identity, Set<Claim> gathered) {
        return gathered.size() == 1 && gathered.iterator().next().over(identity).equals(identity);
    }

    private record TimedClaim(long time_ms, Claim claim) {}

    /** Claims by time; those of one millisecond by content, for their numbers depend on the order of reading. */
    private List<TimedClaim> timedClaims() {
        if (timed.size() != claims.size()) {
            timed.clear();
            for (int i = 0; i < claims.size(); i++) {
                timed.add(new TimedClaim(claims.time_ms(i), dictionary.claim(claims.claim(i))));
            }
            timed.sort(Comparator.comparingLong(TimedClaim::time_ms)
                    .thenComparing(claim -> claim.claim().toString()));
        }
        return timed;
    }

    /** Stretches about the encounter without a fix, too long to interpolate over. */
    private List<Silence> silences(Encounter encounter) {
        long longest_ms = settings.maxFixGap().toMillis();
        List<Silence> silences = new ArrayList<>();
        int before = Math.max(0, first(fixes, encounter.start_ms() + 1) - 1);
        if (before == 0) {
            silences.add(new Silence(Silence.OPEN, fixes.time_ms(0)));
        }
        int from = Math.max(1, before);
        for (int i = from; i < fixes.size() && fixes.time_ms(i - 1) <= encounter.end_ms(); i++) {
            if (fixes.time_ms(i) - fixes.time_ms(i - 1) > longest_ms) {
                silences.add(new Silence(fixes.time_ms(i - 1), fixes.time_ms(i)));
            }
        }
        if (fixes.time_ms(fixes.size() - 1) <= encounter.end_ms()) {
            silences.add(new Silence(fixes.time_ms(fixes.size() - 1), Silence.OPEN));
        }
        return silences;
    }

    /** The navigational status sent most often during the encounter; of two the lower. */
    private int status(Encounter encounter) {
        int[] counts = new int[16];
        for (int i = first(fixes, encounter.start_ms());
                i < fixes.size() && fixes.time_ms(i) <= encounter.end_ms();
                i++) {
            counts[fixes.status(i) & 15]++;
        }
        int most = ObservationBlock.STATUS_NOT_DEFINED;
        for (int status = counts.length - 1; status >= 0; status--) {
            most = counts[status] > 0 && counts[status] >= counts[most] ? status : most;
        }
        return most;
    }

    private int fixesIn(Encounter encounter) {
        return first(fixes, encounter.end_ms() + 1) - first(fixes, encounter.start_ms());
    }

    /** Longest step of the track that the encounter rests on; steps too long to interpolate are no part of it. */
    private Duration largestGap(Encounter encounter) {
        long longest_ms = 0;
        int from = Math.max(1, first(fixes, encounter.start_ms()));
        for (int i = from; i < fixes.size() && fixes.time_ms(i - 1) < encounter.end_ms(); i++) {
            long gap_ms = fixes.time_ms(i) - fixes.time_ms(i - 1);
            if (gap_ms <= settings.maxFixGap().toMillis()) {
                longest_ms = Math.max(longest_ms, gap_ms);
            }
        }
        return Duration.ofMillis(longest_ms);
    }

    /** Where the encounter can be read again: the fixes from the last before it to the first behind it, and the claims. */
    void addSources(Encounter encounter, List<SourceRef> sources) {
        long reach_ms = settings.maxFixGap().toMillis();
        int from = Math.max(0, first(fixes, encounter.start_ms() + 1) - 1);
        int to = Math.min(fixes.size() - 1, first(fixes, encounter.end_ms()));
        long from_ms = Math.max(fixes.time_ms(from), encounter.start_ms() - reach_ms);
        long to_ms = Math.min(fixes.time_ms(to), encounter.end_ms() + reach_ms)
                + settings.duplicateWindow().toMillis();
        addSources(received, from_ms, to_ms, sources);
        lastClaimTimes(encounter.end_ms()).forEach(time_ms -> addSources(claims, time_ms, time_ms, sources));
    }

    private static void addSources(ObservationBlock block, long from_ms, long to_ms, List<SourceRef> sources) {
        for (int i = first(block, from_ms); i < block.size() && block.time_ms(i) <= to_ms; i++) {
            sources.add(block.source(i));
        }
    }

    /** When each of the claims that make up the identity was last sent. */
    private List<Long> lastClaimTimes(long by_ms) {
        List<Long> times = new ArrayList<>();
        List<TimedClaim> sorted = timedClaims();
        int last = sorted.size() - 1;
        while (last > 0 && sorted.get(last).time_ms > by_ms) {
            last--;
        }
        Claim gathered = Claim.EMPTY;
        for (int i = last; i >= 0; i--) {
            Claim more = gathered.over(sorted.get(i).claim);
            if (!more.equals(gathered)) {
                times.add(sorted.get(i).time_ms);
                gathered = more;
            }
        }
        return times;
    }

    /** The track from one time to another, as the detector used it, thinned evenly to at most about {@code most} points. */
    List<TrackPoint> points(long from_ms, long to_ms, int most) {
        int from = first(fixes, from_ms);
        int to = to_ms == Long.MAX_VALUE ? fixes.size() : first(fixes, to_ms + 1);
        int step = Math.max(1, (to - from + most - 1) / most);
        List<TrackPoint> points = new ArrayList<>();
        for (int i = from; i < to; i += step) {
            points.add(fixes.trackPoint(i));
        }
        if (to > from && (to - 1 - from) % step != 0) {
            points.add(fixes.trackPoint(to - 1));
        }
        return points;
    }

    int fixCount() {
        return fixes.size();
    }

    /** Number of the station that received a fix. */
    int station(int index) {
        return fixes.station(index);
    }

    /** Number of the clock offset that was taken off a fix's time of receipt. */
    int clockOffset(int index) {
        return fixes.clockOffset(index);
    }

    TrackPoint point(int index) {
        return fixes.trackPoint(index);
    }

    /** Place of the first record at or after a time. */
    private static int first(ObservationBlock block, long time_ms) {
        int low = 0;
        int high = block.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (block.time_ms(middle) < time_ms) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
