package org.hawser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EventsGeoJsonTest {

    @Test
    void collectionIsTheGoldenOne() throws IOException {
        Golden.check("events.geojson", text(List.of(Samples.acrossTheAntimeridian(), Samples.listed())));
    }

    @Test
    void anEmptyCollectionIsStillOne() throws IOException {
        JsonNode tree = EventJson.JSON.readTree(text(List.of()));
        assertThat(tree.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(tree.path("features").isEmpty()).isTrue();
    }

    @Test
    void tracksAreCutToTheEvent() throws IOException {
        JsonNode features =
                EventJson.JSON.readTree(text(List.of(Samples.listed()))).path("features");
        assertThat(features.size()).isEqualTo(3);
        JsonNode line = features.path(1).path("geometry");
        assertThat(line.path("type").asString()).isEqualTo("LineString");
        // The ship drifts some 4 nautical miles in the event and comes from 110 away.
        line.path("coordinates").forEach(pair -> {
            assertThat(pair.path(0).asDouble()).isBetween(125.7, 125.9);
            assertThat(pair.path(1).asDouble()).isBetween(29.3, 29.5);
        });
    }

    @Test
    void linesAreCutAtTheAntimeridian() throws IOException {
        JsonNode features = EventJson.JSON
                .readTree(text(List.of(Samples.acrossTheAntimeridian())))
                .path("features");
        JsonNode line = features.path(1).path("geometry");
        assertThat(line.path("type").asString()).isEqualTo("MultiLineString");
        for (JsonNode part : line.path("coordinates")) {
            double first = part.path(0).path(0).asDouble();
            part.forEach(pair ->
                    assertThat(pair.path(0).asDouble() * Math.signum(first)).isBetween(0.0, 180.0));
        }
    }

    private static String text(List<Finding> findings) throws IOException {
        StringWriter out = new StringWriter();
        EventsGeoJson.write(findings, out);
        return out.toString();
    }
}
