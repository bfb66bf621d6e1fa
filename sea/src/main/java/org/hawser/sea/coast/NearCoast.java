package org.hawser.sea.coast;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.hawser.sea.Geocentric;
import org.hawser.sea.Position;

/**
 * The nearest coast of a territory.
 *
 * @param distance_m along the WGS 84 geodesic, subject to {@link Coast#UNCERTAINTY_m}
 * @param point where on the coast
 */
public record NearCoast(Territory territory, double distance_m, Position point) {

    static NearCoast of(Position place, Geocentric found, Territory territory) {
        Position point = found.position();
        double distance_m = Geodesic.WGS84.Inverse(
                        place.latitude_deg(),
                        place.longitude_deg(),
                        point.latitude_deg(),
                        point.longitude_deg(),
                        GeodesicMask.DISTANCE)
                .s12;
        return new NearCoast(territory, distance_m, point);
    }
}
