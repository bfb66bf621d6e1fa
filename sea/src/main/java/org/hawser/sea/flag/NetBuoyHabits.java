package org.hawser.sea.flag;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hawser.sea.Claim;
import org.hawser.sea.ImoNumber;
import org.hawser.sea.ShipType;
import org.jspecify.annotations.Nullable;

/**
 * Why a station looks like a fishing-net buoy, and why not: reasons, never a verdict. A fishing boat may send a made-up number, and
 * whoever wants to hide may call himself a buoy.
 *
 * @param habits each once, in the order of {@link NetBuoyHabit}
 */
public record NetBuoyHabits(List<NetBuoyHabit> habits) {

    /** Longer than any buoy and most gear on it; Hawser's own bound. */
    private static final int SHIP_m = 10;

    private static final Pattern PERCENT = pattern("\\d ?%$");
    private static final Pattern VOLTS = pattern("\\d[.,]\\d ?V$");

    /** {@code NET 12}, {@code FISHING NET-7}, {@code NET MARK 3}, {@code NETFISHING 8V0}; but no longer word, as NETHERLANDS. */
    private static final Pattern NET =
            pattern("^(?:(?:FISHING[ -]?)?NETS?[ -]?\\d|NET[ -]?(?:FISHING|FISH|MARKER|MARK)(?![A-Z]))");

    /** The word alone or joined to what it marks; but not LIFEBUOY or BUOYANT. */
    private static final Pattern BUOY = pattern("(?<![A-Z])(?:FISHING|FISH|NET)?[ -]?BUOYS?(?![A-Z])");

    private static final Pattern TENDER = pattern("BUOYS?[ -]?(?:TENDER|LAY|BOAT|VESSEL|SHIP)");

    public NetBuoyHabits {
        habits = List.copyOf(habits);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /**
     * The habits of one station.
     *
     * @param claim what it says of itself; {@link Claim#EMPTY} where it said nothing
     * @param sendsAsShip whether it sends position reports of ships (messages 1 to 3, 18, 19 or 27), not those of aids (message 21)
     */
    public static NetBuoyHabits of(int mmsi, Claim claim, boolean sendsAsShip) {
        Set<NetBuoyHabit> seen = EnumSet.noneOf(NetBuoyHabit.class);
        ofNumber(mmsi, sendsAsShip, seen);
        ofName(claim.name(), seen);
        ofShip(claim, seen);
        return new NetBuoyHabits(List.copyOf(seen));
    }

    private static void ofNumber(int mmsi, boolean sendsAsShip, Set<NetBuoyHabit> seen) {
        StationKind kind = StationKind.of(mmsi);
        if (kind == StationKind.AID_TO_NAVIGATION && sendsAsShip) {
            seen.add(NetBuoyHabit.AID_FORM_SENDS_AS_SHIP);
        }
        if (StationDetail.of(mmsi)
                .filter(StationDetail.AUTONOMOUS_DEVICE::equals)
                .isPresent()) {
            seen.add(NetBuoyHabit.AUTONOMOUS_DEVICE_FORM);
        } else if (kind != StationKind.DISTRESS_DEVICE
                && Flags.load().hint(mmsi).isEmpty()) {
            seen.add(NetBuoyHabit.DIGITS_OF_NO_STATE);
        }
    }

    private static void ofName(@Nullable String name, Set<NetBuoyHabit> seen) {
        if (name == null) {
            return;
        }
        String bare = name.strip();
        addIf(PERCENT.matcher(bare).find(), NetBuoyHabit.NAME_ENDS_IN_PERCENT, seen);
        addIf(VOLTS.matcher(bare).find(), NetBuoyHabit.NAME_ENDS_IN_VOLTS, seen);
        addIf(NET.matcher(bare).find(), NetBuoyHabit.NAME_SAYS_NET, seen);
        boolean tender = TENDER.matcher(bare).find();
        addIf(!tender && BUOY.matcher(bare).find(), NetBuoyHabit.NAME_SAYS_BUOY, seen);
        addIf(tender, NetBuoyHabit.NAME_OF_A_BUOY_TENDER, seen);
    }

    private static void ofShip(Claim claim, Set<NetBuoyHabit> seen) {
        boolean fishing = ShipType.ofAis(claim.shipType()) == ShipType.FISHING;
        addIf(fishing && claim.length_m() == 0, NetBuoyHabit.FISHING_WITHOUT_LENGTH, seen);
        addIf(claim.length_m() > SHIP_m, NetBuoyHabit.LENGTH_OF_A_SHIP, seen);
        addIf(ImoNumber.isValid(claim.imo()), NetBuoyHabit.NUMBER_OF_A_SHIP, seen);
    }

    private static void addIf(boolean condition, NetBuoyHabit habit, Set<NetBuoyHabit> seen) {
        if (condition) {
            seen.add(habit);
        }
    }

    /** What speaks for a net buoy; empty where nothing does. */
    public List<NetBuoyHabit> supporting() {
        return habits.stream().filter(NetBuoyHabit::supports).toList();
    }

    /** What speaks against one. */
    public List<NetBuoyHabit> opposing() {
        return habits.stream().filter(habit -> !habit.supports()).toList();
    }
}
