package org.hawser.sim.radio;

import java.io.IOException;
import java.util.List;
import org.hawser.sim.motion.Kinematics;

/**
 * What receivers hear of the stations of one shard in a window of frames: those on the ground at once, satellites when the slots of
 * all shards are known.
 */
final class Listening {

    final SlotTable[] tables;

    private final Audience audience;
    private final List<Sender> senders;
    private final double duration_s;
    private final Reach reach;
    private final Desk desk;
    private final SatelliteRows rows = new SatelliteRows();
    private final Transmission again = new Transmission();
    private Silence silence = Silence.OFF;
    private int cell;

    /** @param duration_s what is sent later is not heard */
    Listening(Audience audience, List<Sender> senders, Desk desk, double duration_s, int frames) {
        this.audience = audience;
        this.senders = senders;
        this.duration_s = duration_s;
        this.reach = new Reach(audience);
        this.desk = desk;
        this.tables = new SlotTable[audience.satellites.length];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = new SlotTable(frames);
        }
    }

    void begin(long firstFrame) {
        rows.clear();
        for (SlotTable table : tables) {
            table.begin(firstFrame * Slots.A_FRAME);
        }
    }

    /** Turns to a station for a frame; returns whether anybody may hear it. */
    boolean turnTo(Sender sender, Kinematics hull, long frame) {
        reach.look(hull.latitude_deg(), hull.longitude_deg(), sender.station, frame);
        silence = Silence.OUT_OF_COVERAGE;
        cell = reach.satelliteCount() == 0 ? 0 : reach.cell();
        return !reach.isNowhere();
    }

    /** Whether a satellite may hear it. */
    boolean satellitesNear() {
        return reach.satelliteCount() > 0;
    }

    /** Why the station that was turned to would not have been heard if it has not been. */
    Silence silence() {
        return silence;
    }

    void hear(Sender sender, Transmission sent) throws IOException {
        double time_s = sent.time_s();
        if (time_s >= duration_s || sender.station.off().contains(time_s)) {
            return;
        }
        boolean heard = sent.kind != Kind.LONG_RANGE && onGround(sender, sent, time_s);
        for (int i = 0; i < reach.satelliteCount(); i++) {
            inOrbit(sender, sent, reach.satellite(i), time_s, heard);
        }
    }

    private boolean onGround(Sender sender, Transmission sent, double time_s) throws IOException {
        boolean heard = false;
        for (int i = 0; i < reach.groundCount(); i++) {
            int receiver = reach.ground(i);
            long luck = luck(receiver, sender, sent);
            if (works(receiver, time_s)
                    && Luck.uniform(luck) < reach.probability(i)
                    && desk.passesOn(receiver, sender, sent)) {
                if (!heard) {
                    desk.hold(sender, sent);
                }
                double takes_s = audience.latency(receiver).of(Luck.again(luck));
                desk.write(receiver, sender, sent, takes_s, heard, Luck.again(~luck));
                heard = true;
            }
        }
        if (heard) {
            sender.heard(sent);
        }
        return heard;
    }

    private void inOrbit(Sender sender, Transmission sent, int satellite, double time_s, boolean heard) {
        double distance_m = reach.distance_m(satellite, Slots.second(sent.slot));
        if (distance_m == Double.POSITIVE_INFINITY || !works(audience.satellites[satellite], time_s)) {
            return;
        }
        float seems_m = (float) (distance_m * sender.farther);
        tables[satellite].add(sent.slot, sent.channel, sent.length, seems_m, cell);
        rows.add(sent, sender.inShard, satellite, seems_m, cell, heard);
    }

    private boolean works(int receiver, double time_s) {
        boolean out = audience.equipment(receiver).outages().contains(time_s);
        Silence why = out ? Silence.OUTAGE : Silence.LOST;
        silence = why.compareTo(silence) > 0 ? why : silence;
        return !out;
    }

    /** Depends on the receiver, the station and the transmission alone. */
    private long luck(int receiver, Sender sender, Transmission sent) {
        return Luck.bits(audience.seeds[receiver] ^ sender.seed, sent.slot * 4 + sent.kind.code());
    }

    /** Lets satellites hear what the tables leave, which are joined from all shards. */
    void hearInOrbit(SlotTable[] joined) throws IOException {
        int heard = -1;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.survives(row, joined[rows.satellite(row)])) {
                boolean repeated = rows.isHeard(row) || (heard >= 0 && rows.isSame(row, heard));
                heard = inOrbit(row, repeated) ? row : heard;
            }
        }
    }

    private boolean inOrbit(int row, boolean repeated) throws IOException {
        Sender sender = senders.get(rows.sender(row));
        int index = rows.satellite(row);
        int receiver = audience.satellites[index];
        rows.get(row, again);
        long luck = luck(receiver, sender, again);
        double takes_s = audience.contacts[index].delivered_s(again.time_s()) - again.time_s();
        if (Luck.uniform(luck) >= audience.satellite(index).probability(sender.station.transponder())
                || takes_s == Double.POSITIVE_INFINITY
                || !desk.passesOn(receiver, sender, again)) {
            return false;
        }
        desk.hold(sender, again);
        desk.write(receiver, sender, again, takes_s, repeated, Luck.again(~luck));
        sender.heard(again);
        return true;
    }
}
