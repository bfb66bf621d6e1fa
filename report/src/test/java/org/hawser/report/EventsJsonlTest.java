package org.hawser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EventsJsonlTest {

    @Test
    void linesAreTheGoldenOnesInAnyOrderOfFindings() throws IOException {
        List<Finding> findings = List.of(Samples.listed(), Samples.pilotage(), Samples.flagOfConcern());
        Golden.check("events.jsonl", lines(findings));
        Golden.check("events.jsonl", lines(findings.reversed()));
    }

    @Test
    void fieldsStandInTheOrderOfTheContract() {
        JsonNode tree = EventJson.JSON.readTree(EventsJsonl.line(Samples.listed()));
        assertThat(tree.propertyNames())
                .containsExactly(
                        "id",
                        "type",
                        "kind",
                        "attention",
                        "start",
                        "end",
                        "position",
                        "zone",
                        "ships",
                        "measures",
                        "confidence",
                        "for",
                        "against",
                        "missing",
                        "sources",
                        "simulated");
        assertThat(tree.path("ships").path(0).propertyNames())
                .containsExactly(
                        "mmsi",
                        "imo",
                        "name",
                        "call_sign",
                        "flag",
                        "type",
                        "length_m",
                        "width_m",
                        "track",
                        "designations",
                        "other_times");
        assertThat(tree.path("ships").path(1).path("designations").path(0).propertyNames())
                .containsExactly("list", "authority", "entry", "kind", "measures", "valid", "match");
    }

    @Test
    void aShipThatWasNotLookedUpHasNoAnswer() {
        JsonNode ships =
                EventJson.JSON.readTree(EventsJsonl.line(Samples.pilotage())).path("ships");
        assertThat(ships.path(0).path("designations").isArray()).isTrue();
        assertThat(ships.path(1).path("designations").isNull()).isTrue();
    }

    @Test
    void timesHaveMillisecondsOnlyWhereNeeded() {
        assertThat(EventJson.time(Instant.parse("2018-03-12T14:20:00Z"))).isEqualTo("2018-03-12T14:20:00Z");
        assertThat(EventJson.time(Instant.parse("2018-03-12T14:20:00.040Z"))).isEqualTo("2018-03-12T14:20:00.040Z");
    }

    private static String lines(List<Finding> findings) throws IOException {
        StringWriter out = new StringWriter();
        EventsJsonl.write(findings, out);
        return out.toString();
    }
}
