package org.hawser.sanctions;

import java.util.List;
import java.util.Set;
import org.hawser.sea.ImoNumber;

/** One entry of a list through all its versions. */
interface ListedShip {

    ListHead head();

    /** What the newest version that has it says. */
    ListEntry newest();

    /** Everything it was ever identified by. */
    Set<IdKey> keys();

    /** The times it stood on the list as the ship with this identifier, earliest first. */
    List<Stay> stays(IdKey key);

    /** Every IMO number it was ever given. */
    default boolean hasOtherImo(ImoNumber imo) {
        boolean any = keys().stream().anyMatch(key -> key.kind() == MatchKind.IMO);
        return any && !keys().contains(IdKey.imo(imo));
    }
}
