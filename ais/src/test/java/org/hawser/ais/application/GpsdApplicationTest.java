package org.hawser.ais.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hawser.ais.AddressedBinaryMessage;
import org.hawser.ais.AisMessage;
import org.hawser.ais.BinaryBroadcastMessage;
import org.hawser.ais.SharedData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What gpsd makes of the binary messages 6 and 8 of its samples, raw and scaled, member by member. */
class GpsdApplicationTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void sample() throws IOException {
        List<BinaryLog.Read> ours = BinaryLog.read(SharedData.bytes("ais/gpsd/sample.aivdm")).stream()
                .filter(read -> dacAndFi(read.message()) != null)
                .toList();
        List<JsonNode> raw = binary("ais/gpsd/sample.aivdm.ju.chk");
        List<JsonNode> scaled = binary("ais/gpsd/sample.aivdm.js.chk");
        Map<String, Integer> outcome = new TreeMap<>();

        assertThat(raw).hasSize(31).hasSameSizeAs(scaled);
        int next = 0;
        for (int i = 0; i < raw.size(); i++) {
            JsonNode json = raw.get(i);
            while (ours.get(next).message().mmsi() != json.get("mmsi").intValue()) {
                next++;
            }
            ApplicationMessage message = ours.get(next).application();
            assertThat(message.dac()).isEqualTo(json.get("dac").intValue());
            assertThat(message.fi()).isEqualTo(json.get("fid").intValue());
            outcome.merge(compare(message, json, scaled.get(i)), 1, Integer::sum);
            next++;
        }

        assertThat(outcome).isEqualTo(argued());
    }

    /**
     * Where only one of us reads the data as an application:
     *
     * <ul>
     *   <li>gpsd reads 1/12 out of 56 bits where there must be 272, 1/14 out of 80 (102), 1/18 out of 80 (272) and 1/32
     * out of 80 (97); what
     *       it prints past their end are other messages' bits or zeros. They stay data.
     *   <li>gpsd has no 1/40, which has one field (ITU-R M.1371-1, IFM 40), and takes 1/16 for the number of persons
     * only, not for targets of
     *       a VTS, which have 120 bits each (IFM 16).
     * </ul>
     */
    private static Map<String, Integer> argued() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("1/11 agrees", 9),
                Map.entry("1/31 agrees", 2),
                Map.entry("1/30 agrees", 1),
                Map.entry("200/10 agrees", 1),
                Map.entry("235/10 agrees", 1),
                Map.entry("1/12 too short", 1),
                Map.entry("1/14 too short", 1),
                Map.entry("1/18 too short", 3),
                Map.entry("1/32 too short", 2),
                Map.entry("1/40 ours only", 2),
                Map.entry("1/16 ours only", 2),
                Map.entry("200/3 data", 1),
                Map.entry("200/10 data", 1),
                Map.entry("366/56 data", 2),
                Map.entry("366/57 data", 1),
                Map.entry("669/11 data", 1)));
    }

    private static String compare(ApplicationMessage message, JsonNode raw, JsonNode scaled) {
        String name = message.dac() + "/" + message.fi();
        boolean theirs = !raw.has("data");
        if (message instanceof OtherApplication) {
            return name + (theirs ? " too short" : " data");
        }
        if (!theirs) {
            return name + " ours only";
        }
        String members = GpsdMembers.of(message);
        assertThat(GpsdMembers.differences(members, message, raw)).as("%s", raw).isEmpty();
        if (raw.has("timestamp")) {
            assertThat(raw.get("timestamp").asString()).isEqualTo(GpsdMembers.timestamp(message));
        }
        ScaledMembers.compare(message, scaled);
        return name + " agrees";
    }

    private static List<JsonNode> binary(String file) throws IOException {
        return new String(SharedData.bytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(JSON::readTree)
                .filter(json ->
                        json.get("type").intValue() == 6 || json.get("type").intValue() == 8)
                .toList();
    }

    private static @Nullable String dacAndFi(AisMessage message) {
        return switch (message) {
            case AddressedBinaryMessage m -> m.dac() + "/" + m.fi();
            case BinaryBroadcastMessage m -> m.dac() + "/" + m.fi();
            default -> null;
        };
    }
}
