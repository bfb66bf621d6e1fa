package org.hawser.report.geo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.hawser.sea.Position;
import org.hawser.sea.TrackPoint;

/** Values over time, at even steps from the first to the last instant: enough for a plot, whatever the number of fixes. */
public final class Series {

    /** Steps of a series at most: more than a plot has pixels. */
    private static final int STEPS = 480;

    private static final double KN_PER_M_PER_S = 3_600 / 1_852.0;

    private final Instant start;
    private final Duration step;
    private final int steps;

    public Series(Instant start, Instant end) {
        long span_s = Math.max(1, Duration.between(start, end).toSeconds());
        this.start = start;
        this.step = Duration.ofSeconds(Math.max(60, Math.ceilDiv(span_s, STEPS)));
        this.steps = (int) Math.ceilDiv(span_s, step.toSeconds());
    }

    /** Metres between two ships along the WGS 84 geodesic. */
    public List<Sample> distance_m(TrackLine a, TrackLine b) {
        return samples(time -> {
            Optional<Position> first = a.at(time);
            Optional<Position> second = b.at(time);
            return first.isPresent() && second.isPresent() ? distance_m(first.get(), second.get()) : Double.NaN;
        });
    }

    /** Knots over ground: what the ship sent, else what its positions make; of the fix at or before the time. */
    public List<Sample> speed_kn(TrackLine track) {
        return samples(time -> {
            List<TrackPoint> points = track.points();
            int next = after(points, time);
            if (next == 0) {
                return Double.NaN;
            }
            TrackPoint fix = points.get(next - 1);
            if (Duration.between(fix.time(), time).compareTo(TrackLine.MAX_GAP) > 0) {
                return Double.NaN;
            }
            return Double.isFinite(fix.sog_kn()) ? fix.sog_kn() : speedToNext(points, next);
        });
    }

    private static double speedToNext(List<TrackPoint> points, int next) {
        if (next == points.size()) {
            return Double.NaN;
        }
        TrackPoint a = points.get(next - 1);
        TrackPoint b = points.get(next);
        double seconds = Duration.between(a.time(), b.time()).toMillis() / 1_000.0;
        return seconds <= 0 || seconds > TrackLine.MAX_GAP.toSeconds()
                ? Double.NaN
                : distance_m(a.position(), b.position()) / seconds * KN_PER_M_PER_S;
    }

    private static int after(List<TrackPoint> points, Instant time) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).time().isAfter(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private interface ValueAt {
        double of(Instant time);
    }

    private List<Sample> samples(ValueAt value) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            Instant time = start.plus(step.multipliedBy(i));
            samples.add(new Sample(time, value.of(time)));
        }
        return samples;
    }

    /** Metres along the WGS 84 geodesic. */
    public static double distance_m(Position a, Position b) {
        return Geodesic.WGS84.Inverse(
                        a.latitude_deg(), a.longitude_deg(), b.latitude_deg(), b.longitude_deg(), GeodesicMask.DISTANCE)
                .s12;
    }
}
