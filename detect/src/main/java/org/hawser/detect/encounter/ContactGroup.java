package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.hawser.sea.Position;

/** Contacts of one pair that belong together, summed up. */
final class ContactGroup {

    /** Error of a position by satellite navigation that AIS counts as high accuracy (ITU-R M.1371-5: at most 10 m). */
    private static final double POSITION_ERROR_M = 10;

    private static final double MM_PER_M = 1000;

    private final long pair;
    private final long start_ms;
    private long end_ms;
    private long contact_ms;
    private int stretches;
    private long leastDistance_mm = Long.MAX_VALUE;
    private long leastDistanceAt_ms;
    private WeightedHistogram speedLow = new WeightedHistogram();
    private WeightedHistogram speedHigh = new WeightedHistogram();
    private WeightedHistogram relativeSpeed = new WeightedHistogram();
    private WeightedHistogram distance_m = new WeightedHistogram();
    private IntervalLog places = new IntervalLog();

    ContactGroup(long pair, long start_ms) {
        this.pair = pair;
        this.start_ms = start_ms;
        this.end_ms = Long.MIN_VALUE;
    }

    long end_ms() {
        return end_ms;
    }

    /** Adds a piece; pieces come in order of time. */
    void add(PieceBuffer pieces, int index) {
        long from_ms = pieces.get(index, PieceBuffer.FROM);
        long to_ms = pieces.get(index, PieceBuffer.TO);
        long time_ms = to_ms - from_ms;
        if (from_ms != end_ms) {
            stretches++;
        }
        end_ms = to_ms;
        contact_ms += time_ms;
        speedLow.add((int) pieces.get(index, PieceBuffer.SPEED_LOW), time_ms);
        speedHigh.add((int) pieces.get(index, PieceBuffer.SPEED_HIGH), time_ms);
        relativeSpeed.add((int) pieces.get(index, PieceBuffer.RELATIVE_SPEED), time_ms);
        distance_m.add((int) Math.round(pieces.get(index, PieceBuffer.DISTANCE) / MM_PER_M), time_ms);
        places.add(pieces, index);
        keepLeast(pieces.get(index, PieceBuffer.LEAST_DISTANCE), pieces.get(index, PieceBuffer.LEAST_TIME));
    }

    private void keepLeast(long distance_mm, long time_ms) {
        if (distance_mm < leastDistance_mm) {
            leastDistance_mm = distance_mm;
            leastDistanceAt_ms = time_ms;
        }
    }

    Encounter measured(boolean drifting) {
        int interval = places.medianInterval();
        Position place = places.place(interval);
        double radius_m = places.halfExtent_m(interval) + distance_m.median() / 2.0 + POSITION_ERROR_M;
        return new Encounter(
                (int) (pair >> 32),
                (int) pair,
                start_ms,
                end_ms,
                contact_ms,
                stretches,
                speedLow.median(),
                speedHigh.median(),
                relativeSpeed.median(),
                distance_m.median(),
                leastDistance_mm,
                leastDistanceAt_ms,
                place,
                (long) Math.ceil(radius_m),
                drifting);
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(pair);
        out.writeLong(start_ms);
        out.writeLong(end_ms);
        out.writeLong(contact_ms);
        out.writeInt(stretches);
        out.writeLong(leastDistance_mm);
        out.writeLong(leastDistanceAt_ms);
        speedLow.write(out);
        speedHigh.write(out);
        relativeSpeed.write(out);
        distance_m.write(out);
        places.write(out);
    }

    static ContactGroup read(DataInput in) throws IOException {
        ContactGroup group = new ContactGroup(in.readLong(), in.readLong());
        group.end_ms = in.readLong();
        group.contact_ms = in.readLong();
        group.stretches = in.readInt();
        group.leastDistance_mm = in.readLong();
        group.leastDistanceAt_ms = in.readLong();
        group.speedLow = WeightedHistogram.read(in);
        group.speedHigh = WeightedHistogram.read(in);
        group.relativeSpeed = WeightedHistogram.read(in);
        group.distance_m = WeightedHistogram.read(in);
        group.places = IntervalLog.read(in);
        return group;
    }
}
