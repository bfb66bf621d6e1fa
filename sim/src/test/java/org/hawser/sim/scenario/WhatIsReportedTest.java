package org.hawser.sim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.hawser.sea.Position;
import org.hawser.sea.coast.Coast;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.scenario.DecodedLog.Fix;
import org.hawser.sim.scenario.DecodedLog.Said;
import org.hawser.sim.ship.Ship;
import org.junit.jupiter.api.Test;

/** What stands in the log of stories in which stations say what is not so, or nothing. */
class WhatIsReportedTest {

    private static GeodesicData way(double latitude, double longitude, double toLatitude, double toLongitude) {
        return Geodesic.WGS84.Inverse(latitude, longitude, toLatitude, toLongitude);
    }

    /** Where an honest report would be: the antenna of her hull. */
    private static double fromTruth_m(Ship ship, Fix fix) {
        Kinematics truth = ship.antenna(fix.time_s());
        return way(truth.latitude_deg(), truth.longitude_deg(), fix.latitude_deg(), fix.longitude_deg()).s12;
    }

    private static List<Fix> whileFalse(Staged staged, DecodedLog log, double hours) {
        List<Fix> fixes = log.fixes(staged.ship(0).mmsi(), staged.hours_s(0) + 5, staged.hours_s(hours) - 5);
        assertThat(fixes).hasSizeGreaterThan(30);
        return fixes;
    }

    /** Before and after, reports are good to 20 m and what she moves in the seconds between measuring and receiving. */
    private static void honestElse(Staged staged, DecodedLog log, double hours) {
        Ship ship = staged.ship(0);
        List<Fix> before = log.fixes(ship.mmsi(), 0, staged.hours_s(0) - 5);
        List<Fix> after = log.fixes(ship.mmsi(), staged.hours_s(hours) + 30, staged.hours_s(60));
        assertThat(before).hasSizeGreaterThan(30);
        assertThat(after).hasSizeGreaterThan(30);
        assertThat(before).allMatch(fix -> fromTruth_m(ship, fix) < 200);
        assertThat(after).allMatch(fix -> fromTruth_m(ship, fix) < 200);
    }

    @Test
    void circles() throws IOException {
        Staged staged = Staged.of("spoof-circle", "[29.8, 124.0]");
        DecodedLog log = staged.log();
        Set<Integer> quarters = new HashSet<>();
        for (Fix fix : whileFalse(staged, log, 24)) {
            GeodesicData way = way(29.8, 124.0, fix.latitude_deg(), fix.longitude_deg());
            assertThat(way.s12).isCloseTo(900, within(25.0));
            quarters.add((int) Math.floor(way.azi1 / 90));
        }
        assertThat(quarters).hasSize(4);
        Kinematics away = staged.ship(0).motion().at(staged.hours_s(10));
        assertThat(way(29.8, 124.0, away.latitude_deg(), away.longitude_deg()).s12)
                .isGreaterThan(90_000);
        honestElse(staged, log, 24);
    }

    @Test
    void shifts() throws IOException {
        Staged staged = Staged.of("spoof-shift", "[31.5, 124.4]");
        DecodedLog log = staged.log();
        for (Fix fix : whileFalse(staged, log, 12)) {
            Kinematics truth = staged.ship(0).antenna(fix.time_s());
            GeodesicData way =
                    way(truth.latitude_deg(), truth.longitude_deg(), fix.latitude_deg(), fix.longitude_deg());
            assertThat(way.s12).isCloseTo(40_000, within(200.0));
            assertThat(way.azi1).isCloseTo(90, within(0.5));
        }
        honestElse(staged, log, 12);
    }

