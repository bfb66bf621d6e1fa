package org.hawser.ais.application;

import java.util.List;
import org.hawser.ais.PayloadBits;

/**
 * Route information, broadcast (27) and addressed (28), 1/27 and 1/28: see {@link RouteLayout} for the meaning of each
 * value.
 */
public record Route(
        int fi,
        int linkage,
        int sender,
        int routeType,
        int month,
        int day,
        int hour,
        int minute,
        int duration_min,
        List<Waypoint> waypoints)
        implements ApplicationMessage {

    /** @throws IllegalArgumentException for another identifier or a number of waypoints that no message holds */
    public Route {
        Lengths.requireIdentifier(fi, fi == 27 || fi == 28);
        waypoints = Elements.require(waypoints, 0, RouteLayout.MOST_WAYPOINTS);
    }

    static Route read(int fi, PayloadBits bits) {
        return new Route(
                fi,
                RouteLayout.LINKAGE.read(bits),
                RouteLayout.SENDER.read(bits),
                RouteLayout.ROUTE_TYPE.read(bits),
                RouteLayout.MONTH.read(bits),
                RouteLayout.DAY.read(bits),
                RouteLayout.HOUR.read(bits),
                RouteLayout.MINUTE.read(bits),
                RouteLayout.DURATION_MIN.read(bits),
                Elements.read(
                        bits,
                        RouteLayout.WAYPOINTS_START,
                        RouteLayout.WAYPOINTS_STRIDE,
                        RouteLayout.count(bits),
                        Waypoint::read));
    }

    void write(PayloadBits bits) {
        bits.clear(Lengths.wholeBytes(RouteLayout.WAYPOINTS_START + waypoints.size() * RouteLayout.WAYPOINTS_STRIDE));
        RouteLayout.LINKAGE.write(bits, linkage);
        RouteLayout.SENDER.write(bits, sender);
        RouteLayout.ROUTE_TYPE.write(bits, routeType);
        RouteLayout.MONTH.write(bits, month);
        RouteLayout.DAY.write(bits, day);
        RouteLayout.HOUR.write(bits, hour);
        RouteLayout.MINUTE.write(bits, minute);
        RouteLayout.DURATION_MIN.write(bits, duration_min);
        RouteLayout.WAYPOINT_COUNT.write(bits, waypoints.size());
        Elements.write(bits, RouteLayout.WAYPOINTS_START, RouteLayout.WAYPOINTS_STRIDE, waypoints, Waypoint::write);
    }

    @Override
    public int dac() {
        return 1;
    }
}
