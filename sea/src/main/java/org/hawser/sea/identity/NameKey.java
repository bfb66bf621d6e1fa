package org.hawser.sea.identity;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one normal writing by which names, call signs and claimed numbers are compared: without case, blanks and punctuation, so that
 * {@code BILLIONS NO.18}, {@code Billions No. 18} and {@code BILLIONS NO 18} are one name. Digits and the word NO stay: {@code ASIA
 * BRIDGE} and {@code ASIA BRIDGE 1} are two ships. Similar names are the business of whoever screens, not of this key.
 */
public final class NameKey {

    private NameKey() {}

    /** The key; the text itself, without blanks around it, where it has neither letters nor digits. */
    public static String of(String text) {
        return isAscii(text) ? ofAscii(text) : kept(Normalizer.normalize(text, Normalizer.Form.NFKC), text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** What AIS sends is ASCII, and there is much of it. */
    private static String ofAscii(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept.append(Character.toUpperCase(c));
            }
        }
        return kept.isEmpty() ? text.strip() : kept.toString();
    }

    private static String kept(String plain, String text) {
        StringBuilder kept = new StringBuilder(plain.length());
        plain.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.isEmpty() ? text.strip() : kept.toString();
    }
}
