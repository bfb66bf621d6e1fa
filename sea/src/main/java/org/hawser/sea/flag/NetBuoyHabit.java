package org.hawser.sea.flag;

/**
 * One thing about a station that net buoys have in common, or that speaks against a net buoy. No rule of the ITU stands behind
 * these: makers of fishing-net buoys sell them with transponders meant for ships and key in what they like.
 */
public enum NetBuoyHabit {
    NAME_ENDS_IN_PERCENT(true, "the name ends in a percentage, as of a battery's charge"),
    NAME_ENDS_IN_VOLTS(true, "the name ends in a voltage, as of a battery"),
    NAME_SAYS_NET(true, "the name speaks of a net"),
    NAME_SAYS_BUOY(true, "the name speaks of a buoy"),
    AID_FORM_SENDS_AS_SHIP(true, "the number has the form of an aid to navigation, the messages are those of a ship"),
    AUTONOMOUS_DEVICE_FORM(true, "the number has the form kept for autonomous devices such as net markers"),
    DIGITS_OF_NO_STATE(true, "the number holds no digits that a State has"),
    FISHING_WITHOUT_LENGTH(true, "it says fishing and gives no length"),
    LENGTH_OF_A_SHIP(false, "it gives the length of a ship"),
    NUMBER_OF_A_SHIP(false, "it gives an IMO number with a right check digit"),
    NAME_OF_A_BUOY_TENDER(false, "the name is that of a vessel that tends or lays buoys");

    private final boolean supports;
    private final String description;

    NetBuoyHabit(boolean supports, String description) {
        this.supports = supports;
        this.description = description;
    }

    /** Whether it speaks for a net buoy; else it speaks against one. */
    public boolean supports() {
        return supports;
    }

    public String description() {
        return description;
    }
}
