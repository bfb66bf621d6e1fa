package org.hawser.sim.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hawser.sea.yaml.YamlException;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Words that stand for constants, and for what an item of a list is. */
final class Words {

    private Words() {}

    /** The constant that a word under a key names, case, blanks and hyphens left out of account; {@code usual} where it is missing. */
    static <E extends Enum<E>> E constant(YamlFields fields, String key, E[] constants, E usual) {
        @Nullable String word = fields.optionalText(key);
        return word == null ? usual : fields.read(key, word, text -> constant(constants, text));
    }

    static <E extends Enum<E>> E required(YamlFields fields, String key, E[] constants) {
        return fields.read(key, fields.text(key), text -> constant(constants, text));
    }

    private static <E extends Enum<E>> E constant(E[] constants, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is none of "
                + Arrays.stream(constants).map(Words::plain).toList());
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether the second of two words stands under a key. */
    static boolean isSecond(YamlFields fields, String key, String usual, String other) {
        @Nullable String word = fields.optionalText(key);
        if (word == null || word.equals(usual)) {
            return false;
        }
        if (!word.equals(other)) {
            throw fields.wrongAt(key, "\"" + word + "\" is not known here", "write " + usual + " or " + other);
        }
        return true;
    }

    /** The first key of an item that says what it is. */
    static String verb(String file, YamlNode node, Map<String, Set<String>> keys, String what) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (String key : mapping.fields().keySet()) {
                if (keys.containsKey(key)) {
                    return key;
                }
            }
        }
        List<String> verbs = keys.keySet().stream().sorted().toList();
        throw new YamlException(file, node.line(), what, "begin with one of " + verbs);
    }
}
