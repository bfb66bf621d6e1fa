package org.hawser.sanctions;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.ImoNumber;

/**
 * The numbers and signs a list gives for a ship.
 *
 * @param unusable registration numbers kept as written: no IMO ship number (wrong check digit, another registry's number, "does
 *     not exist")
 * @param mmsis nine digits
 * @param callSigns as written
 */
public record Identifiers(List<ImoNumber> imos, List<String> unusable, List<Integer> mmsis, List<String> callSigns) {

    public static final Identifiers NONE = new Identifiers(List.of(), List.of(), List.of(), List.of());

    public Identifiers {
        imos = List.copyOf(imos);
        unusable = List.copyOf(unusable);
        mmsis = List.copyOf(mmsis);
        callSigns = List.copyOf(callSigns);
    }

    /** Everything a ship can be matched on, strongest first. */
    List<IdKey> keys() {
        List<IdKey> keys = new ArrayList<>();
        imos.forEach(imo -> keys.add(IdKey.imo(imo)));
        mmsis.forEach(mmsi -> keys.add(IdKey.mmsi(mmsi)));
        callSigns.forEach(sign -> IdKey.callSign(sign).ifPresent(keys::add));
        return keys;
    }
}
