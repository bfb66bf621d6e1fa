package org.hawser.sim.radio;

import org.hawser.ais.AisMessage;
import org.hawser.ais.Dimensions;
import org.hawser.ais.StaticAndVoyageData;
import org.hawser.ais.StaticDataReportA;
import org.hawser.ais.StaticDataReportB;
import org.hawser.ais.VoyageLayout;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.ship.Hull;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Transponder;

/** A ship's static data: message 5 of a class A station, parts A and B of message 24 of a class B one, every six minutes. */
final class StaticTransmitter extends Transmitter {

    private static final int GPS = 1;
    private static final int VERSION_5 = 2;
    private static final String VENDOR = "SIM";

    /** Part B follows part A within a minute (ITU-R M.1371-5 annex 8, 3.22). */
    private static final double A_TO_B_s = 30;

    StaticTransmitter(Ship ship, int series, Chance chance) {
        super(ship, series, chance.of("static times"), ReportingInterval.STATIC_s);
    }

    @Override
    double interval_s(Broadcast broadcast) {
        if (ship.transponder() == Transponder.CLASS_A) {
            return ReportingInterval.STATIC_s;
        }
        return isPartA(broadcast) ? A_TO_B_s : ReportingInterval.STATIC_s - A_TO_B_s;
    }

    @Override
    boolean isPosition() {
        return false;
    }

    @Override
    AisMessage message(Broadcast broadcast, long start_s) {
        if (ship.transponder() == Transponder.CLASS_A) {
            return voyageData();
        }
        return isPartA(broadcast)
                ? new StaticDataReportA(0, ship.mmsi(), ship.identity().name())
                : partB();
    }

    private static boolean isPartA(Broadcast broadcast) {
        return broadcast.number() % 2 == 0;
    }

    private AisMessage voyageData() {
        return new StaticAndVoyageData(
                0,
                ship.mmsi(),
                VERSION_5,
                ship.identity().imo(),
                ship.identity().callSign(),
                ship.identity().name(),
                ship.type(),
                dimensions(),
                GPS,
                VoyageLayout.ETA_MONTH.notAvailable(),
                VoyageLayout.ETA_DAY.notAvailable(),
                VoyageLayout.ETA_HOUR.notAvailable(),
                VoyageLayout.ETA_MINUTE.notAvailable(),
                ship.hull().draught_dm(),
                ship.destination(),
                false);
    }

    private AisMessage partB() {
        return new StaticDataReportB(
                0, ship.mmsi(), ship.type(), VENDOR, 1, 1, ship.identity().callSign(), dimensions(), 0, GPS);
    }

    private Dimensions dimensions() {
        Hull hull = ship.hull();
        return new Dimensions(hull.toBow_m(), hull.toStern_m(), hull.toPort_m(), hull.toStarboard_m());
    }
}
