package org.hawser.detect.encounter;

import org.hawser.sea.ObservationBlock;

/** Tells, for the fixes of one ship in order of time, which of them the detector used: for showing a track as it was judged. */
public final class FixFilter {

    private final long window_ms;
    private final ShipTrack track = new ShipTrack();

    public FixFilter(EncounterSettings settings) {
        this.window_ms = settings.duplicateWindow().toMillis();
    }

    /** Whether the fix is neither a repetition nor another position at the time of the last one. */
    public boolean isUsed(ObservationBlock block, int index) {
        boolean sameTime = track.started && block.time_ms(index) == track.last_ms;
        if (track.repeats(block, index, window_ms) || sameTime) {
            return false;
        }
        track.remember(block, index);
        track.started = true;
        track.last_ms = block.time_ms(index);
        return true;
    }
}
