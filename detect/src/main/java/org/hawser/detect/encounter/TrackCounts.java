package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.hawser.sea.flag.StationKind;

/** How many fixes the track stage took, and why it made no leg of others. */
public final class TrackCounts {

    long ships;
    long fixes;
    long duplicates;
    long sameTime;
    long impossibleSteps;
    long late;
    private final Map<StationKind, Long> notShips = new EnumMap<>(StationKind.class);

    /** Ships with at least one fix used. */
    public long ships() {
        return ships;
    }

    /** Fixes that became part of a track. */
    public long fixes() {
        return fixes;
    }

    /** Fixes merged with the same report received earlier. */
    public long duplicates() {
        return duplicates;
    }

    /** Fixes set aside because another position of the same MMSI carries the same time. */
    public long sameTime() {
        return sameTime;
    }

    /** Steps between fixes that no ship can make; nothing is interpolated over them. */
    public long impossibleSteps() {
        return impossibleSteps;
    }

    /** Fixes that came later than the allowed lateness. */
    public long late() {
        return late;
    }

    /** Fixes of stations that are no ships, by kind. */
    public Map<StationKind, Long> notShips() {
        return Collections.unmodifiableMap(notShips);
    }

    void notShip(StationKind kind) {
        notShips.merge(kind, 1L, Long::sum);
    }

    void add(TrackCounts other) {
        ships += other.ships;
        fixes += other.fixes;
        duplicates += other.duplicates;
        sameTime += other.sameTime;
        impossibleSteps += other.impossibleSteps;
        late += other.late;
        other.notShips.forEach((kind, count) -> notShips.merge(kind, count, Long::sum));
    }

    void write(DataOutput out) throws IOException {
        for (long count : new long[] {ships, fixes, duplicates, sameTime, impossibleSteps, late}) {
            out.writeLong(count);
        }
        out.writeInt(notShips.size());
        for (Map.Entry<StationKind, Long> entry : notShips.entrySet()) {
            out.writeUTF(entry.getKey().name());
            out.writeLong(entry.getValue());
        }
    }

    static TrackCounts read(DataInput in) throws IOException {
        TrackCounts counts = new TrackCounts();
        counts.ships = in.readLong();
        counts.fixes = in.readLong();
        counts.duplicates = in.readLong();
        counts.sameTime = in.readLong();
        counts.impossibleSteps = in.readLong();
        counts.late = in.readLong();
        int kinds = Snapshots.readCount(in);
        for (int i = 0; i < kinds; i++) {
            counts.notShips.put(StationKind.valueOf(in.readUTF()), in.readLong());
        }
        return counts;
    }
}
