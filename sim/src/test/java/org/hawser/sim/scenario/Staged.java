package org.hawser.sim.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hawser.sim.Simulation;
import org.hawser.sim.ship.Ship;

/**
 * One story alone at sea, two days and a half on each side of its moment.
 *
 * @param origin its moment
 */
record Staged(Simulation simulation, Instant origin) {

    static final Instant ORIGIN = Instant.parse("2018-04-13T00:00:00Z");
    private static final double ORIGIN_s = 2.5 * 86_400;
    private static final String EVERYWHERE = "{everywhere: SIMSAT, share: 0.6, thin: 2m}";

    /** Far from everything. */
    private static final String NOWHERE = "{shore: SIMFAR, at: [-40, 0]}";

    /** @param at the story's place, as the file writes it */
    static Staged of(String story, String at) throws IOException {
        boolean bringsReceivers = story.equals("lost-coverage") || story.equals("receiver-outage");
        Path file = Files.createTempFile("story", ".yaml");
        try {
            Files.writeString(file, """
                    scenario: alone
                    title: one story alone
                    start: 2018-04-10T12:00:00Z
                    length: 5d
                    seed: 5
                    receivers: [%s]
                    stories: [{use: %s, at: %s, from: 2018-04-13T00:00:00Z}]
                    """.formatted(bringsReceivers ? NOWHERE : EVERYWHERE, story, at));
            return new Staged(Scenario.read(file.toString(), null).simulation(), ORIGIN);
        } finally {
            Files.delete(file);
        }
    }

    List<ToldTruth> truths() throws IOException {
        return ToldTruth.of(simulation);
    }

    DecodedLog log() throws IOException {
        DecodedLog log = new DecodedLog(simulation.period().start());
        simulation.writeLog(log);
        log.close();
        return log;
    }

    /** The story's ship of a number. */
    Ship ship(int number) {
        return simulation.ships().stream()
                .filter(ship -> ship.mmsi() % 1000 == number)
                .findFirst()
                .orElseThrow();
    }

    /** Seconds since the start of the simulation. */
    double hours_s(double sinceOrigin) {
        return ORIGIN_s + sinceOrigin * 3600;
    }
}
