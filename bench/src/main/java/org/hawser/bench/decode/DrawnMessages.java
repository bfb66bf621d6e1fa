package org.hawser.bench.decode;

import org.hawser.ais.AidToNavigationReport;
import org.hawser.ais.AisMessage;
import org.hawser.ais.BaseStationReport;
import org.hawser.ais.Dimensions;
import org.hawser.ais.LongRangePositionReport;
import org.hawser.ais.PositionReportClassA;
import org.hawser.ais.PositionReportClassB;
import org.hawser.ais.StaticAndVoyageData;
import org.hawser.ais.StaticDataReportA;
import org.hawser.ais.StaticDataReportB;

/** Messages of {@link #SHIPS} ships and as many other stations, in the mix of a coast's receivers. */
final class DrawnMessages {

    static final int SHIPS = 20_000;

    /** Percent of all sentences by type; type 5 takes two sentences, so it is drawn half as often. */
    private static final int CLASS_A = 74;

    private static final int CLASS_B = CLASS_A + 8;
    private static final int VOYAGE = CLASS_B + 10 / 2;
    private static final int BASE_STATION = VOYAGE + 3;
    private static final int STATIC_B = BASE_STATION + 3;
    private static final int AID = STATIC_B + 1;
    private static final int LONG_RANGE = AID + 1;

    private final Draw draw;

    DrawnMessages(Draw draw) {
        this.draw = draw;
    }

    AisMessage next() {
        int share = draw.below(LONG_RANGE);
        int station = draw.below(SHIPS);
        int repeat = draw.oneIn(50) ? 1 : 0;
        if (share < CLASS_A) {
            return classA(412_000_000 + station, repeat);
        }
        if (share < CLASS_B) {
            return classB(440_000_000 + station, repeat);
        }
        if (share < VOYAGE) {
            return voyage(412_000_000 + station, repeat);
        }
        return rarer(share, station, repeat);
    }

    private AisMessage rarer(int share, int station, int repeat) {
        if (share < BASE_STATION) {
            return baseStation(4_400_000 + station, repeat);
        }
        if (share < STATIC_B) {
            return draw.flag() ? partA(440_000_000 + station, repeat) : partB(440_000_000 + station, repeat);
        }
        return share < AID ? aid(994_400_000 + station, repeat) : longRange(412_000_000 + station, repeat);
    }

    /** What a wrong checksum is given to. */
    AisMessage ghost(int index) {
        int mmsi = Ghosts.mmsi(index);
        return draw.oneIn(4) ? classB(mmsi, 0) : classA(mmsi, 0);
    }

    private AisMessage classA(int mmsi, int repeat) {
        return new PositionReportClassA(
                draw.oneIn(10) ? 1 + draw.below(3) : draw.flag() ? 1 : 3,
                repeat,
                mmsi,
                draw.below(16),
                draw.mostly(draw.below(255) - 127, -128),
                draw.mostly(draw.below(250), 1023),
                draw.flag(),
                draw.longitude_e4min(),
                draw.latitude_e4min(),
                draw.mostly(draw.below(3600), 3600),
                draw.mostly(draw.below(360), 511),
                draw.mostly(draw.below(60), 60),
                draw.below(3),
                draw.flag(),
                draw.below(1 << 19));
    }

    private AisMessage classB(int mmsi, int repeat) {
        return new PositionReportClassB(
                repeat,
                mmsi,
                draw.mostly(draw.below(250), 1023),
                draw.flag(),
                draw.longitude_e4min(),
                draw.latitude_e4min(),
                draw.mostly(draw.below(3600), 3600),
                draw.mostly(draw.below(360), 511),
                draw.mostly(draw.below(60), 60),
                draw.flag(),
                draw.flag(),
                draw.flag(),
                draw.flag(),
                draw.flag(),
                draw.flag(),
                draw.flag(),
                draw.below(1 << 20));
    }

    private AisMessage voyage(int mmsi, int repeat) {
        return new StaticAndVoyageData(
                repeat,
                mmsi,
                draw.below(3),
                draw.mostly(9_000_000 + draw.below(900_000), 0),
                draw.code(4 + draw.below(4)),
                draw.name(),
                draw.mostly(60 + draw.below(30), 0),
                dimensions(),
                draw.below(9),
                draw.mostly(1 + draw.below(12), 0),
                draw.mostly(1 + draw.below(28), 0),
                draw.mostly(draw.below(24), 24),
                draw.mostly(draw.below(60), 60),
                draw.mostly(draw.below(180), 0),
                draw.oneIn(10) ? null : draw.place(),
                draw.flag());
    }

    private Dimensions dimensions() {
        return new Dimensions(draw.below(300), draw.below(100), draw.below(30), draw.below(30));
    }

    private AisMessage baseStation(int mmsi, int repeat) {
        return new BaseStationReport(
                4,
                repeat,
                mmsi,
                2018,
                1 + draw.below(12),
                1 + draw.below(28),
                draw.below(24),
                draw.below(60),
                draw.below(60),
                draw.flag(),
                draw.longitude_e4min(),
                draw.latitude_e4min(),
                draw.below(9),
                draw.flag(),
                draw.flag(),
                draw.below(1 << 19));
    }

    private AisMessage partA(int mmsi, int repeat) {
        return new StaticDataReportA(repeat, mmsi, draw.name());
    }

    private AisMessage partB(int mmsi, int repeat) {
        return new StaticDataReportB(
                repeat,
                mmsi,
                30 + draw.below(8),
                draw.code(3),
                draw.below(16),
                draw.below(1 << 20),
                draw.code(4 + draw.below(4)),
                dimensions(),
                0,
                draw.below(9));
    }

    private AisMessage aid(int mmsi, int repeat) {
        return new AidToNavigationReport(
                repeat,
                mmsi,
                draw.below(32),
                draw.name(),
                draw.flag(),
                draw.longitude_e4min(),
                draw.latitude_e4min(),
                dimensions(),
                draw.below(9),
                draw.mostly(draw.below(60), 60),
                draw.flag(),
                draw.below(256),
                draw.flag(),
                draw.flag(),
                draw.flag());
    }

    private AisMessage longRange(int mmsi, int repeat) {
        return new LongRangePositionReport(
                repeat,
                mmsi,
                draw.flag(),
                draw.flag(),
                draw.below(16),
                draw.below(2 * 180 * 600) - 180 * 600,
                draw.below(2 * 80 * 600) - 80 * 600,
                draw.mostly(draw.below(25), 63),
                draw.mostly(draw.below(360), 511),
                draw.flag());
    }
}
