package org.hawser.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A column mapping in YAML:
 *
 * <pre>
 * title: Solent AIS
 * time_format: yyyy-MM-dd HH:mm:ss.SSS     # or iso, epoch_s, epoch_ms
 * columns:
 *   time: Time
 *   mmsi: MMSI
 *   latitude: Latitude_degrees
 *   longitude: Longitude_degrees
 * divide_by: {latitude: 600000}             # optional: raw units to degrees, knots, metres
 * </pre>
 */
public final class MappingFile {

    private MappingFile() {}

    private record Content(
            @Nullable String title,
            @Nullable String delimiter,
            @Nullable String time_format,
            @Nullable Map<String, String> columns,
            @Nullable Map<String, Double> divide_by,
            int mmsi_add) {}

    /**
     * Reads a mapping.
     *
     * @throws FeedException where the file cannot be read or says too little
     */
    public static ColumnMapping read(Path file) throws FeedException {
        try {
            YAMLMapper mapper = YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();
            return mapping(file, mapper.readValue(Files.readString(file), Content.class));
        } catch (IOException e) {
            throw new FeedException("The mapping file " + file + " cannot be read: " + Problems.of(e) + ".", e);
        } catch (JacksonException e) {
            throw new FeedException(
                    "The mapping file " + file + " is not as it should be: " + e.getOriginalMessage() + ".", e);
        } catch (IllegalArgumentException e) {
            throw new FeedException("The mapping file " + file + " is not as it should be: " + e.getMessage() + ".", e);
        }
    }

    private static ColumnMapping mapping(Path file, @Nullable Content content) {
        if (content == null || content.columns == null) {
            throw new IllegalArgumentException("it names no columns");
        }
        Map<Column, String> columns = byColumn(content.columns);
        for (Column needed : Column.NEEDED) {
            if (!columns.containsKey(needed)) {
                throw new IllegalArgumentException("it names no column for " + needed.key());
            }
        }
        String delimiter = content.delimiter == null ? "," : content.delimiter;
        if (delimiter.length() != 1) {
            throw new IllegalArgumentException("delimiter must be one character");
        }
        String title = content.title == null ? String.valueOf(file.getFileName()) : content.title;
        String time = content.time_format == null ? TimeFormat.ISO : content.time_format;
        Map<Column, Double> divisors = content.divide_by == null ? Map.of() : byColumn(content.divide_by);
        if (divisors.values().stream().anyMatch(divisor -> !(divisor > 0))) {
            throw new IllegalArgumentException("divide_by must be above 0");
        }
        return new ColumnMapping(title, delimiter.charAt(0), columns, TimeFormat.of(time), divisors, content.mmsi_add);
    }

    private static <T> Map<Column, T> byColumn(Map<String, T> byKey) {
        Map<Column, T> columns = new EnumMap<>(Column.class);
        new TreeMap<>(byKey).forEach((key, value) -> columns.put(column(key), value));
        return columns;
    }

    private static Column column(String key) {
        return Arrays.stream(Column.values())
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" is none of "
                        + Arrays.stream(Column.values()).map(Column::key).collect(Collectors.joining(", "))));
    }
}
