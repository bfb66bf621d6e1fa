package org.hawser.sim.demo;

import static org.hawser.sim.demo.Hours.hours;
import static org.hawser.sim.demo.Hours.minutes;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Company;
import org.hawser.sim.motion.Lying;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Route;
import org.hawser.sim.motion.Stages;
import org.hawser.sim.motion.Wave;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Watch;
import org.hawser.sim.truth.Truth;

/**
 * A pilot boat brings pilots to inbound ships: she runs alongside each for half an hour while both go on slowly, and stays with
 * one, which waits for her berth without way on, for two and a half hours.
 *
 * @param base where the boat lies between
 * @param ground where ships take their pilot
 */
record PilotStation(String port, Identity boat, Position base, Position ground, List<Inbound> inbound)
        implements Story {

    private static final double RUN_s = minutes(40);
    private static final double GAP_m = 2;
    private static final double PASSAGE_KN = 11;
    private static final double SLOW_KN = 6;
    private static final double CHANGE_s = minutes(20);
    private static final double SLOW_WAY_m = 8_300;
    private static final double SLOW_BEFORE_s = minutes(8);
    private static final double WAITING_WAY_m = 1_500;
    private static final double ROUNDING_s = minutes(6);

    /**
     * A ship that takes a pilot.
     *
     * @param start_s when the boat is alongside
     * @param from where the ship is at anchor before
     * @param anchor where she anchors afterwards
     * @param waits whether she waits without way on
     */
    record Inbound(Identity identity, Build build, double start_s, Position from, Position anchor, boolean waits) {

        double end_s() {
            return start_s + (waits ? hours(2.5) : minutes(30));
        }
    }

    @Override
    public void stage(Cast cast) {
        Stages boatMotion = Stages.of(new Moored(base, 0));
        Watch watch = Watch.of(NavigationalStatus.MOORED);
        List<Ship> ships = new ArrayList<>();
        for (Inbound arrival : inbound) {
            Ship ship = cast.join(ship(cast, arrival));
            ships.add(ship);
            boatMotion = boatMotion
                    .then(arrival.start_s() - RUN_s, RUN_s, alongside(ship.motion(), arrival))
                    .then(arrival.end_s(), RUN_s, new Moored(base, 0));
            watch = watch.then(arrival.start_s() - RUN_s, NavigationalStatus.UNDER_WAY)
                    .then(arrival.end_s() + RUN_s, NavigationalStatus.MOORED);
        }
        Ship pilots = cast.join(Build.PILOT_BOAT.ship(boat, port, boatMotion, watch));
        for (int i = 0; i < ships.size(); i++) {
            tell(cast, ships.get(i), pilots, inbound.get(i));
        }
    }

    private static Motion alongside(Motion hers, Inbound ship) {
        double abreast_m = Build.PILOT_BOAT.abreast_m(ship.build(), GAP_m);
        return new Company(hers, 0, abreast_m, Wave.NONE, Wave.NONE);
    }

    private Ship ship(Cast cast, Inbound arrival) {
        Chance chance = cast.chance(arrival.identity().name());
        Motion before = Lying.toAnchor(arrival.from(), chance);
        double ground_s = arrival.start_s() - SLOW_BEFORE_s;
        double departure_s = ground_s - Route.duration_s(List.of(arrival.from(), ground), PASSAGE_KN);
        Route.Plan plan =
                Route.from(before.at(departure_s).position(), departure_s).by(ground, ground_s);
        plan = past(plan, arrival).to(arrival.anchor(), SLOW_KN);
        Motion motion = Stages.of(before)
                .then(departure_s - CHANGE_s / 2, CHANGE_s, plan.rounded(ROUNDING_s))
                .then(plan.arrival_s(), CHANGE_s, Lying.toAnchor(arrival.anchor(), chance));
        Watch watch = Watch.of(NavigationalStatus.AT_ANCHOR)
                .then(departure_s, NavigationalStatus.UNDER_WAY)
                .then(plan.arrival_s() + CHANGE_s, NavigationalStatus.AT_ANCHOR);
        return arrival.build().ship(arrival.identity(), port, motion, watch);
    }

    /** While the boat is alongside. */
    private Route.Plan past(Route.Plan plan, Inbound arrival) {
        return arrival.waits()
                ? plan.by(Places.offset(ground, -WAITING_WAY_m, 0), arrival.end_s() + SLOW_BEFORE_s)
                : plan.to(Places.offset(ground, -SLOW_WAY_m, 800), SLOW_KN);
    }

    private static void tell(Cast cast, Ship ship, Ship pilots, Inbound inbound) {
        double middle_s = (inbound.start_s() + inbound.end_s()) / 2;
        Position middle = ship.motion().at(middle_s).position();
        String note = inbound.waits()
                ? "a pilot boat stays with a ship that waits for her berth without way on"
                : "a pilot boat alongside an inbound ship for half an hour";
        cast.tell(new Truth(
                "pilotage",
                List.of(ship, pilots),
                inbound.start_s(),
                inbound.end_s(),
                middle,
                true,
                inbound.waits(),
                note));
    }
}
