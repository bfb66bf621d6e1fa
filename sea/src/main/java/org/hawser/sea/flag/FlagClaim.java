package org.hawser.sea.flag;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a ship's flag. When it was so and who says it is kept with the fact that carries the claim.
 *
 * <p>The digits of an MMSI are a {@linkplain Flags hint} and make no claim: anybody can key in any number.
 *
 * @param code ISO 3166-1, two capital letters; null where the ship is said to fly no flag ({@code CLAIMED}) or none is known
 *     ({@code UNKNOWN})
 */
public record FlagClaim(@Nullable String code, FlagStatus status) {

    public FlagClaim {
        if (code != null && !isCode(code)) {
            throw new IllegalArgumentException("'" + code + "' is no country code: two capital letters (ISO 3166-1)");
        }
        if (code == null && status != FlagStatus.CLAIMED && status != FlagStatus.UNKNOWN) {
            throw new IllegalArgumentException("'" + status.word() + "' needs the State that it is about");
        }
    }

    private static boolean isCode(String code) {
        return code.length() == 2 && isCapital(code.charAt(0)) && isCapital(code.charAt(1));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** A ship said to fly no flag. */
    public static FlagClaim none() {
        return new FlagClaim(null, FlagStatus.CLAIMED);
    }

    /**
     * Whether both cannot be right of one ship at one time. A State's denial answers a claim of its flag and only conflicts with a
     * confirmation; several flags at once are no conflict between those who say so.
     */
    public boolean conflictsWith(FlagClaim other) {
        if (status == FlagStatus.UNKNOWN || other.status == FlagStatus.UNKNOWN) {
            return false;
        }
        boolean sameState = Objects.equals(code, other.code);
        if (status == FlagStatus.DENIED_BY_STATE || other.status == FlagStatus.DENIED_BY_STATE) {
            return sameState
                    && (status == FlagStatus.REGISTRY_CONFIRMED || other.status == FlagStatus.REGISTRY_CONFIRMED);
        }
        return !sameState && !(severalAtOnce() && other.severalAtOnce());
    }

    private boolean severalAtOnce() {
        return status == FlagStatus.DUAL;
    }

    /** {@code PA claimed}, {@code no flag claimed}. */
    @Override
    public String toString() {
        return (code == null ? "no flag" : code) + " " + status.word();
    }
}
