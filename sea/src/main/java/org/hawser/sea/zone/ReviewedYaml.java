package org.hawser.sea.zone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hawser.sea.Resources;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML written by hand: a misspelt key or word is an error that says where. */
final class ReviewedYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReviewedYaml() {}

    static <T> T resource(String name, TypeReference<T> type) {
        try (InputStream in = Resources.open(ReviewedYaml.class, name)) {
            return read(name, in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }

    /** @throws IllegalArgumentException naming file, line and what is wrong */
    static <T> T read(String name, InputStream in, TypeReference<T> type) {
        try {
            return YAML.readValue(in, type);
        } catch (JacksonException e) {
            String at =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            throw new IllegalArgumentException(name + at + ": " + e.getOriginalMessage(), e);
        }
    }
}
