package org.hawser.sim.scenario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hawser.sim.Simulation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of what a simulation tells, as read from its JSON.
 *
 * @param ships their MMSIs
 * @param whyNot for each ship, empty where nothing is said
 */
record ToldTruth(
        String kind,
        List<Integer> ships,
        Instant start,
        Instant end,
        double latitude_deg,
        double longitude_deg,
        boolean innocent,
        boolean encounter,
        boolean visible,
        List<String> whyNot,
        String note) {

    private static final JsonMapper JSON = new JsonMapper();

    static List<String> lines(Simulation simulation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        simulation.writeTruth(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** All but the line on the log. */
    static List<ToldTruth> of(Simulation simulation) throws IOException {
        List<String> lines = lines(simulation);
        return lines.subList(0, lines.size() - 1).stream().map(ToldTruth::read).toList();
    }

    private static ToldTruth read(String line) {
        JsonNode json = JSON.readTree(line);
        List<Integer> ships = new ArrayList<>();
        List<String> whyNot = new ArrayList<>();
        for (JsonNode ship : json.get("ships")) {
            ships.add(ship.get("mmsi").asInt());
            whyNot.add(ship.has("why_not") ? ship.get("why_not").asString() : "");
        }
        return new ToldTruth(
                json.get("kind").asString(),
                ships,
                Instant.parse(json.get("start").asString()),
                Instant.parse(json.get("end").asString()),
                json.get("place").get("lat").asDouble(),
                json.get("place").get("lon").asDouble(),
                json.get("innocent").asBoolean(),
                json.get("encounter").asBoolean(),
                json.get("visible").asBoolean(),
                whyNot,
                json.get("note").asString());
    }

    /**
     * In a word or two each: kind, ships by the last three digits, hours from {@code origin}, whether innocent, an encounter, and seen,
     * or of whom not and why.
     */
    String summary(Instant origin) {
        return String.join(
                " ",
                kind,
                String.join(
                        "+",
                        ships.stream().map(mmsi -> String.valueOf(mmsi % 1000)).toList()),
                hours(origin, start) + ".." + hours(origin, end),
                innocent ? "innocent" : "suspect",
                encounter ? "encounter" : "no-encounter",
                visible ? "seen" : "unseen(" + String.join(",", whyNot) + ")");
    }

    private static String hours(Instant origin, Instant at) {
        double hours = Duration.between(origin, at).toSeconds() / 3600.0;
        return hours == Math.rint(hours) ? Long.toString((long) hours) : Double.toString(Math.rint(hours * 100) / 100);
    }
}
