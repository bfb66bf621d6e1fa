package org.hawser.sim.ship;

import java.util.Locale;

/**
 * Invented identities, which no real ship is meant to have, and which anybody can tell to be invented:
 *
 * <ul>
 *   <li><b>Name</b>: {@code SIM}, a bird and the ship's number, as {@code SIM PLOVER 103}.
 *   <li><b>MMSI</b>: the maritime identification digits of the flag, {@code 990}, and the ship's number in three digits, as
 *       {@code 477990103}. The digits are right, so that the flag can be told; the block behind them is one that no list known
 *       here uses.
 *   <li><b>IMO number</b>: {@code 290}, the ship's number in three digits, and a right check digit. No ship of that block stands
 *       in any list known here.
 *   <li><b>Call sign</b>: {@code QSIM} and the ship's number. The ITU allots no call signs that begin with Q.
 *   <li><b>Net buoys</b> have the numbers that their makers key in: the form of an aid to navigation ({@code 994…}), or digits
 *       that are no State's ({@code 2000…}), and a name that gives the state of the battery.
 * </ul>
 *
 * The number is given by whoever puts the ship to sea; each is used once.
 */
public final class Inventions {

    private static final String[] BIRDS = {
        "AVOCET", "BITTERN", "CURLEW", "DUNLIN", "EGRET", "FULMAR", "GANNET", "HERON", "IBIS", "JACANA", "KNOT",
        "LAPWING", "MURRE", "NODDY", "OSPREY", "PLOVER", "QUAIL", "RUFF", "SKUA", "TERN", "WIGEON"
    };

    private static final int BLOCK = 990_000;
    private static final int FIRST_SIX_IMO = 290_000;
    private static final int AID_BUOY = 994_129_000;
    private static final int NOBODYS_BUOY = 200_099_000;

    private Inventions() {}

    /**
     * A seagoing ship.
     *
     * @param mid maritime identification digits of her flag
     * @param number 0 to 999
     */
    public static Identity ship(int mid, int number) {
        return new Identity(mmsi(mid, number), imo(number), name(number), callSign(number));
    }

    /** A ship or boat without IMO number. */
    public static Identity boat(int mid, int number) {
        return new Identity(mmsi(mid, number), 0, name(number), callSign(number));
    }

    /** A net buoy with a number in the form of an aid to navigation. */
    public static Identity aidFormBuoy(int number, String name) {
        return new Identity(AID_BUOY + number, 0, name, "");
    }

    /** A net buoy with a number in the form of a ship's whose first digits are no State's. */
    public static Identity shipFormBuoy(int number, String name) {
        return new Identity(NOBODYS_BUOY + number, 0, name, "");
    }

    private static int mmsi(int mid, int number) {
        return mid * 1_000_000 + BLOCK + number;
    }

    private static String name(int number) {
        return "SIM " + BIRDS[number % BIRDS.length] + " " + number;
    }

    private static String callSign(int number) {
        return String.format(Locale.ROOT, "QSIM%03d", number);
    }

    /** With the check digit of IMO resolution A.1117(30): the sum of the six digits times 7, 6, 5, 4, 3, 2. */
    private static int imo(int number) {
        int six = FIRST_SIX_IMO + number;
        int sum = 0;
        int rest = six;
        for (int weight = 2; weight <= 7; weight++) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        return six * 10 + sum % 10;
    }
}
