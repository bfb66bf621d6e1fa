package org.hawser.sim.ship;

/**
 * What is connected to a station, and its clock.
 *
 * @param gyro whether heading and rate of turn are sent
 * @param second what stands for the second of the minute: {@link #BY_CLOCK}, or 60 not available, 61 position keyed in by hand, 62
 *     by dead reckoning, 63 positioning system inoperative (ITU-R M.1371-5 table 48)
 * @param clock_s what its second of the minute is ahead by, whole seconds
 */
public record Sensors(boolean gyro, int second, int clock_s) {

    /** The second of the minute is that of the station's clock. */
    public static final int BY_CLOCK = -1;

    public static final Sensors ALL = new Sensors(true, BY_CLOCK, 0);
    public static final Sensors NO_GYRO = new Sensors(false, BY_CLOCK, 0);

    private static final int FIRST_STATE = 60;
    private static final int LAST_STATE = 63;

    public Sensors {
        if (second != BY_CLOCK && (second < FIRST_STATE || second > LAST_STATE)) {
            throw new IllegalArgumentException("a second of " + second + " is neither by the clock (-1) nor 60 to 63");
        }
    }
}
