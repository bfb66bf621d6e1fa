package org.hawser.sea.flag;

import java.util.Optional;

/**
 * What the form of an MMSI says beyond its {@link StationKind}: uses that ITU-R M.585-9 (annex 1 and 2) lets administrations show by
 * one more digit, and numbers that it keeps for calls to many stations. Administrations need not follow it: where a digit says
 * nothing there is no detail, and where it does it is still a hint.
 */
public enum StationDetail {
    COAST_RADIO("coast radio station"),
    HARBOUR_RADIO("harbour radio station"),
    PILOT_STATION("pilot station"),
    AIS_REPEATER("AIS repeater station"),
    AIS_BASE_STATION("AIS base station"),

    /** {@code 00MID0000}. */
    ALL_COAST_STATIONS_OF_A_STATE("call to all coast stations of a State"),

    /** {@code 009990000}. */
    ALL_COAST_STATIONS("call to all coast stations on VHF"),
    FIXED_WING_AIRCRAFT("fixed-wing aircraft"),
    HELICOPTER("helicopter"),

    /** {@code 111MID000}. */
    ALL_SAR_AIRCRAFT_OF_A_STATE("call to all search and rescue aircraft of a State"),
    PHYSICAL_AID("physical aid to navigation"),
    VIRTUAL_AID("virtual aid to navigation"),
    MOBILE_AID("mobile aid to navigation"),
    AIS_SART("AIS search and rescue transmitter"),
    MAN_OVERBOARD("man-overboard device"),
    EPIRB("emergency beacon with AIS"),

    /** {@code 979xxxxxx}, which {@link StationKind} counts among the numbers of no form. */
    AUTONOMOUS_DEVICE("autonomous maritime radio device of group B, which serves no safety of navigation"),

    /** {@code MIDxxx000}. */
    THREE_TRAILING_ZEROS("a number of the series once kept for ships with Inmarsat B, C or M"),

    /** {@code MIDxxxxx0}. */
    ONE_TRAILING_ZERO("a number of the series once kept for ships with Inmarsat C alone");

    private final String description;

    StationDetail(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }

    /** The detail that the digits of {@code mmsi} show; empty where they show none. */
    public static Optional<StationDetail> of(int mmsi) {
        return switch (StationKind.of(mmsi)) {
            case COAST_STATION -> ofCoastStation(mmsi);
            case SAR_AIRCRAFT -> ofSarAircraft(mmsi % 1_000);
            case AID_TO_NAVIGATION -> ofAid(mmsi / 1_000 % 10);
            case DISTRESS_DEVICE -> ofDistressDevice(mmsi / 1_000_000);
            case SHIP -> ofShip(mmsi);
            case UNALLOCATED -> mmsi / 1_000_000 == 979 ? Optional.of(AUTONOMOUS_DEVICE) : Optional.empty();
            case GROUP, CRAFT_OF_PARENT_SHIP, HANDHELD_VHF -> Optional.empty();
        };
    }

    private static Optional<StationDetail> ofCoastStation(int mmsi) {
        if (mmsi == 9_990_000) {
            return Optional.of(ALL_COAST_STATIONS);
        }
        if (Flags.load().midOf(mmsi) instanceof MidAnswer.NoDigits) {
            return Optional.empty();
        }
        int number = mmsi % 10_000;
        if (number == 0) {
            return Optional.of(ALL_COAST_STATIONS_OF_A_STATE);
        }
        return switch (number / 1_000) {
            case 1 -> Optional.of(COAST_RADIO);
            case 2 -> Optional.of(HARBOUR_RADIO);
            case 3 -> Optional.of(PILOT_STATION);
            case 4 -> Optional.of(AIS_REPEATER);
            case 5 -> Optional.of(AIS_BASE_STATION);
            default -> Optional.empty();
        };
    }

    private static Optional<StationDetail> ofSarAircraft(int number) {
        if (number == 0) {
            return Optional.of(ALL_SAR_AIRCRAFT_OF_A_STATE);
        }
        return switch (number / 100) {
            case 1 -> Optional.of(FIXED_WING_AIRCRAFT);
            case 5 -> Optional.of(HELICOPTER);
            default -> Optional.empty();
        };
    }

    private static Optional<StationDetail> ofAid(int sixthDigit) {
        return switch (sixthDigit) {
            case 1 -> Optional.of(PHYSICAL_AID);
            case 6 -> Optional.of(VIRTUAL_AID);
            case 8 -> Optional.of(MOBILE_AID);
            default -> Optional.empty();
        };
    }

    private static Optional<StationDetail> ofDistressDevice(int firstThree) {
        return switch (firstThree) {
            case 970 -> Optional.of(AIS_SART);
            case 972 -> Optional.of(MAN_OVERBOARD);
            default -> Optional.of(EPIRB);
        };
    }

    private static Optional<StationDetail> ofShip(int mmsi) {
        if (mmsi % 1_000 == 0) {
            return Optional.of(THREE_TRAILING_ZEROS);
        }
        return mmsi % 10 == 0 && mmsi % 100 != 0 ? Optional.of(ONE_TRAILING_ZERO) : Optional.empty();
    }
}
