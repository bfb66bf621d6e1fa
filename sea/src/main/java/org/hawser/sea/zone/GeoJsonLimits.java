package org.hawser.sea.zone;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hawser.sea.flag.Countries;
import org.hawser.sea.zone.LoadedLimits.LoadedArea;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads limits from GeoJSON (RFC 7946): a FeatureCollection of polygons whose properties say what zone of what State they are, as
 * Marine Regions writes them ({@code POL_TYPE}, {@code ISO_SOV1} to {@code ISO_SOV3}, {@code GEONAME}; small letters too) or as
 * {@code zone} and {@code states}. A feature that says neither is counted and left out.
 */
public final class GeoJsonLimits {

    /** Of the edges of all features: about a gigabyte. */
    private static final long MOST_PIECES = 6_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final List<LoadedArea> areas = new ArrayList<>();
    private final Map<String, Integer> rejected = new TreeMap<>();
    private int features;
    private long pieces;

    /**
     * What a file held.
     *
     * @param rejected features left out, by reason
     */
    public record Loaded(LoadedLimits limits, Map<String, Integer> rejected) {}

    private GeoJsonLimits(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param file its name, for errors and as the basis of answers
     * @throws IllegalArgumentException where it is no FeatureCollection, no well-formed JSON, or holds no limit at all
     */
    public static Loaded read(String file, InputStream in) throws IOException {
        GeoJsonLimits limits = new GeoJsonLimits(file);
        try (JsonParser parser = JSON.createParser(in)) {
            limits.collection(parser);
        } catch (JacksonException e) {
            throw limits.wrong("no well-formed JSON" + at(e) + ": " + e.getOriginalMessage());
        }
        if (limits.areas.isEmpty()) {
            throw limits.wrong("none of its " + limits.features + " features is an area of a zone of a State "
                    + limits.rejected + "; each needs properties POL_TYPE and ISO_SOV1, or zone and states");
        }
        return new Loaded(new LoadedLimits(limits.areas), Map.copyOf(limits.rejected));
    }

    private static String at(JacksonException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + ": " + what);
    }

    /** Feature by feature, since such files have hundreds of megabytes. */
    private void collection(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw wrong("no GeoJSON FeatureCollection");
        }
        boolean found = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("features") && value == JsonToken.START_ARRAY) {
                found = true;
                features(parser);
            } else {
                parser.skipChildren();
            }
        }
        if (!found) {
            throw wrong("no GeoJSON FeatureCollection: there is no list of features");
        }
    }

    private void features(JsonParser parser) {
        JsonToken next = parser.nextToken();
        while (next != JsonToken.END_ARRAY && next != null) {
            if (next == JsonToken.START_OBJECT) {
                feature(JSON.readTree(parser));
            } else {
                features++;
                parser.skipChildren();
                reject("no feature");
            }
            next = parser.nextToken();
        }
    }

    private void feature(JsonNode feature) {
        features++;
        FeatureProperties properties = new FeatureProperties(feature.path("properties"));
        Optional<Zone> zone = properties.zone();
        List<String> states = properties.states();
        if (zone.isEmpty()) {
            reject("zone not known");
        } else if (states.isEmpty()) {
            reject("State not known");
        } else {
            add(feature, properties, zone.get(), states);
            requireRoom();
        }
    }

    private void add(JsonNode feature, FeatureProperties properties, Zone zone, List<String> states) {
        String source = file + ", feature " + features;
        try {
            AreaShape shape = new AreaShape(GeoJsonPolygons.of(feature.path("geometry")));
            pieces += shape.pieces();
            areas.add(new LoadedArea(zone, states, properties.overlapping(), properties.name(), source, shape));
        } catch (IllegalArgumentException e) {
            reject("geometry: " + e.getMessage());
        }
    }

    private void requireRoom() {
        if (pieces > MOST_PIECES) {
            throw wrong("its edges are too many (more than " + MOST_PIECES + " pieces up to feature " + features
                    + "); keep the features of the States that you need");
        }
    }

    private void reject(String reason) {
        rejected.merge(reason, 1, Integer::sum);
    }

    /** What a feature says of itself, the case of its keys left out of account. */
    private static final class FeatureProperties {
        private final Map<String, String> values = new TreeMap<>();

        FeatureProperties(JsonNode properties) {
            properties.forEachEntry((key, value) -> {
                if (value.isArray()) {
                    List<String> parts = new ArrayList<>();
                    value.forEach(part -> parts.add(part.asString("")));
                    values.put(key.toLowerCase(Locale.ROOT), String.join(",", parts));
                } else if (!value.isNull() && !value.isObject()) {
                    values.put(key.toLowerCase(Locale.ROOT), value.asString("").strip());
                }
            });
        }

        private String value(String key) {
            return values.getOrDefault(key, "");
        }

        Optional<Zone> zone() {
            String word = value("zone").isEmpty() ? value("pol_type") : value("zone");
            return switch (word.toLowerCase(Locale.ROOT).replace('_', ' ')) {
                case "internal waters" -> Optional.of(Zone.INTERNAL_WATERS);
                case "archipelagic waters" -> Optional.of(Zone.ARCHIPELAGIC_WATERS);
                case "12nm", "territorial sea", "territorial seas" -> Optional.of(Zone.TERRITORIAL_SEA);
                case "24nm", "contiguous zone", "contiguous zones" -> Optional.of(Zone.CONTIGUOUS_ZONE);
                case "200nm", "joint regime", "overlapping claim", "exclusive economic zone", "eez" ->
                    Optional.of(Zone.EXCLUSIVE_ECONOMIC_ZONE);
                default -> Optional.empty();
            };
        }

        boolean overlapping() {
            return value("pol_type").equalsIgnoreCase("overlapping claim");
        }

        String name() {
            return value("geoname").isEmpty() ? value("name") : value("geoname");
        }

        List<String> states() {
            List<String> states = new ArrayList<>();
            for (String written : (value("states") + "," + value("state")).split(",")) {
                addState(states, written.strip());
            }
            for (int i = 1; i <= 3; i++) {
                addState(states, value("iso_sov" + i));
            }
            return states.stream().distinct().toList();
        }

        private static void addState(List<String> states, String written) {
            String capitals = written.toUpperCase(Locale.ROOT);
            if (Countries.load().has(capitals)) {
                states.add(capitals);
            } else {
                Countries.load().ofThreeLetters(capitals).ifPresent(states::add);
            }
        }
    }
}
