package org.hawser.bench.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.hawser.sea.ImoNumber;
import org.hawser.sim.Simulation;
import org.hawser.sim.ship.Ship;
import org.junit.jupiter.api.Test;

class PlainSeaTest {

    private static byte[] log(int ships, long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlainSea().simulation(ships, Duration.ofMinutes(12), seed).writeLog(out);
        return out.toByteArray();
    }

    @Test
    void theSameSeedGivesTheSameLog() throws IOException {
        assertThat(log(40, 3)).isEqualTo(log(40, 3)).isNotEqualTo(log(40, 4));
    }

    @Test
    void theLogSaysThatItIsSimulated() throws IOException {
        assertThat(new String(log(1, 1), StandardCharsets.US_ASCII)).startsWith("# hawser simulated: true");
    }

    @Test
    void shipsAreInvented() {
        Simulation simulation = new PlainSea().simulation(2000, Duration.ofMinutes(1), 1);
        List<Ship> ships = simulation.ships();

        assertThat(ships).extracting(Ship::mmsi).doesNotHaveDuplicates().allMatch(mmsi -> mmsi / 1_000_000 == 200);
        assertThat(ships)
                .extracting(ship -> ship.identity().imo())
                .allSatisfy(imo -> assertThat(imo == 0 || (ImoNumber.isValid(imo) && imo < 3_000_000))
                        .isTrue());
    }
}
