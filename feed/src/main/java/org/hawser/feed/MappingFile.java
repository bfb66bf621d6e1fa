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
 * delimiter: ";"                            # optional: a comma where not given
 * divide_by: {latitude: 600000}             # optional: raw units to degrees, knots, metres
 * mmsi_add: 200000000                       # optional: for vessels numbered otherwise than by MMSI
 * </pre>
 */
public final class MappingFile {

    private MappingFile() {}

    private record Content(
            @Nullable String title,
            @Nullable String delimiter,
            @Nullable String time_format,
            @Nullable Map<String, @Nullable String> columns,
            @Nullable Map<String, @Nullable Double> divide_by,
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
                    "The mapping file " + file + " is not as it should be: " + YamlProblems.of(e) + ".", e);
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
            require(columns.containsKey(needed), "it names no column for " + needed.key());
        }
        String title = content.title == null ? String.valueOf(file.getFileName()) : content.title;
        String time = content.time_format == null ? TimeFormat.ISO : content.time_format;
        require(content.mmsi_add >= 0, "mmsi_add must not be negative");
        return new ColumnMapping(
                title,
                delimiter(content.delimiter),
                columns,
                TimeFormat.of(time),
                divisors(content.divide_by),
                content.mmsi_add);
    }

    private static char delimiter(@Nullable String given) {
        String delimiter = given == null ? "," : given;
        require(
                delimiter.length() == 1 && delimiter.charAt(0) < 0x80 && "\"\r\n".indexOf(delimiter.charAt(0)) < 0,
                "delimiter must be one ASCII character that is no quote or line end");
        return delimiter.charAt(0);
    }

    private static Map<Column, Double> divisors(@Nullable Map<String, @Nullable Double> given) {
        Map<Column, Double> divisors = given == null ? Map.of() : byColumn(given);
        divisors.forEach((column, divisor) -> {
            require(column.isMeasure(), "divide_by makes no sense for " + column.key());
            require(divisor > 0 && Double.isFinite(divisor), "divide_by must be above 0");
        });
        return divisors;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static <T> Map<Column, T> byColumn(Map<String, @Nullable T> byKey) {
        Map<Column, T> columns = new EnumMap<>(Column.class);
        new TreeMap<>(byKey).forEach((key, value) -> {
            if (value == null) {
                throw new IllegalArgumentException("nothing stands behind " + key);
            }
            columns.put(column(key), value);
        });
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
