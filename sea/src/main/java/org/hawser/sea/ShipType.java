package org.hawser.sea;

/** Groups of the type of ship and cargo that AIS sends (ITU-R M.1371-5 table 53), as coarse as the judgement of a meeting needs. */
public enum ShipType {
    NOT_KNOWN("type not known"),
    WING_IN_GROUND("wing in ground"),
    FISHING("fishing"),
    TOWING("towing"),
    DREDGING_OR_DIVING("dredging, underwater or diving operations"),
    MILITARY("military"),
    PLEASURE("sailing or pleasure craft"),
    HIGH_SPEED("high-speed craft"),
    PILOT("pilot vessel"),
    SEARCH_AND_RESCUE("search and rescue"),
    TUG("tug"),
    PORT_SERVICE("port tender, anti-pollution or other service craft"),
    LAW_ENFORCEMENT("law enforcement"),
    PASSENGER("passenger"),
    CARGO("cargo"),
    TANKER("tanker"),
    OTHER("other");

    private final String description;

    ShipType(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }

    /** The group of an AIS ship type, 0 to 255; 0 and what the table reserves are not known. */
    public static ShipType ofAis(int aisType) {
        return switch (aisType / 10) {
            case 2 -> WING_IN_GROUND;
            case 3 -> ofThirties(aisType);
            case 4 -> HIGH_SPEED;
            case 5 -> ofFifties(aisType);
            case 6 -> PASSENGER;
            case 7 -> CARGO;
            case 8 -> TANKER;
            case 9 -> OTHER;
            default -> NOT_KNOWN;
        };
    }

    private static ShipType ofThirties(int aisType) {
        return switch (aisType) {
            case 30 -> FISHING;
            case 31, 32 -> TOWING;
            case 33, 34 -> DREDGING_OR_DIVING;
            case 35 -> MILITARY;
            case 36, 37 -> PLEASURE;
            default -> NOT_KNOWN;
        };
    }

    private static ShipType ofFifties(int aisType) {
        return switch (aisType) {
            case 50 -> PILOT;
            case 51 -> SEARCH_AND_RESCUE;
            case 52 -> TUG;
            case 53, 54, 56, 57 -> PORT_SERVICE;
            case 55 -> LAW_ENFORCEMENT;
            default -> OTHER;
        };
    }

    /** Whether such a ship's work brings it alongside others as a matter of course. */
    public boolean serves() {
        return switch (this) {
            case PILOT, TUG, TOWING, PORT_SERVICE, SEARCH_AND_RESCUE, LAW_ENFORCEMENT, DREDGING_OR_DIVING -> true;
            default -> false;
        };
    }
}
