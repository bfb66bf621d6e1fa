package org.hawser.sim.radio;

import org.hawser.sim.motion.Angles;
import org.hawser.sim.ship.Station;

/**
 * Who may hear a station in a frame, from the place where the ship is at its begin: in a minute she goes no farther than what makes
 * no difference. Used again for every station and frame.
 */
final class Reach {

    private static final double CELLS_A_DEGREE = 2;
    private static final int CELLS_A_ROW = 1000;

    private final Audience audience;
    private final double[] unit = new double[3];
    private final int[] ground;
    private final double[] probability;
    private final int[] satellites;
    private int groundCount;
    private int satelliteCount;
    private double latitude_deg;
    private double longitude_deg;

    Reach(Audience audience) {
        this.audience = audience;
        this.ground = new int[audience.receivers.size()];
        this.probability = new double[audience.receivers.size()];
        this.satellites = new int[audience.receivers.size()];
    }

    void look(double latitude, double longitude, Station station, long frame) {
        latitude_deg = latitude;
        longitude_deg = longitude;
        groundCount = 0;
        satelliteCount = 0;
        for (int receiver : audience.wide) {
            add(receiver, ((WideService) audience.receivers.get(receiver)).probability());
        }
        int[] near = audience.shores.near(latitude, longitude);
        if (near.length == 0 && audience.satellites.length == 0) {
            return;
        }
        Globe.unit(latitude, longitude, unit);
        for (int receiver : near) {
            shore(receiver, station);
        }
        for (int s = 0; s < audience.satellites.length; s++) {
            if (audience.sky.mayCome(s, frame, unit)) {
                satellites[satelliteCount++] = s;
            }
        }
    }

    private void shore(int receiver, Station station) {
        ShoreStation shore = (ShoreStation) audience.receivers.get(receiver);
        double distance_m = Globe.distance_m(unit, audience.places[receiver]);
        double bearing_deg = shore.shadows().isEmpty() ? 0 : shore.bearing_deg(latitude_deg, longitude_deg);
        double chance = shore.probability(distance_m, bearing_deg, station.antennaHeight_m(), station.transponder());
        if (chance > 0) {
            add(receiver, chance);
        }
    }

    private void add(int receiver, double chance) {
        ground[groundCount] = receiver;
        probability[groundCount++] = chance;
    }

    boolean isNowhere() {
        return groundCount == 0 && satelliteCount == 0;
    }

    int groundCount() {
        return groundCount;
    }

    /** Index of the receiver on the ground with this number among those that may hear. */
    int ground(int number) {
        return ground[number];
    }

    /** The probability that it hears a transmission. */
    double probability(int number) {
        return probability[number];
    }

    int satelliteCount() {
        return satelliteCount;
    }

    /** Index among satellites. */
    int satellite(int number) {
        return satellites[number];
    }

    /** How far away a satellite is; infinite where it does not hear the place. */
    double distance_m(int satellite, long second) {
        return audience.sky.distance_m(satellite, second, unit);
    }

    /** The cell within which stations keep out of each other's slots: half a degree of latitude, and as far in longitude. */
    int cell() {
        int row = (int) StrictMath.floor((latitude_deg + 90) * CELLS_A_DEGREE);
        double width = Angles.cosine((row + 0.5) / CELLS_A_DEGREE - 90);
        int column = (int) StrictMath.floor((longitude_deg + 180) * CELLS_A_DEGREE * width);
        return row * CELLS_A_ROW + column;
    }
}
