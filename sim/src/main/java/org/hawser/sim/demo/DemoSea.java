package org.hawser.sim.demo;

import java.util.ArrayList;
import java.util.List;

/** The sea of the demonstration: the East China Sea and the waters around it for two days in March 2018. */
public final class DemoSea {

    private static final int[] SHIPS_A_LANE = {9, 9, 9, 9, 8, 8, 8, 9};
    private static final int FIRST_OF_LANES = 300;
    private static final int NUMBERS_A_LANE = 20;

    private DemoSea() {}

    /**
     * Puts its ships to sea.
     *
     * @param until_s end of the simulation, seconds after its start; the stories are written for 48 hours
     */
    public static void stage(Cast cast, double until_s) {
        List<Story> stories = new ArrayList<>();
        stories.addAll(DemoMeetings.stories());
        stories.addAll(DemoHarbours.stories(until_s));
        stories.addAll(DemoWork.stories(until_s));
        stories.addAll(traffic(until_s));
        stories.forEach(story -> story.stage(cast));
    }

    private static List<Story> traffic(double until_s) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < SHIPS_A_LANE.length; i++) {
            int number = FIRST_OF_LANES + i * NUMBERS_A_LANE;
            stories.add(new LaneTraffic(Lanes.ALL.get(i), number, SHIPS_A_LANE[i], until_s));
        }
        return stories;
    }
}
