package org.hawser.sea.zone;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hawser.sea.Position;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.coast.Land;
import org.hawser.sea.coast.Territory;

/** Invented land with straight coasts, so that distances are known from outside: along the equator a degree has 111,319.49 m. */
final class StraightCoasts {

    /** Semi-major axis of WGS 84 times a degree. */
    static final double DEGREE_m = 6_378_137.0 * Math.PI / 180;

    /** Width of a column of the coast's grid. */
    private static final double COLUMN_deg = 360.0 / 99_999;

    static final double MILE_m = 1852;

    private StraightCoasts() {}

    /** The line of the coast's grid that is nearest to a longitude. */
    static double onGrid(double longitude_deg) {
        return -180 + Math.round((longitude_deg + 180) / COLUMN_deg) * COLUMN_deg;
    }

    /** Land of a State between two meridians, from 20 S to 20 N. */
    static Land land(String state, double west_deg, double east_deg) {
        return new Land(
                new Territory(state, "land of " + state),
                List.of(
                        new Position(20, west_deg),
                        new Position(20, east_deg),
                        new Position(-20, east_deg),
                        new Position(-20, west_deg)));
    }

    static StateClaims claims(String state, double territorialSea_nm, ZoneClaim wider, Baseline baseline) {
        return new StateClaims(
                state, new Breadths(territorialSea_nm, wider, wider, baseline), List.of(), "F", "invented", "");
    }

    static StateClaims usual(String state) {
        return claims(state, 12, ZoneClaim.CLAIMED, new Baseline(Baseline.Kind.NORMAL, 24));
    }

    static Zones zones(List<Land> lands, StateClaims... claims) {
        return new Zones(
                Coast.of(lands),
                new Claims(List.of(claims)),
                new Areas(List.of()),
                LoadedLimits.NONE,
                UnaryOperator.identity());
    }

    /** On the equator, so far east of a meridian. */
    static Position east(double meridian_deg, double distance_m) {
        double longitude = meridian_deg + distance_m / DEGREE_m;
        return new Position(0, longitude > 180 ? longitude - 360 : longitude);
    }
}
