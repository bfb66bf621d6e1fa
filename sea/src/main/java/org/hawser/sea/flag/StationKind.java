package org.hawser.sea.flag;

/**
 * What kind of station a maritime mobile service identity belongs to by its form (ITU-R M.585-9, annexes 1 and 2). Autonomous
 * maritime radio devices of group B (979) serve no safety of navigation and count as {@link #UNALLOCATED};
 * {@link StationDetail} tells them.
 */
public enum StationKind {
    SHIP("ship station"),
    COAST_STATION("coast or base station"),
    GROUP("group of ships"),
    SAR_AIRCRAFT("search and rescue aircraft"),
    AID_TO_NAVIGATION("aid to navigation"),
    CRAFT_OF_PARENT_SHIP("craft associated with a parent ship"),
    HANDHELD_VHF("handheld VHF radio"),
    DISTRESS_DEVICE("AIS-SART, man-overboard device or EPIRB"),
    UNALLOCATED("no form that ITU-R M.585 allocates");

    private final String description;

    StationKind(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }

    /** The kind that the nine digits of {@code mmsi} show. */
    public static StationKind of(int mmsi) {
        if (mmsi < 0 || mmsi > 999_999_999) {
            return UNALLOCATED;
        }
        return switch (mmsi / 100_000_000) {
            case 0 -> ofLeadingZero(mmsi);
            case 1 -> mmsi / 1_000_000 == 111 ? SAR_AIRCRAFT : UNALLOCATED;
            case 2, 3, 4, 5, 6, 7 -> SHIP;
            case 8 -> HANDHELD_VHF;
            default -> ofLeadingNine(mmsi / 1_000_000);
        };
    }

    private static StationKind ofLeadingZero(int mmsi) {
        if (mmsi < 1_000_000) {
            return UNALLOCATED;
        }
        return mmsi / 10_000_000 == 0 ? COAST_STATION : GROUP;
    }

    private static StationKind ofLeadingNine(int firstThree) {
        if (firstThree >= 990) {
            return AID_TO_NAVIGATION;
        }
        if (firstThree >= 980) {
            return CRAFT_OF_PARENT_SHIP;
        }
        return firstThree == 970 || firstThree == 972 || firstThree == 974 ? DISTRESS_DEVICE : UNALLOCATED;
    }
}
