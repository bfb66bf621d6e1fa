package org.hawser.report.geo;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;

/** Cuts lines where they cross the 180th meridian, so that each part stays on its own side (RFC 7946 section 3.1.9). */
public final class Antimeridian {

    private Antimeridian() {}

    /** The lines, each cut as often as it crosses; parts of one place alone are left out. */
    public static List<List<Position>> split(List<List<Position>> lines) {
        List<List<Position>> parts = new ArrayList<>();
        for (List<Position> line : lines) {
            List<Position> part = new ArrayList<>();
            for (Position next : line) {
                part = extend(part, next, parts);
            }
            keep(part, parts);
        }
        return parts;
    }

    /** The part that goes on after {@code next}: the same one, or on a crossing a new one on the other side. */
    private static List<Position> extend(List<Position> part, Position next, List<List<Position>> parts) {
        if (part.isEmpty() || !crosses(part.get(part.size() - 1), next)) {
            part.add(next);
            return part;
        }
        Position last = part.get(part.size() - 1);
        double side = last.longitude_deg() > 0 ? 180 : -180;
        double latitude = latitudeAtCrossing(last, next, side);
        addNew(part, new Position(latitude, side));
        keep(part, parts);
        List<Position> other = new ArrayList<>(List.of(new Position(latitude, -side)));
        addNew(other, next);
        return other;
    }

    private static boolean crosses(Position a, Position b) {
        return Math.abs(a.longitude_deg() - b.longitude_deg()) > 180;
    }

    /** On the straight line between the two: over the few miles between fixes no map shows the difference to a great circle. */
    private static double latitudeAtCrossing(Position a, Position b, double side) {
        double whole = b.longitude_deg() + 2 * side - a.longitude_deg();
        double part = whole == 0 ? 0 : (side - a.longitude_deg()) / whole;
        return a.latitude_deg() + part * (b.latitude_deg() - a.latitude_deg());
    }

    private static void addNew(List<Position> part, Position position) {
        if (!part.get(part.size() - 1).equals(position)) {
            part.add(position);
        }
    }

    private static void keep(List<Position> part, List<List<Position>> parts) {
        if (part.size() > 1) {
            parts.add(List.copyOf(part));
        }
    }
}
