package org.hawser.sim.truth;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hawser.sim.radio.LogCounts;
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
            line(json(truth, hearing.visible(truth)));
        }
        line(json(counts));
    }

    private void line(JsonObject object) throws IOException {
        out.write((object + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject json(Truth truth, boolean visible) {
        return new JsonObject()
                .put("kind", truth.kind())
                .put("ships", truth.ships().stream().map(TruthWriter::json).toList())
                .put("start", instant(truth.start_s()))
                .put("end", instant(truth.end_s()))
                .put(
                        "place",
                        new JsonObject()
                                .put("lat", truth.place().latitude_deg())
                                .put("lon", truth.place().longitude_deg()))
                .put("innocent", truth.innocent())
                .put("encounter", truth.encounter())
                .put("visible", visible)
                .put("note", truth.note())
                .put("simulated", true);
    }

    private static JsonObject json(Ship ship) {
        JsonObject object = new JsonObject().put("mmsi", ship.mmsi());
        if (ship.identity().imo() != 0) {
            object.put("imo", ship.identity().imo());
        }
        return object.put("name", ship.identity().name());
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
