package org.hawser.sim.ship;

/**
 * An AIS station aboard.
 *
 * @param mounted the hull that it is on, and where its GNSS antenna truly stands
 * @param antennaHeight_m of its VHF antenna above the water
 * @param says what it says of the ship, and from when
 * @param off when it is switched off
 * @param reported what it makes of the ship's position
 * @param longRange whether it sends message 27 for satellites too; only class A does
 */
public record Station(
        Transponder transponder,
        Hull mounted,
        double antennaHeight_m,
        Timeline<StaticData> says,
        Spans off,
        ReportedPosition reported,
        Sensors sensors,
        boolean longRange) {

    /** Masts of ships rise with their length: 6 m and a tenth of it, at most 40 m. A plain assumption. */
    private static final double LEAST_MAST_m = 6;

    private static final double MAST_PER_LENGTH = 0.1;
    private static final double MOST_MAST_m = 40;
    private static final double BOAT_MAST_m = 4;

    /** The greatest height above the water that an antenna may have here, metres. */
    public static final double HIGHEST_m = 60;

    public Station {
        if (!(antennaHeight_m >= 0 && antennaHeight_m <= HIGHEST_m)) {
            throw new IllegalArgumentException(
                    "antenna height " + antennaHeight_m + " m is outside 0 to " + HIGHEST_m + " m");
        }
        if (longRange && transponder != Transponder.CLASS_A) {
            throw new IllegalArgumentException("only class A stations send message 27, not " + transponder);
        }
    }

    /** A station that works as it should and says what is true. */
    public static Station honest(Transponder transponder, StaticData truth) {
        boolean classA = transponder == Transponder.CLASS_A;
        double mast_m = classA
                ? Math.min(
                        MOST_MAST_m,
                        LEAST_MAST_m + MAST_PER_LENGTH * truth.hull().length_m())
                : BOAT_MAST_m;
        return new Station(
                transponder,
                truth.hull(),
                mast_m,
                Timeline.of(truth),
                Spans.NONE,
                ReportedPosition.TRUE,
                classA ? Sensors.ALL : Sensors.NO_GYRO,
                classA);
    }

    /** The same, saying something else. */
    public Station saying(Timeline<StaticData> other) {
        return new Station(transponder, mounted, antennaHeight_m, other, off, reported, sensors, longRange);
    }

    /** The same, saying something else from a time on. */
    public Station sayingFrom(double from_s, StaticData other) {
        return saying(says.then(from_s, other));
    }

    /** The same, switched off at times. */
    public Station switchedOff(Spans times) {
        return new Station(transponder, mounted, antennaHeight_m, says, times, reported, sensors, longRange);
    }

    /** The same, reporting other positions. */
    public Station reporting(ReportedPosition other) {
        return new Station(transponder, mounted, antennaHeight_m, says, off, other, sensors, longRange);
    }

    /** The same with other sensors. */
    public Station with(Sensors other) {
        return new Station(transponder, mounted, antennaHeight_m, says, off, reported, other, longRange);
    }
}
