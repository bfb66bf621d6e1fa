package org.hawser.sea.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML to a tree that keeps lines, which the usual tree does not. Only what reviewed data needs is taken: mappings, lists and
 * single values as written, at most {@value #DEEPEST} deep. Aliases, with which a small file can grow without bounds, a
 * key given twice and a second document are refused.
 */
public final class YamlTree {

    /** Reviewed data needs five. */
    static final int DEEPEST = 12;

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String REMEDY = "correct the file";

    private final String file;
    private final YAMLParser parser;

    private YamlTree(String file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a file.
     *
     * @param file its name, for errors
     * @throws YamlException where the bytes are no such YAML in UTF-8
     */
    public static YamlNode read(String file, byte[] bytes) {
        try (YAMLParser parser = (YAMLParser) YAML.createParser(decoded(file, bytes))) {
            return new YamlTree(file, parser).document();
        } catch (JacksonException e) {
            throw malformed(file, e);
        }
    }

    /** The scanner knows where it met the mistake; the parser only where the last token was. */
    private static YamlException malformed(String file, JacksonException e) {
        String what = "no well-formed YAML: ";
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            int line = marked.getProblemMark().get().getLine() + 1;
            return new YamlException(file, line, what + marked.getProblem(), REMEDY, e);
        }
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        return new YamlException(file, line, what + e.getOriginalMessage(), REMEDY, e);
    }

    private static String decoded(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new YamlException(file, line, "not UTF-8", "save it as UTF-8", e);
        }
    }

    private YamlNode document() {
        if (parser.nextToken() == null) {
            throw wrong("the file is empty");
        }
        YamlNode root = node(1);
        if (parser.nextToken() != null) {
            throw wrong("a second document");
        }
        return root;
    }

    /** The node that begins at the current token. */
    private YamlNode node(int depth) {
        if (depth > DEEPEST) {
            throw wrong("nested deeper than " + DEEPEST);
        }
        if (parser.isCurrentAlias()) {
            throw wrong("aliases are not used here");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> items(depth);
            case VALUE_NULL -> throw wrong("a value is missing");
            default -> new YamlNode.Scalar(parser.getString().strip(), line());
        };
    }

    private YamlNode mapping(int depth) {
        int line = line();
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            next();
            if (fields.put(key, node(depth + 1)) != null) {
                throw new YamlException(file, keyLine, "'" + key + "' stands twice", REMEDY);
            }
        }
        return new YamlNode.Mapping(fields, line);
    }

    private YamlNode items(int depth) {
        int line = line();
        List<YamlNode> items = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new YamlNode.Items(items, line);
    }

    private JsonToken next() {
        @Nullable JsonToken token = parser.nextToken();
        if (token == null) {
            throw wrong("the file ends too early");
        }
        return token;
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private YamlException wrong(String what) {
        return new YamlException(file, line(), what, REMEDY);
    }
}
