package org.hawser.sim.demo;

/** Times of stories, which are written in hours and minutes. */
final class Hours {

    private Hours() {}

    static double hours(double hours) {
        return hours * 3600;
    }

    static double minutes(double minutes) {
        return minutes * 60;
    }
}
