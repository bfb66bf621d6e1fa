package org.hawser.report.text;

import java.util.Locale;

/**
 * Text from outside as it may stand on a page. Escaping is the templates' work; this takes away what would still deceive a reader:
 * control characters, and the invisible ones that turn the direction of text or hide in it.
 */
public final class Printable {

    /** An AIS name has 20 characters; what is longer than this comes from a file that is wrong. */
    private static final int MAX_CHARACTERS = 120;

    private Printable() {}

    /** The text with every character that cannot be seen written as its number, as in {@code <U+202E>}, and cut where it is endless. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int[] characters = text.codePoints().limit(MAX_CHARACTERS + 1L).toArray();
        for (int i = 0; i < Math.min(characters.length, MAX_CHARACTERS); i++) {
            append(clean, characters[i]);
        }
        return characters.length > MAX_CHARACTERS ? clean.append('\u2026').toString() : clean.toString();
    }

    private static void append(StringBuilder clean, int character) {
        if (isVisible(character)) {
            clean.appendCodePoint(character);
        } else {
            clean.append("<U+")
                    .append(String.format(Locale.ROOT, "%04X", character))
                    .append('>');
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
