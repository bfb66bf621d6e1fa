package org.hawser.watch;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import org.hawser.feed.ClockStatistics.Receiver;
import org.hawser.feed.SegmentResult;
import org.hawser.sea.StationDictionary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of receivers' clocks, for {@code summary.json}: by receiver and period of its own clock, in which the verdict and the
 * offset stay the same. The time of receipt is the time in the results plus {@code offset_s} where {@code corrected}.
 */
final class ClocksJson {

    private static final long S_PER_HOUR = 3600;

    private final Intake intake;

    ClocksJson(Intake intake) {
        this.intake = intake;
    }

    void write(ObjectNode node) {
        node.put("corrected_records", intake.corrected());
        ArrayNode receivers = node.putArray("receivers");
        Map<Receiver, NavigableMap<Long, ClockEstimate>> estimates =
                intake.clocks().estimates();
        estimates.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Receiver, ?> entry) -> name(entry.getKey()))
                        .thenComparingInt(entry -> entry.getKey().segment()))
                .forEach(entry -> periods(receivers, entry.getKey(), entry.getValue()));
    }

    private String name(Receiver receiver) {
        return receiver.station() == StationDictionary.NOT_SAID
                ? segment(receiver)
                : intake.stations().name(receiver.station());
    }

    private String segment(Receiver receiver) {
        List<SegmentResult> segments = intake.segments();
        return segments.get(receiver.segment()).segment().id();
    }

    private void periods(ArrayNode receivers, Receiver receiver, NavigableMap<Long, ClockEstimate> hours) {
        ClockPeriod period = null;
        for (Map.Entry<Long, ClockEstimate> hour : hours.entrySet()) {
            if (period != null && period.goesOn(hour.getKey(), hour.getValue())) {
                period.add(hour.getValue());
            } else {
                if (period != null) {
                    write(receivers.addObject(), receiver, period);
                }
                period = new ClockPeriod(hour.getKey(), hour.getValue());
            }
        }
        if (period != null) {
            write(receivers.addObject(), receiver, period);
        }
    }

    private void write(ObjectNode node, Receiver receiver, ClockPeriod period) {
        boolean input = receiver.station() == StationDictionary.NOT_SAID;
        node.put(input ? "input" : "station", name(receiver));
        node.put("from", instant(period.from));
        node.put("to", instant(period.to));
        node.put("offset_s", period.first.offset_s());
        node.put("spread_s", period.spread_s);
        node.put("messages", period.messages);
        node.put("ships", period.ships);
        node.put("base_stations", period.baseStations);
        node.put("known_from", period.first.evidence().words);
        node.put("corrected", period.first.isCorrected() && intake.clocks().isAny());
        node.put("verdict", period.first.verdict().words);
    }

    private static String instant(long hour) {
        return Instant.ofEpochSecond(hour * S_PER_HOUR).toString();
    }

    /** Hours in a row that come to the same; ships and base stations are those of its fullest hour. */
    private static final class ClockPeriod {
        private final long from;
        private long to;
        private final ClockEstimate first;
        private long messages;
        private long spread_s;
        private int ships;
        private int baseStations;

        ClockPeriod(long hour, ClockEstimate estimate) {
            from = hour;
            to = hour;
            first = estimate;
            add(estimate);
        }

        boolean goesOn(long hour, ClockEstimate estimate) {
            return hour == to
                    && estimate.verdict() == first.verdict()
                    && estimate.evidence() == first.evidence()
                    && Objects.equals(estimate.offset_s(), first.offset_s());
        }

        void add(ClockEstimate estimate) {
            to++;
            messages += estimate.messages();
            spread_s = Math.max(spread_s, estimate.spread_s());
            ships = Math.max(ships, estimate.ships());
            baseStations = Math.max(baseStations, estimate.baseStations());
        }
    }
}
