package org.hawser.sim.ship;

import org.hawser.sim.motion.Motion;

/** Kinds of ships by type of ship and cargo, size and transponder. */
public enum Build {
    COASTAL_TANKER(80, Hull.bridgeAft(99, 16, 58), Transponder.CLASS_A),
    PRODUCT_TANKER(80, Hull.bridgeAft(145, 23, 82), Transponder.CLASS_A),
    CRUDE_TANKER(80, Hull.bridgeAft(274, 48, 160), Transponder.CLASS_A),
    BUNKER_TANKER(80, Hull.bridgeAft(68, 12, 40), Transponder.CLASS_A),
    BULK_CARRIER(70, Hull.bridgeAft(190, 32, 110), Transponder.CLASS_A),
    COASTER(70, Hull.bridgeAft(98, 16, 55), Transponder.CLASS_A),
    FEEDER(71, Hull.bridgeAft(172, 27, 88), Transponder.CLASS_A),
    CONTAINER_SHIP(71, Hull.bridgeAft(294, 40, 126), Transponder.CLASS_A),
    CAR_CARRIER(79, Hull.bridgeForward(199, 32, 95), Transponder.CLASS_A),
    FERRY(60, Hull.bridgeForward(150, 25, 60), Transponder.CLASS_A),
    TUG(52, Hull.bridgeForward(33, 10, 45), Transponder.CLASS_A),
    TOWING_TUG(31, Hull.bridgeForward(52, 14, 55), Transponder.CLASS_A),
    BARGE(99, Hull.bridgeAft(84, 24, 0), Transponder.CLASS_B),
    PILOT_BOAT(50, Hull.bridgeForward(16, 5, 15), Transponder.CLASS_A),
    PATROL_SHIP(55, Hull.bridgeForward(98, 14, 45), Transponder.CLASS_A),
    DREDGER(33, Hull.bridgeAft(110, 20, 60), Transponder.CLASS_A),
    TRAWLER(30, Hull.bridgeForward(42, 8, 38), Transponder.CLASS_A),
    FISHING_BOAT(30, Hull.bridgeForward(24, 6, 0), Transponder.CLASS_B),
    NET_BUOY(0, new Hull(0, 0, 0, 0, 0), Transponder.CLASS_B);

    private final int type;
    /** A record of numbers, so immutable. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Hull hull;

    private final Transponder transponder;

    Build(int type, Hull hull, Transponder transponder) {
        this.type = type;
        this.hull = hull;
        this.transponder = transponder;
    }

    /** A ship of this kind with one honest station. */
    public Ship ship(Identity identity, String destination, Motion motion, Watch watch) {
        return new Ship(identity, type, hull, transponder, destination, motion, watch);
    }

    /** Between the middles of two hulls that lie side by side with so much water between them, metres. */
    public double abreast_m(Build other, double gap_m) {
        return (hull.width_m() + other.hull.width_m()) / 2.0 + gap_m;
    }

    /** Type of ship and cargo (ITU-R M.1371-5 table 53). */
    public int type() {
        return type;
    }

    public Hull hull() {
        return hull;
    }

    public Transponder transponder() {
        return transponder;
    }
}