    @Test
    void teleports() throws IOException {
        Staged staged = Staged.of("spoof-teleport", "[30.0, 126.2]");
        DecodedLog log = staged.log();
        Ship ship = staged.ship(0);
        List<Fix> fixes = whileFalse(staged, log, 10);
        assertThat(fixes).allMatch(fix -> Math.abs(fromTruth_m(ship, fix) - 262_000) < 80_000);
        Fix first = fixes.getFirst();
        Fix last = fixes.getLast();
        double reported_m =
                way(first.latitude_deg(), first.longitude_deg(), last.latitude_deg(), last.longitude_deg()).s12;
        double sailed_m = way(
                        ship.antenna(first.time_s()).latitude_deg(),
                        ship.antenna(first.time_s()).longitude_deg(),
                        ship.antenna(last.time_s()).latitude_deg(),
                        ship.antenna(last.time_s()).longitude_deg())
                .s12;
        assertThat(reported_m).isCloseTo(sailed_m, within(0.02 * sailed_m));
        honestElse(staged, log, 10);
    }

    @Test
    void isOnLand() throws IOException {
        Staged staged = Staged.of("spoof-on-land", "[31.05, 122.75]");
        DecodedLog log = staged.log();
        assertThat(whileFalse(staged, log, 8))
                .allMatch(fix -> Coast.load().onLand(new Position(fix.latitude_deg(), fix.longitude_deg())));
        Kinematics truth = staged.ship(0).motion().at(staged.hours_s(4));
        assertThat(Coast.load().onLand(truth.position())).isFalse();
        honestElse(staged, log, 8);
    }

    @Test
    void freezes() throws IOException {
        Staged staged = Staged.of("spoof-frozen", "[27.6, 123.4]");
        DecodedLog log = staged.log();
        Set<String> places = whileFalse(staged, log, 20).stream()
                .map(fix -> fix.latitude_deg() + " " + fix.longitude_deg())
                .collect(Collectors.toSet());
        assertThat(places).hasSize(1);
        Kinematics away = staged.ship(0).motion().at(staged.hours_s(9));
        assertThat(way(27.6, 123.4, away.latitude_deg(), away.longitude_deg()).s12)
                .isGreaterThan(70_000);
        honestElse(staged, log, 20);
    }

    @Test
    void makesUpAStraightTrack() throws IOException {
        Staged staged = Staged.of("spoof-track", "[28.0, 126.0]");
        DecodedLog log = staged.log();
        List<Fix> fixes = whileFalse(staged, log, 15);
        Fix first = fixes.getFirst();
        Fix last = fixes.getLast();
        GeodesicData whole =
                way(first.latitude_deg(), first.longitude_deg(), last.latitude_deg(), last.longitude_deg());
        for (Fix fix : fixes.subList(20, fixes.size() - 1)) {
            GeodesicData part =
                    way(first.latitude_deg(), first.longitude_deg(), fix.latitude_deg(), fix.longitude_deg());
            assertThat(part.azi1).isCloseTo(whole.azi1, within(0.5));
            assertThat(fix.speed_kn()).isCloseTo(9, within(0.2));
        }
        Kinematics truth = staged.ship(0).motion().at(staged.hours_s(14));
        assertThat(way(28.0, 126.0, truth.latitude_deg(), truth.longitude_deg()).s12)
                .isLessThan(20_000);
    }

    @Test
    void nothingIsHeardOfOneThatIsOffWhileTheOtherIs() throws IOException {
        Staged staged = Staged.of("gap-by-choice", "[30.6, 123.8]");
        DecodedLog log = staged.log();
        assertThat(log.fixes(staged.ship(0).mmsi(), staged.hours_s(0), staged.hours_s(10)))
                .isEmpty();
        assertThat(log.fixes(staged.ship(1).mmsi(), staged.hours_s(0), staged.hours_s(10)))
                .hasSizeGreaterThan(150);
        assertThat(log.fixes(staged.ship(0).mmsi(), staged.hours_s(11), staged.hours_s(14)))
                .hasSizeGreaterThan(30);
    }

