package org.hawser.bench.sim;

import java.util.Locale;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Lying;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Watch;

/**
 * One ship of the {@link PlainSea}: merchant ships under way, at anchor and moored, trawlers at work, and boats with class B.
 *
 * @param number from 0
 * @param place where she is at the start
 * @param length_s of the simulation
 */
record PlainShip(int number, Position place, double length_s, Chance chance) {

    /** Numbers that begin with the digits of no State; the simulator's own buoys end below them. */
    private static final int FIRST_MMSI = 200_100_000;

    /** No ship in life has an IMO number that begins with 2 (M-medium). */
    private static final int FIRST_SIX_IMO = 210_000;

    private static final int IMO_NUMBERS = 80_000;

    private static final Build[] MERCHANTS = {
        Build.COASTER,
        Build.FEEDER,
        Build.BULK_CARRIER,
        Build.CONTAINER_SHIP,
        Build.PRODUCT_TANKER,
        Build.COASTAL_TANKER
    };

    private static final double UNDER_WAY = 0.40;
    private static final double ANCHORED = 0.15;
    private static final double MOORED = 0.20;
    private static final double FISHING = 0.05;
    private static final double BOATS_AT_REST = 0.5;

    private static final double LEG_s = 1800;
    private static final double BEND_deg = 25;
    private static final double ROUNDING_s = 240;

    Ship ship() {
        double draw = chance.uniform();
        if (draw < UNDER_WAY) {
            return ship(merchant(), sailing(8, 17), NavigationalStatus.UNDER_WAY);
        }
        if (draw < UNDER_WAY + ANCHORED) {
            return ship(merchant(), Lying.toAnchor(place, chance), NavigationalStatus.AT_ANCHOR);
        }
        if (draw < UNDER_WAY + ANCHORED + MOORED) {
            return ship(merchant(), moored(), NavigationalStatus.MOORED);
        }
        if (draw < UNDER_WAY + ANCHORED + MOORED + FISHING) {
            return ship(Build.TRAWLER, sailing(2, 5), NavigationalStatus.FISHING);
        }
        Motion motion = chance.happens(BOATS_AT_REST) ? moored() : sailing(3, 12);
        return ship(Build.FISHING_BOAT, motion, NavigationalStatus.UNDER_WAY);
    }

    private Build merchant() {
        return MERCHANTS[chance.whole(MERCHANTS.length)];
    }

    private Motion moored() {
        return new Moored(place, chance.between(0, 360));
    }

    /** Legs of half an hour that bend a little, at one speed. */
    private Motion sailing(double least_kn, double most_kn) {
        double speed_kn = chance.between(least_kn, most_kn);
        double course_deg = chance.between(0, 360);
        double leg_m = speed_kn * Route.KNOT_ms * LEG_s;
        Position at = place;
        Route.Plan plan = Route.from(at, 0);
        while (plan.arrival_s() < length_s + ROUNDING_s) {
            double course = StrictMath.toRadians(course_deg);
            at = Places.offset(at, leg_m * StrictMath.sin(course), leg_m * StrictMath.cos(course));
            plan = plan.to(at, speed_kn);
            course_deg += chance.between(-BEND_deg, BEND_deg);
        }
        return plan.rounded(ROUNDING_s);
    }

    private Ship ship(Build build, Motion motion, NavigationalStatus status) {
        int imo = build == Build.FISHING_BOAT ? 0 : imo();
        String callSign = String.format(Locale.ROOT, "Q%06d", number);
        Identity identity = new Identity(FIRST_MMSI + number, imo, "SIM BENCH " + number, callSign);
        return build.ship(identity, "SIM", motion, Watch.of(status));
    }

    /** With the check digit of IMO resolution A.1117(30). */
    private int imo() {
        int six = FIRST_SIX_IMO + number % IMO_NUMBERS;
        int sum = 0;
        for (int rest = six, weight = 2; rest > 0; rest /= 10, weight++) {
            sum += rest % 10 * weight;
        }
        return six * 10 + sum % 10;
    }
}
