package org.hawser.sim.demo;

import static org.hawser.sim.demo.Hours.hours;
import static org.hawser.sim.motion.Places.place;

import java.util.List;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Inventions;

/** The two meetings that are worth a look. The stories are of the kind that was reported of that winter; their ships are invented. */
final class DemoMeetings {

    /** Maritime identification digits. */
    private static final int DPRK = 445;

    private static final int PANAMA = 354;
    private static final int TOGO = 671;
    private static final int BELIZE = 312;

    private DemoMeetings() {}

    static List<Story> stories() {
        return List.of(withFlag(), withListed());
    }

    /** In the night to 2 March, local time 23:40 to 04:10 (UTC+9). */
    private static Story withFlag() {
        return new MeetingAtSea(
                "meeting-with-dprk-flag",
                new Voyager(
                        Inventions.ship(PANAMA, 101),
                        Build.PRODUCT_TANKER,
                        "TWTXG",
                        11,
                        List.of(place(34.20, 128.40), place(32.70, 126.70), place(30.60, 125.60)),
                        List.of(place(26.80, 123.30), place(25.70, 122.20))),
                new Voyager(
                        Inventions.ship(DPRK, 102),
                        Build.COASTAL_TANKER,
                        "",
                        9,
                        List.of(place(35.00, 123.60), place(32.00, 124.60)),
                        List.of(place(32.00, 124.40), place(35.20, 123.60))),
                place(28.62, 124.86),
                hours(14 + 40 / 60.0),
                hours(19 + 10 / 60.0),
                6,
                "a tanker under Panama's digits lies side by side with one under the DPRK's, which the demonstration"
                        + " list lists only later");
    }

    /** In the night to 3 March, local time 22:00 to 02:40 (UTC+9). */
    private static Story withListed() {
        return new MeetingAtSea(
                "meeting-with-listed-ship",
                new Voyager(
                        Inventions.ship(TOGO, 104),
                        Build.COASTAL_TANKER,
                        "",
                        9,
                        List.of(place(27.00, 124.60), place(28.60, 125.40)),
                        List.of(place(31.60, 124.70), place(34.60, 123.70))),
                new Voyager(
                        Inventions.ship(BELIZE, 103),
                        Build.PRODUCT_TANKER,
                        "KRYOS",
                        11,
                        List.of(place(25.70, 122.30), place(27.40, 124.00)),
                        List.of(place(32.10, 126.20), place(33.60, 127.80), place(34.30, 127.90))),
                place(30.35, 125.55),
                hours(24 + 13),
                hours(24 + 17 + 40 / 60.0),
                5,
                "a tanker under Belize's digits lies side by side with a ship that the demonstration list lists");
    }
}
