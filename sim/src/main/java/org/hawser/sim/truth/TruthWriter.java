package org.hawser.sim.truth;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hawser.sim.radio.LogCounts;
import org.hawser.sim.radio.Silence;
import org.hawser.sim.ship.Ship;

/** Writes truths as JSON lines by their start, and at the end one line of kind {@code log} on what stands in the log. */
public final class TruthWriter {

    private final OutputStream out;
    private final Instant start;

    /**
     * @param out the caller's, to buffer and to close
     * @param start of the simulation
     */
    public TruthWriter(OutputStream out, Instant start) {
        this.out = out;
        this.start = start;
    }

    public void write(List<Truth> truths, Hearing hearing, LogCounts counts) throws IOException {
        List<Truth> inOrder = truths.stream()
                .sorted(Comparator.comparingDouble(Truth::start_s).thenComparing(Truth::kind))
                .toList();
        for (Truth truth : inOrder) {
            line(json(truth, hearing.receptions(truth)));
        }
        line(json(counts));
    }

    private void line(JsonObject object) throws IOException {
        out.write((object + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject json(Truth truth, List<Reception> receptions) {
        return new JsonObject()
                .put("kind", truth.kind())
                .put("ships", ships(truth.ships(), receptions))
                .put("start", instant(truth.start_s()))
                .put("end", instant(truth.end_s()))
                .put(
                        "place",
                        new JsonObject()
                                .put("lat", truth.place().latitude_deg())
                                .put("lon", truth.place().longitude_deg()))
                .put("innocent", truth.innocent())
                .put("encounter", truth.encounter())
                .put("visible", receptions.stream().allMatch(Reception::isVisible))
                .put("note", truth.note())
                .put("simulated", true);
    }

    private static List<JsonObject> ships(List<Ship> ships, List<Reception> receptions) {
        List<JsonObject> objects = new ArrayList<>();
        for (int i = 0; i < ships.size(); i++) {
            objects.add(json(ships.get(i), receptions.get(i)));
        }
        return objects;
    }

    private static JsonObject json(Ship ship, Reception reception) {
        JsonObject object = new JsonObject().put("mmsi", ship.mmsi());
        if (ship.identity().imo() != 0) {
            object.put("imo", ship.identity().imo());
        }
        object.put("name", ship.identity().name())
                .put("reports", reception.reports())
                .put("longest_gap_s", StrictMath.round(reception.longestGap_s()));
        if (!reception.isVisible() && reception.why() != null) {
            object.put("why_not", words(reception.why()));
        }
        return object;
    }

    private static String words(Silence why) {
        return switch (why) {
            case OFF -> "off";
            case OUT_OF_COVERAGE -> "out of coverage";
            case OUTAGE -> "receiver outage";
            case LOST -> "lost within reach of a receiver";
        };
    }

    private static JsonObject json(LogCounts counts) {
        JsonObject messages = new JsonObject();
        for (Map.Entry<Integer, Long> entry : counts.messages().entrySet()) {
            messages.put(entry.getKey().toString(), entry.getValue());
        }
        return new JsonObject()
                .put("kind", "log")
                .put("lines", counts.lines())
                .put("messages", messages)
                .put("repeated", counts.repeated())
                .put(
                        "broken",
                        new JsonObject()
                                .put("checksum_wrong", counts.checksumWrong())
                                .put("truncated", counts.truncated()))
                .put("simulated", true);
    }

    private String instant(double time_s) {
        return start.plusSeconds(StrictMath.round(time_s)).toString();
    }
}
