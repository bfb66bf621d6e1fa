package org.hawser.detect.encounter;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.agrona.collections.Int2ObjectHashMap;
import org.hawser.sea.ObservationBlock;
import org.hawser.sea.Wgs84;
import org.hawser.sea.flag.StationKind;

/**
 * Makes legs of the fixes of the ships of one partition, in order of time. Fixes wait until the watermark has passed them; then
 * duplicates merge, and each fix that the same ship can have reached from its last one ends a leg.
 */
final class TrackStage {

    private static final double MPS_PER_KN = 1852.0 / 3600;

    private final EncounterSettings settings;
    private final LegCutter cutter;
    private final Int2ObjectHashMap<ShipTrack> tracks = new Int2ObjectHashMap<>();
    private final double[] ends = new double[LegBuffer.NORMALS];
    private ObservationBlock waiting = new ObservationBlock(1024);
    TrackCounts counts = new TrackCounts();

    TrackStage(EncounterSettings settings) {
        this.settings = settings;
        this.cutter = new LegCutter(settings);
    }

    /** Takes a fix that may be followed by earlier ones. */
    void add(ObservationBlock block, int index) {
        StationKind kind = StationKind.of(block.mmsi(index));
        if (isShip(kind)) {
            waiting.append(block, index);
        } else {
            counts.notShip(kind);
        }
    }

    /**
     * Stations whose reports are taken for a ship's: also those under a number of no form that ships are given, since a ship can
     * send any number.
     */
    private static boolean isShip(StationKind kind) {
        return switch (kind) {
            case AID_TO_NAVIGATION, COAST_STATION, SAR_AIRCRAFT, DISTRESS_DEVICE -> false;
            case SHIP, GROUP, CRAFT_OF_PARENT_SHIP, HANDHELD_VHF, UNALLOCATED -> true;
        };
    }

    /** Turns all fixes before {@code watermark_ms} into legs. */
    void advance(long watermark_ms, LegBuffer legs) {
        waiting.sort();
        int ready = 0;
        while (ready < waiting.size() && waiting.time_ms(ready) < watermark_ms) {
            take(waiting, ready++, legs);
        }
        waiting.removeFirst(ready);
    }

    private void take(ObservationBlock block, int index, LegBuffer legs) {
        ShipTrack track = track(block.mmsi(index));
        if (track.repeats(block, index, settings.duplicateWindow().toMillis())) {
            counts.duplicates++;
            return;
        }
        long time_ms = block.time_ms(index);
        if (track.started && time_ms == track.last_ms) {
            counts.sameTime++;
            return;
        }
        track.remember(block, index);
        counts.fixes++;
        Wgs84.nVector(block.latitude_e5min(index), block.longitude_e5min(index), ends, 3);
        if (track.started) {
            System.arraycopy(track.lastNormal, 0, ends, 0, 3);
            leg(block.mmsi(index), track.last_ms, time_ms, legs);
        } else {
            counts.ships++;
        }
        track.started = true;
        track.last_ms = time_ms;
        System.arraycopy(ends, 3, track.lastNormal, 0, 3);
    }

    private ShipTrack track(int mmsi) {
        ShipTrack track = tracks.get(mmsi);
        if (track == null) {
            track = new ShipTrack();
            tracks.put(mmsi, track);
        }
        return track;
    }

    private void leg(int mmsi, long from_ms, long to_ms, LegBuffer legs) {
        double length_m = Math.sqrt(MovingPoint.squaredAngle(ends, 0)) * Wgs84.A_M;
        double reach_m = settings.maxStepSpeed_kn() * MPS_PER_KN * (to_ms - from_ms) / 1000 + settings.stepSlack_m();
        if (length_m > reach_m) {
            counts.impossibleSteps++;
        } else if (to_ms - from_ms <= settings.maxFixGap().toMillis()) {
            cutter.cut(mmsi, from_ms, to_ms, ends, length_m, legs);
        }
    }

    int[] ships() {
        int[] ships = new int[tracks.size()];
        int at = 0;
        Int2ObjectHashMap<ShipTrack>.KeyIterator keys = tracks.keySet().iterator();
        while (keys.hasNext()) {
            ships[at++] = keys.nextInt();
        }
        Arrays.sort(ships);
        return ships;
    }

    ObservationBlock waiting() {
        return waiting;
    }

    void write(int mmsi, DataOutput out) throws IOException {
        out.writeInt(mmsi);
        tracks.get(mmsi).write(out);
    }

    void put(int mmsi, ShipTrack track) {
        tracks.put(mmsi, track);
    }
}
