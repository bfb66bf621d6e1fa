package org.hawser.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScreeningJsonTest {

    private final JsonNode answer = JsonMapper.shared()
            .readTree(ScreeningJson.write(
                    SanctionsLists.shipped().screener().screen(Query.ofImo("IMO 8914934", When.parse("2016-06-01")))));

    @Test
    void keysStandInTheDocumentedOrder() {
        assertThat(keys(answer)).containsExactly("query", "as_of", "known_at", "lists", "hits", "other_times");
        assertThat(keys(answer.at("/lists/0"))).containsExactly("id", "version", "sha256", "age_days");
        List<String> hit = List.of(
                "list",
                "authority",
                "entry",
                "name",
                "imo",
                "kind",
                "measures",
                "valid",
                "known",
                "score",
                "match",
                "why",
                "against");
        assertThat(keys(answer.at("/hits/0"))).isEqualTo(hit);
        assertThat(keys(answer.at("/other_times/0"))).isEqualTo(hit);
    }

    @Test
    void anExactDayIsADateAndAnUncertainOneAnInterval() {
        assertThat(answer.at("/hits/0/valid/from").asString()).isEqualTo("2016-03-02");
        assertThat(answer.at("/hits/0/valid/to/after").asString()).isEqualTo("2016-11-30");
        assertThat(answer.at("/hits/0/valid/to/by").asString()).isEqualTo("2016-12-31");
        assertThat(answer.at("/other_times/0/valid/to").isNull()).isTrue();
        assertThat(answer.at("/known_at").isNull()).isTrue();
        assertThat(answer.at("/hits/0/match").asString()).isEqualTo("imo");
        assertThat(answer.at("/hits/0/measures/0").asString()).isEqualTo("asset_freeze");
    }

    private static List<String> keys(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }
}
