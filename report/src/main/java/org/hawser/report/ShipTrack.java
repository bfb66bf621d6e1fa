package org.hawser.report;

import java.util.List;
import org.hawser.sea.TrackPoint;

/**
 * Fixes of one ship around an event, by rising time; some 12 hours before and after tell where it came from and went.
 */
public record ShipTrack(int mmsi, List<TrackPoint> points) {

    public ShipTrack {
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).time().isBefore(points.get(i - 1).time())) {
                throw new IllegalArgumentException("the track of " + mmsi + " goes back in time at "
                        + points.get(i).time());
            }
        }
    }
}
