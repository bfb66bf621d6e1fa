package org.hawser.sim.radio;

import java.io.IOException;
import org.hawser.sim.motion.Kinematics;

/** What a station sends in a frame. */
final class Programme {

    private static final int THIRDS = 3;

    private final Listening listening;
    private final long start_s;
    private final Transmission sent = new Transmission();

    Programme(Listening listening, long start_s) {
        this.listening = listening;
        this.start_s = start_s;
    }

    /** Sends all; returns what would have kept it from being heard. */
    Silence send(Sender sender, long frame) throws IOException {
        double begin_s = (double) frame * Slots.FRAME_s;
        if (sender.station.off().covers(begin_s, begin_s + Slots.FRAME_s)) {
            return Silence.OFF;
        }
        Kinematics hull = sender.ship.motion().at(begin_s);
        if (listening.turnTo(sender, hull, frame)) {
            positions(sender, frame, hull);
            statics(sender, frame, begin_s, begin_s + Slots.FRAME_s);
            changes(sender, frame, begin_s, begin_s + Slots.FRAME_s);
            longRange(sender, frame, begin_s, begin_s + Slots.FRAME_s);
        }
        return listening.silence();
    }

    /** The interval is looked at three times a frame. */
    private void positions(Sender sender, long frame, Kinematics atBegin) throws IOException {
        for (int i = 0; i < THIRDS; i++) {
            long third = frame * THIRDS + i;
            double from_s = third * Sender.KEPT_RATE_s;
            Kinematics hull = i == 0 ? atBegin : sender.ship.motion().at(from_s);
            double interval_s = sender.interval_s(third, from_s, hull);
            int found = sender.positions.find(frame, from_s, from_s + Sender.KEPT_RATE_s, interval_s);
            for (int report = 0; report < found; report++) {
                sender.position(sent, report, frame, interval_s, start_s);
                listening.hear(sender, sent);
            }
        }
    }

    private void statics(Sender sender, long frame, double begin_s, double end_s) throws IOException {
        if (sender.statics.find(frame, begin_s, end_s, ReportingInterval.STATIC_s) > 0) {
            first(sender, sender.statics.slot(0), sender.statics.number(0));
        }
        if (!sender.isClassA() && sender.partsB.find(frame, begin_s, end_s, ReportingInterval.STATIC_s) > 0) {
            partB(sender, sender.partsB.slot(0), sender.partsB.number(0));
        }
    }

    /** What has changed is told at once. */
    private void changes(Sender sender, long frame, double begin_s, double end_s) throws IOException {
        double changed_s = sender.station.says().since_s(StrictMath.nextDown(end_s));
        if (changed_s < begin_s) {
            return;
        }
        long last = (frame + 1) * Slots.A_FRAME - 1;
        long slot = Math.min(Slots.at(changed_s, frame) + 2, last - 1);
        first(sender, slot, 0);
        if (!sender.isClassA()) {
            partB(sender, slot + 1, 0);
        }
    }

    private void first(Sender sender, long slot, long number) throws IOException {
        if (sender.isClassA()) {
            sent.set(slot, Kind.STATIC, Messages.VOYAGE_DATA, number + sender.channelOffset, 2);
        } else {
            sent.set(slot, Kind.STATIC, Messages.STATIC_DATA, number + sender.channelOffset, 1);
        }
        listening.hear(sender, sent);
    }

    private void partB(Sender sender, long slot, long number) throws IOException {
        sent.set(slot, Kind.STATIC_B, Messages.STATIC_DATA, number + sender.channelOffset, 1);
        listening.hear(sender, sent);
    }

    /** Nobody else listens on its channels. */
    private void longRange(Sender sender, long frame, double begin_s, double end_s) throws IOException {
        if (sender.station.longRange()
                && listening.satellitesNear()
                && sender.longRange.find(frame, begin_s, end_s, ReportingInterval.LONG_RANGE_s) > 0) {
            long number = sender.longRange.number(0) + sender.channelOffset;
            sent.set(sender.longRange.slot(0), Kind.LONG_RANGE, Messages.LONG_RANGE, number, 1);
            listening.hear(sender, sent);
        }
    }
}
