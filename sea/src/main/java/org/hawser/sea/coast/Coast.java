package org.hawser.sea.coast;

import java.util.List;
import java.util.Optional;
import org.hawser.sea.Position;
import org.hawser.sea.lines.PointAction;

/**
 * The coastline of the world: Natural Earth, 1:10 000 000, public domain, and some islands far out in the seas of East Asia that
 * it leaves away. It knows no harbour works, and other small islands, narrow channels and rivers are missing. Results are the same on every machine. Safe for use
 * by many threads.
 */
public final class Coast {

    /**
     * How far the drawn coast may lie from the true one, metres: a tenth of a millimetre on a map of 1:10 000 000 is 1 km. What
     * is said of a distance to the coast or of land and sea is sure to this only, and small islands are missing altogether.
     */
    public static final int UNCERTAINTY_m = 1_000;

    private static final class Holder {
        static final CoastFile FILE = CoastFile.read();
        static final Coast COAST = new Coast(FILE);
    }

    private final CoastFile file;
    private final Lazy<List<Outline>> outlines;
    private final Lazy<CoastLand> land;
    private final Lazy<CoastDistance> distance;
    private final Lazy<CoastRaster> raster;

    private Coast(CoastFile file) {
        this.file = file;
        this.outlines = new Lazy<>(() -> Outline.allOf(file.coast()));
        this.land = new Lazy<>(() -> new CoastLand(file));
        this.distance = new Lazy<>(() -> new CoastDistance(file));
        this.raster = new Lazy<>(() -> new CoastRaster(distance.get(), land.get()));
    }

    /** The coast that ships with Hawser; read on the first call, then kept, as is the index that each question needs. */
    public static Coast load() {
        return Holder.COAST;
    }

    /** A coast of other land, for exercises and tests; at least one piece. */
    public static Coast of(List<Land> lands) {
        return new Coast(LandLines.of(Holder.FILE.coast().grid, lands));
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
        return new CoastWindow(minLat, minLon, maxLat, maxLon < minLon ? maxLon + 360 : maxLon).linesOf(outlines.get());
    }

    /**
     * Metres from {@code place} to the nearest coast, on land as at sea, along the WGS 84 ellipsoid: the geodesic to the drawn
     * coast to 1 m up to 400 km, to 0.01 % beyond, and subject to {@link #UNCERTAINTY_m}.
     */
    public double distance_m(Position place) {
        return distance.get().nearest_m(place);
    }

    /** The nearest coast, and whose it is. */
    public NearCoast nearest(Position place) {
        return distance.get().nearest(place);
    }

    /**
     * The nearest coast of each territory that has one within a distance, by distance.
     *
     * @param limit_m up to 1,000 km
     */
    public List<NearCoast> within(Position place, double limit_m) {
        return distance.get().within(place, limit_m);
    }

    /**
     * About how far a place is from the nearest coast, within {@link CoastRaster#ERROR_m}: negative on land. Many times faster than
     * {@link #distance_m}, for what only asks whether land is anywhere near.
     */
    public double roughly_m(double latitude_deg, double longitude_deg) {
        return raster.get().roughly_m(latitude_deg, longitude_deg);
    }

    /** Whether {@code place} is at most so far from the nearest coast; exact, and fast where the answer is clear. */
    public boolean isWithin(Position place, double limit_m) {
        double rough_m = Math.abs(raster.get().roughly_m(place.latitude_deg(), place.longitude_deg()));
        if (Math.abs(rough_m - limit_m) > CoastRaster.ERROR_m) {
            return rough_m < limit_m;
        }
        return distance_m(place) <= limit_m;
    }

    /** Whether {@code place} is on land; lakes count as land, but for the Caspian Sea. */
    public boolean onLand(Position place) {
        return land.get().contains(place);
    }

    /** The territory that {@code place} lies in; empty at sea. */
    public Optional<Territory> territory(Position place) {
        return land.get().territory(place);
    }

    /**
     * Tells of the ends of all lines of a territory's coast that are at most so far from {@code place} straight through the earth,
     * and of some that are farther.
     */
    public void forEachPointOf(Territory territory, Position place, double limit_m, PointAction action) {
        distance.get().forEachPointOf(territory, place, limit_m, action);
    }

    /** All territories, those without a coast too. */
    public List<Territory> territories() {
        return file.territories();
    }
}