    @Test
    void aShipOutOfReachIsHeardBeforeAndAfter() throws IOException {
        Staged staged = Staged.of("lost-coverage", "[28.0, 126.5]");
        DecodedLog log = staged.log();
        int mmsi = staged.ship(0).mmsi();
        assertThat(log.fixes(mmsi, staged.hours_s(3.75), staged.hours_s(12))).isEmpty();
        assertThat(log.fixes(mmsi, staged.hours_s(2), staged.hours_s(3.25))).hasSizeGreaterThan(10);
        assertThat(log.fixes(mmsi, staged.hours_s(13.25), staged.hours_s(15))).hasSizeGreaterThan(10);
    }

    @Test
    void aReceiverThatFailsHearsBothShipsElse() throws IOException {
        Staged staged = Staged.of("receiver-outage", "[33.6, 125.4]");
        DecodedLog log = staged.log();
        for (int number = 0; number < 2; number++) {
            int mmsi = staged.ship(number).mmsi();
            assertThat(log.fixes(mmsi, staged.hours_s(0), staged.hours_s(5))).isEmpty();
            assertThat(log.fixes(mmsi, staged.hours_s(-3), staged.hours_s(0))).hasSizeGreaterThan(20);
            assertThat(log.fixes(mmsi, staged.hours_s(5), staged.hours_s(8))).hasSizeGreaterThan(20);
        }
    }

    private static Said only(DecodedLog log, int mmsi, double from_s, double until_s) {
        Set<String> all = log.said(mmsi, from_s, until_s).stream()
                .map(said -> said.imo() + said.name() + said.callSign())
                .collect(Collectors.toSet());
        assertThat(all).hasSize(1);
        return log.said(mmsi, from_s, until_s).getFirst();
    }

    @Test
    void aNameChangesAndNothingElse() throws IOException {
        Staged staged = Staged.of("name-change", "[31.2, 124.9]");
        DecodedLog log = staged.log();
        Said before = only(log, 620990000, 0, staged.hours_s(0));
        Said after = only(log, 620990000, staged.hours_s(0), staged.hours_s(60));
        assertThat(after.name()).isNotEqualTo(before.name());
        assertThat(after.imo())
                .isEqualTo(before.imo())
                .isEqualTo(staged.ship(0).identity().imo());
        assertThat(after.callSign()).isEqualTo(before.callSign());
    }

