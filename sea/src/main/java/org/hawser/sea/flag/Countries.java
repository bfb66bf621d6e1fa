package org.hawser.sea.flag;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hawser.sea.Resources;

/**
 * Two letters of ISO 3166-1 for three letters or an English name. The table is our own: what Java says of countries changes with its
 * version.
 */
public final class Countries {

    /** What ISO 3166-1 leaves to its users, and many use for a country that is not known. */
    public static final String UNKNOWN = "ZZ";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final Pattern SMALL_WORDS = Pattern.compile("\\b(the|of|and)\\b");

    private static final class Holder {
        static final Countries COUNTRIES = new Countries(Resources.rows(Countries.class, "countries.tsv"));
    }

    private final Map<String, String> ofLetters = new HashMap<>();
    private final Map<String, String> ofName = new HashMap<>();

    private Countries(List<String[]> rows) {
        for (String[] row : rows) {
            ofLetters.put(row[1], row[0]);
            for (String name : row[2].split("\\|")) {
                ofName.put(plain(name), row[0]);
            }
        }
    }

    /** The table; read once. */
    public static Countries load() {
        return Holder.COUNTRIES;
    }

    /** The code of two letters for one of three; empty where there is none. */
    public Optional<String> ofThreeLetters(String letters) {
        return Optional.ofNullable(ofLetters.get(letters));
    }

    /** The code of two letters for an English name, however it is punctuated; empty where it is not known. */
    public Optional<String> ofName(String name) {
        return Optional.ofNullable(ofName.get(plain(name)));
    }

    /** Whether this is a code of two letters. */
    public boolean has(String twoLetters) {
        return ofLetters.containsValue(twoLetters);
    }

    /** The name's letters without marks, case, order of punctuation and words that come and go. */
    private static String plain(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String letters = NO_LETTERS.matcher(MARKS.matcher(text).replaceAll("")).replaceAll(" ");
        String saints = SAINT.matcher(letters).replaceAll("saint");
        return SMALL_WORDS.matcher(saints).replaceAll("").replace(" ", "");
    }
}
