package org.hawser.sim.ship;

/**
 * What a station says of its ship in messages 5 and 24, right or wrong.
 *
 * @param type of ship and cargo (ITU-R M.1371-5 table 53)
 * @param hull dimensions and draught as keyed in
 * @param destination as keyed in; empty where it is not told
 */
public record StaticData(Identity identity, int type, Hull hull, String destination) {

    /** The same under another identity. */
    public StaticData as(Identity another) {
        return new StaticData(another, type, hull, destination);
    }

    /** The same with another hull or draught. */
    public StaticData with(Hull another) {
        return new StaticData(identity, type, another, destination);
    }

    /** The same, bound for elsewhere. */
    public StaticData boundFor(String another) {
        return new StaticData(identity, type, hull, another);
    }
}
