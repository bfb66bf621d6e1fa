package org.hawser.sanctions;

import java.util.Locale;
import java.util.Optional;
import org.hawser.sea.ImoNumber;

/** Something a ship is looked up by, in its one normal writing. */
record IdKey(MatchKind kind, String value) {

    private static final int SHORTEST_CALL_SIGN = 4;

    static IdKey imo(ImoNumber imo) {
        return new IdKey(MatchKind.IMO, imo.toString());
    }

    static IdKey mmsi(int mmsi) {
        return new IdKey(MatchKind.MMSI, Integer.toString(mmsi));
    }

    /**
     * Capital letters and digits only ({@code 5im 592} is {@code 5IM592}). Empty for what cannot be a ship's call sign (ITU Radio
     * Regulations, article 19: at least four characters, of which a letter), such as a row of zeros.
     */
    static Optional<IdKey> callSign(String written) {
        String sign = lettersAndDigits(written);
        boolean plausible = sign.length() >= SHORTEST_CALL_SIGN && sign.chars().anyMatch(Character::isLetter);
        return plausible ? Optional.of(new IdKey(MatchKind.CALL_SIGN, sign)) : Optional.empty();
    }

    /** A name without case, blanks and punctuation. */
    static Optional<IdKey> name(String written) {
        String name = lettersAndDigits(written);
        return name.isEmpty() ? Optional.empty() : Optional.of(new IdKey(MatchKind.NAME, name));
    }

    private static String lettersAndDigits(String text) {
        StringBuilder kept = new StringBuilder();
        text.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