    @Test
    void anMmsiChangesAndNothingElse() throws IOException {
        Staged staged = Staged.of("mmsi-change", "[31.2, 125.9]");
        DecodedLog log = staged.log();
        Said before = only(log, 620990000, 0, staged.hours_s(60));
        Said after = only(log, 620990001, 0, staged.hours_s(60));
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.imo()).isEqualTo(before.imo());
        assertThat(log.fixes(620990000, staged.hours_s(0), staged.hours_s(60))).isEmpty();
        assertThat(log.fixes(620990001, 0, staged.hours_s(0))).isEmpty();
    }

    @Test
    void aFlagChangesWithDigitsAndCallSign() throws IOException {
        Staged staged = Staged.of("flag-change", "[32.0, 123.6]");
        DecodedLog log = staged.log();
        Said before = only(log, 620990000, 0, staged.hours_s(0));
        Said after = only(log, 518990001, staged.hours_s(0), staged.hours_s(60));
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.imo()).isEqualTo(before.imo());
        assertThat(after.callSign()).isNotEqualTo(before.callSign());
    }

    @Test
    void twoSwapAllThatTheySay() throws IOException {
        Staged staged = Staged.of("identity-swap", "[27.4, 124.4]");
        DecodedLog log = staged.log();
        int one = staged.ship(0).mmsi();
        int other = staged.ship(1).mmsi();
        assertThat(log.fixes(one, 0, staged.hours_s(0)))
                .hasSizeGreaterThan(100)
                .allMatch(fix -> fromTruth_m(staged.ship(0), fix) < 200);
        assertThat(log.fixes(one, staged.hours_s(0) + 5, staged.hours_s(60)))
                .hasSizeGreaterThan(100)
                .allMatch(fix -> fromTruth_m(staged.ship(1), fix) < 200);
        assertThat(log.fixes(other, staged.hours_s(0) + 5, staged.hours_s(60)))
                .hasSizeGreaterThan(100)
                .allMatch(fix -> fromTruth_m(staged.ship(0), fix) < 200);
        assertThat(only(log, one, 0, staged.hours_s(60)).name())
                .isEqualTo(staged.ship(0).identity().name());
    }

    /** Under one number, at two ends of the sea at once. */
    @Test
    void aCloneIsFarFromTheOriginal() throws IOException {
        Staged staged = Staged.of("cloned-mmsi", "[29.2, 126.0]");
        DecodedLog log = staged.log();
        List<Fix> fixes = log.fixes(staged.ship(0).mmsi(), staged.hours_s(0) + 5, staged.hours_s(24) - 5);
        long hers = fixes.stream()
                .filter(fix -> fromTruth_m(staged.ship(0), fix) < 200)
                .count();
        long thiefs = fixes.stream()
                .filter(fix -> fromTruth_m(staged.ship(1), fix) < 200)
                .count();
        assertThat(hers).isGreaterThan(100);
        assertThat(thiefs).isGreaterThan(100);
        assertThat(hers + thiefs).isEqualTo(fixes.size());
        Kinematics one = staged.ship(0).motion().at(staged.hours_s(12));
        Kinematics other = staged.ship(1).motion().at(staged.hours_s(12));
        assertThat(way(one.latitude_deg(), one.longitude_deg(), other.latitude_deg(), other.longitude_deg()).s12)
                .isBetween(850_000.0, 1_050_000.0);
        assertThat(only(log, staged.ship(0).mmsi(), 0, staged.hours_s(60)).name())
                .isEqualTo(staged.ship(0).identity().name());
        assertThat(log.fixes(staged.ship(1).mmsi(), staged.hours_s(0) + 5, staged.hours_s(24) - 5))
                .isEmpty();
    }

    @Test
    void oneNumberIsSharedByTwoNames() throws IOException {
        Staged staged = Staged.of("shared-mmsi", "[28.2, 122.9]");
        DecodedLog log = staged.log();
        Set<String> names = log.said(staged.ship(0).mmsi(), staged.hours_s(0), staged.hours_s(60)).stream()
                .map(Said::name)
                .collect(Collectors.toSet());
        assertThat(names)
                .containsExactlyInAnyOrder(
                        staged.ship(0).identity().name(),
                        staged.ship(1).identity().name());
        assertThat(log.fixes(staged.ship(1).mmsi(), staged.hours_s(0), staged.hours_s(60)))
                .isEmpty();
    }

    @Test
    void oneShipSendsAsTwo() throws IOException {
        Staged staged = Staged.of("second-transmitter", "[30.2, 124.4]");
        DecodedLog log = staged.log();
        List<Fix> second = log.fixes(667990001, 0, staged.hours_s(60));
        assertThat(second)
                .hasSizeGreaterThan(100)
                .allMatch(fix -> fromTruth_m(staged.ship(0), fix) < 200)
                .allMatch(fix -> fix.time_s() >= staged.hours_s(0) && fix.time_s() <= staged.hours_s(12) + 30);
        assertThat(log.fixes(staged.ship(0).mmsi(), staged.hours_s(0), staged.hours_s(12)))
                .hasSizeGreaterThan(100);
    }

    @Test
    void boatsAndBuoysSendAsClassBAndUnderTheirMakersNumbers() throws IOException {
        DecodedLog log = Staged.of("net-buoys", "[31.0, 125.2]").log();
        assertThat(log.fixes).allMatch(fix -> fix.type() == 18);
        assertThat(log.fixes.stream().map(Fix::mmsi).distinct())
                .containsExactlyInAnyOrder(994129001, 200099002, 994129003, 200099004, 994129005, 200099006, 412990007);
    }
}
