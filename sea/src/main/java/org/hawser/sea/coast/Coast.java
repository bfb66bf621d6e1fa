package org.hawser.sea.coast;

import java.util.List;
import org.hawser.sea.Position;
import org.jspecify.annotations.Nullable;

/**
 * The coastline of the world: Natural Earth, 1:10 000 000, public domain. It knows no harbour works, and small islands, narrow
 * channels and rivers are missing. Results are the same on every machine. Safe for use
 * by many threads.
 */
public final class Coast {

    /**
     * How far the drawn coast may lie from the true one, metres: a tenth of a millimetre on a map of 1:10 000 000 is 1 km. What
     * is said of a distance to the coast or of land and sea is sure to this only, and small islands are missing altogether.
     */
    public static final int UNCERTAINTY_m = 1_000;

    private static final class Holder {
        static final Coast COAST = new Coast(CoastRings.read());
    }

    private final CoastRings rings;
    private @Nullable List<Outline> outlines;
    private @Nullable CoastLand land;
    private @Nullable CoastDistance distance;

    private Coast(CoastRings rings) {
        this.rings = rings;
    }

    /** The coast that ships with Hawser; read on the first call, then kept, as is the index that each question needs. */
    public static Coast load() {
        return Holder.COAST;
    }

    /**
     * An outline to be filled, as drawn in a window: the points of a closed polygon, the last joined to the first. A window's
     * polygons are filled together by the even-odd rule, since some are lakes in others.
     */
    public static final class Line {
        private final double[] latitude_deg;
        private final double[] longitude_deg;

        Line(double[] latitude_deg, double[] longitude_deg) {
            this.latitude_deg = latitude_deg;
            this.longitude_deg = longitude_deg;
        }

        public int size() {
            return latitude_deg.length;
        }

        public double latitude_deg(int i) {
            return latitude_deg[i];
        }

        /** Degrees east counted on from the window's western edge: beyond 180 east of the antimeridian. */
        public double longitude_deg(int i) {
            return longitude_deg[i];
        }
    }

    /**
     * The land in a window, as polygons at a detail fit for it (about a thousandth of its larger side). They are cut a little
     * outside the window, so that the cuts themselves are not seen in it.
     *
     * @param minLon western edge, -180 to 180
     * @param maxLon eastern edge; where it is less than {@code minLon}, or more than 180, the window crosses the antimeridian
     * @return in the order of the source
     */
    public List<Line> lines(double minLat, double minLon, double maxLat, double maxLon) {
        return new CoastWindow(minLat, minLon, maxLat, maxLon < minLon ? maxLon + 360 : maxLon).linesOf(outlines());
    }

    /**
     * Metres from {@code place} to the nearest coast, on land as at sea; along a great circle of the mean earth, so at most 0.6 %
     * off the WGS 84 geodesic to the same coast, and subject to {@link #UNCERTAINTY_m}.
     */
    public double distance_m(Position place) {
        return distance().nearest_m(place);
    }

    /** Whether {@code place} is on land; lakes count as land, but for the Caspian Sea. */
    public boolean onLand(Position place) {
        return land().contains(place);
    }

    private synchronized List<Outline> outlines() {
        if (outlines == null) {
            outlines = Outline.allOf(rings);
        }
        return outlines;
    }

    private synchronized CoastLand land() {
        if (land == null) {
            land = new CoastLand(rings);
        }
        return land;
    }

    private synchronized CoastDistance distance() {
        if (distance == null) {
            distance = new CoastDistance(rings);
        }
        return distance;
    }
}
