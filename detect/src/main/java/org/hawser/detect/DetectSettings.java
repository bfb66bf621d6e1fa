package org.hawser.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hawser.detect.encounter.EncounterSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * All settings of the detectors. The shipped values stand, each with its source, in {@code detect.yaml}; a file in the same layout
 * replaces single values.
 */
public record DetectSettings(
        EncounterSettings encounter, JudgementSettings judgement, NotShips notShips, ClockSettings clock) {

    private static final List<String> PROFILES = List.of("gfw");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    /** The shipped settings. */
    public static DetectSettings shipped() {
        return of(shippedTree());
    }

    /**
     * The shipped settings with what a file or a shipped profile replaces.
     *
     * @param fileOrProfile a file, or the name of a profile: {@code gfw}
     * @throws IllegalArgumentException in a sentence for the user, where the file cannot be read or holds what is no setting
     */
    public static DetectSettings read(String fileOrProfile) {
        try {
            ObjectNode tree = shippedTree();
            JsonNode changes = changes(fileOrProfile);
            if (!changes.isMissingNode() && !changes.isNull()) {
                replace(tree, changes, "");
            }
            return of(tree);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The settings " + fileOrProfile + " cannot be used: " + SettingsProblems.of(e, PROFILES) + ".", e);
        }
    }

    private static JsonNode changes(String fileOrProfile) throws IOException {
        return PROFILES.contains(fileOrProfile)
                ? resource("profiles/" + fileOrProfile + ".yaml")
                : YAML.readTree(Files.readString(Path.of(fileOrProfile)));
    }

    private static void replace(ObjectNode tree, JsonNode changes, String path) {
        if (!changes.isObject()) {
            throw new IllegalArgumentException(
                    (path.isEmpty() ? "they hold" : "\"" + path + "\" holds") + " no names with values");
        }
        for (String name : changes.propertyNames()) {
            replace(tree, name, changes.get(name), path.isEmpty() ? name : path + "." + name);
        }
    }

    private static void replace(ObjectNode tree, String name, JsonNode value, String path) {
        JsonNode old = tree.get(name);
        if (old == null) {
            throw new IllegalArgumentException("\"" + path + "\" is no setting");
        }
        requireValue(value, "\"" + path + "\"");
        if (value.isArray()) {
            value.forEach(item -> requireValue(item, "an item of \"" + path + "\""));
        }
        if (old instanceof ObjectNode inner) {
            replace(inner, value, path);
        } else {
            tree.set(name, value);
        }
    }

    private static void requireValue(JsonNode value, String where) {
        if (value.isNull()) {
            throw new IllegalArgumentException("nothing stands behind " + where);
        }
    }

    private static ObjectNode shippedTree() {
        return (ObjectNode) resource("detect.yaml");
    }

    private static JsonNode resource(String name) {
        try (InputStream in = DetectSettings.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the installation of Hawser");
            }
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }

    private static DetectSettings of(ObjectNode tree) {
        YAMLMapper mapper = YAML.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        return mapper.treeToValue(tree, DetectSettings.class);
    }

    /** SHA-256 of all settings that shape an event, in hexadecimal. */
    public String digest() {
        String canonical = encounter.canonical() + "\n" + judgement.canonical() + "\n" + notShips.canonical() + "\n"
                + clock.canonical();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
