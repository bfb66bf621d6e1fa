package org.hawser.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hawser.feed.ClockHour;

/**
 * What the base stations of an hour say of the receiver's clock; each has one vote, the median of its reports, for its own clock may
 * be wrong.
 *
 * @param offset_s median of the largest group of stations that agree
 * @param spread_s between the least and the greatest of that group
 * @param agreeing stations in that group
 * @param stations stations in all
 */
record BaseVote(long offset_s, long spread_s, int agreeing, int stations, long messages) {

    /** Stations agree where they differ by no more than {@code width_s}; of groups equally large the one nearest to 0 counts. */
    static BaseVote of(ClockHour hour, long width_s) {
        List<Long> votes = new ArrayList<>();
        long messages = 0;
        for (Map<Long, Integer> differences : hour.bases().values()) {
            long reports =
                    differences.values().stream().mapToLong(Integer::longValue).sum();
            votes.add(median(differences, reports));
            messages += reports;
        }
        votes.sort(Long::compare);
        BaseVote best = new BaseVote(0, 0, 0, votes.size(), messages);
        for (int from = 0; from < votes.size(); from++) {
            int to = from;
            while (to < votes.size() && votes.get(to) - votes.get(from) <= width_s) {
                to++;
            }
            long middle = votes.get((from + to - 1) / 2);
            BaseVote vote =
                    new BaseVote(middle, votes.get(to - 1) - votes.get(from), to - from, votes.size(), messages);
            best = vote.isBefore(best) ? vote : best;
        }
        return best;
    }

    private boolean isBefore(BaseVote other) {
        return agreeing > other.agreeing
                || (agreeing == other.agreeing && Math.abs(offset_s) < Math.abs(other.offset_s));
    }

    private static long median(Map<Long, Integer> sorted, long reports) {
        long met = 0;
        for (Map.Entry<Long, Integer> entry : sorted.entrySet()) {
            met += entry.getValue();
            if (met * 2 >= reports) {
                return entry.getKey();
            }
        }
        return 0;
    }

    boolean isMajority() {
        return agreeing * 2 > stations;
    }
}
