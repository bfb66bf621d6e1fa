package org.hawser.report.geo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hawser.sea.Position;
import org.hawser.sea.TrackPoint;
import org.hawser.sea.Wgs84;

/** A track as a line: fixes joined where not too much time lies between them. */
public final class TrackLine {

    /** Between fixes farther apart in time than this nobody knows where a ship was. */
    public static final Duration MAX_GAP = Duration.ofMinutes(60);

    private final List<TrackPoint> points;

    public TrackLine(List<TrackPoint> points) {
        this.points = List.copyOf(points);
    }

    public List<TrackPoint> points() {
        return points;
    }

    /** Where the ship was, on the great circle between the fixes around {@code time}; empty in a gap and outside the track. */
    public Optional<Position> at(Instant time) {
        int after = firstNotBefore(time);
        if (after == points.size()) {
            return Optional.empty();
        }
        TrackPoint next = points.get(after);
        if (next.time().equals(time)) {
            return Optional.of(next.position());
        }
        return after == 0 ? Optional.empty() : between(points.get(after - 1), next, time);
    }

    private static Optional<Position> between(TrackPoint before, TrackPoint after, Instant time) {
        long gap_ms = Duration.between(before.time(), after.time()).toMillis();
        if (gap_ms > MAX_GAP.toMillis()) {
            return Optional.empty();
        }
        double part = Duration.between(before.time(), time).toMillis() / (double) gap_ms;
        double[] a = vector(before.position());
        double[] b = vector(after.position());
        return Optional.of(Wgs84.position(mix(a[0], b[0], part), mix(a[1], b[1], part), mix(a[2], b[2], part)));
    }

    private static double mix(double a, double b, double part) {
        return a + part * (b - a);
    }

    private static double[] vector(Position position) {
        double latitude = StrictMath.toRadians(position.latitude_deg());
        double longitude = StrictMath.toRadians(position.longitude_deg());
        double cos = StrictMath.cos(latitude);
        return new double[] {cos * StrictMath.cos(longitude), cos * StrictMath.sin(longitude), StrictMath.sin(latitude)
        };
    }

    private int firstNotBefore(Instant time) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).time().isBefore(time)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The pieces of the track from {@code start} to {@code end}, cut exactly there where the track is known there. */
    public List<List<Position>> pieces(Instant start, Instant end) {
        List<List<Position>> pieces = new ArrayList<>();
        List<Position> piece = new ArrayList<>();
        at(start).ifPresent(piece::add);
        Instant last = start;
        for (TrackPoint point : points.subList(firstNotBefore(start), points.size())) {
            if (point.time().isAfter(end)) {
                break;
            }
            if (Duration.between(last, point.time()).compareTo(MAX_GAP) > 0) {
                keep(piece, pieces);
                piece = new ArrayList<>();
            }
            addNew(piece, point.position());
            last = point.time();
        }
        List<Position> open = piece;
        at(end).ifPresent(position -> addNew(open, position));
        keep(piece, pieces);
        return pieces;
    }

    private static void addNew(List<Position> piece, Position position) {
        if (piece.isEmpty() || !piece.get(piece.size() - 1).equals(position)) {
            piece.add(position);
        }
    }

    private static void keep(List<Position> piece, List<List<Position>> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(List.copyOf(piece));
        }
    }
}
