package org.hawser.sea;

import org.jspecify.annotations.Nullable;

/**
 * What a station says of itself in a static message. Nothing in it is verified: it is evidence of what was claimed. A field that
 * the message did not carry, or carried as "not available", is null or 0.
 *
 * @param imo as sent, even with a wrong check digit; 0 where not given
 * @param name without padding
 * @param callSign without padding
 * @param shipType type of ship and cargo, 1 to 99 (ITU-R M.1371-5 table 53); 0 where not given
 * @param length_m overall; 0 where not given
 * @param width_m overall; 0 where not given
 */
public record Claim(
        int imo, @Nullable String name, @Nullable String callSign, int shipType, int length_m, int width_m) {

    /** The claim that fills what this one leaves open with what {@code earlier} said. */
    public Claim over(Claim earlier) {
        return new Claim(
                imo != 0 ? imo : earlier.imo,
                name != null ? name : earlier.name,
                callSign != null ? callSign : earlier.callSign,
                shipType != 0 ? shipType : earlier.shipType,
                length_m != 0 ? length_m : earlier.length_m,
                width_m != 0 ? width_m : earlier.width_m);
    }

    /** A claim of nothing. */
    public static final Claim EMPTY = new Claim(0, null, null, 0, 0, 0);
}
