package org.hawser.watch;

import org.hawser.feed.ClockStatistics.Receiver;
import org.hawser.sea.ObservationBlock;

/** Takes the offset of its receiver's clock off each record's time, then leaves out what lies outside the period asked for. */
final class ClockCorrection implements SortedLog.Change {

    private final ClockOffsets offsets;
    private final Period period;
    private int lastStation = -1;
    private int lastSegment = -1;
    private long lastHour;
    private int lastNumber;
    private long corrected;
    private long outside;

    ClockCorrection(ClockOffsets offsets, Period period) {
        this.offsets = offsets;
        this.period = period;
    }

    @Override
    public void apply(ObservationBlock from, ObservationBlock to) {
        for (int i = 0; i < from.size(); i++) {
            int number = number(from, i);
            long offset_ms = offsets.offset_ms(number);
            if (!period.holds(from.time_ms(i) - offset_ms, from.isClaim(i))) {
                outside++;
            } else if (number == 0) {
                to.append(from, i);
            } else {
                to.appendCorrected(from, i, offset_ms, number);
                corrected++;
            }
        }
    }

    private int number(ObservationBlock block, int index) {
        int station = block.station(index);
        int segment = block.segment(index);
        long hour = ClockOffsets.hour(block.time_ms(index));
        if (station != lastStation || segment != lastSegment || hour != lastHour) {
            lastNumber = offsets.number(Receiver.of(station, segment), hour);
            lastStation = station;
            lastSegment = segment;
            lastHour = hour;
        }
        return lastNumber;
    }

    /** Fixes and claims whose time was set right. */
    long corrected() {
        return corrected;
    }

    /** Fixes and claims left out. */
    long outside() {
        return outside;
    }
}
