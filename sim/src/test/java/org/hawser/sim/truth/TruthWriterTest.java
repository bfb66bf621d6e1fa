package org.hawser.sim.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.Period;
import org.hawser.sim.Simulation;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.radio.ShoreStation;
import org.hawser.sim.ship.Hull;
import org.hawser.sim.ship.Inventions;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Spans;
import org.hawser.sim.ship.Transponder;
import org.hawser.sim.ship.Watch;
import org.junit.jupiter.api.Test;

class TruthWriterTest {

    private static final Period DAY =
            new Period(Instant.parse("2018-03-01T00:00:00Z"), Instant.parse("2018-03-02T00:00:00Z"));

    private static Ship ship(int number, double latitude_deg) {
        return new Ship(
                Inventions.ship(477, number),
                70,
                Hull.bridgeAft(100, 16, 50),
                Transponder.CLASS_A,
                "",
                new Moored(new Position(latitude_deg, 129), 0),
                Watch.of(NavigationalStatus.MOORED));
    }

    @Test
    void saysForEachShipWhatCameThroughAndWhyNot() throws IOException {
        Ship near = ship(1, 35.1);
        Ship dark = near.carrying(near.stations().getFirst().switchedOff(Spans.of(30_000, 40_000)));
        Ship far = ship(2, 40);
        Truth truth = new Truth("test", List.of(dark, far), 20_000, 50_000, new Position(35, 129), true, false, "");
        ShoreStation shore = ShoreStation.plain("S", new Position(35, 129), 100);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Simulation(new Chance(1), DAY, List.of(dark, far), List.of(truth), List.of(shore)).writeTruth(out);
        String line = out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        assertThat(line)
                .contains("\"visible\":false")
                .containsPattern("SIM BITTERN 1\",\"reports\":1\\d\\d,\"longest_gap_s\":1\\d{4},\"why_not\":\"off\"")
                .contains("\"reports\":0,\"longest_gap_s\":30000,\"why_not\":\"out of coverage\"}");
    }
}
