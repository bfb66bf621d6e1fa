package org.hawser.sea.zone;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** ISO 3166-1 codes of two and of three letters. */
final class IsoCodes {

    private static final Map<String, String> BY_ALPHA_3 = byAlpha3();

    private IsoCodes() {}

    private static Map<String, String> byAlpha3() {
        Map<String, String> codes = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getISO3Country(), code);
        }
        return Map.copyOf(codes);
    }

    /** The code of two letters; empty where the text is no code. */
    static Optional<String> alpha2(String code) {
        String capitals = code.toUpperCase(Locale.ROOT);
        if (capitals.length() == 3) {
            return Optional.ofNullable(BY_ALPHA_3.get(capitals));
        }
        return BY_ALPHA_3.containsValue(capitals) ? Optional.of(capitals) : Optional.empty();
    }
}
