package org.hawser.sim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    @Test
    void aDarkMeetingIsToldAsItWas() throws Exception {
        Scenario scenario = Scenario.read("meeting-dark", null);
        ByteArrayOutputStream truth = new ByteArrayOutputStream();
        scenario.simulation().writeTruth(truth);
        String text = truth.toString(StandardCharsets.UTF_8);
        assertThat(text.lines().filter(line -> line.contains("\"kind\":\"meeting-at-sea\"")))
                .singleElement()
                .asString()
                .contains("\"encounter\":true", "\"visible\":false", "\"why_not\":\"off\"", "\"innocent\":false");
    }
}
