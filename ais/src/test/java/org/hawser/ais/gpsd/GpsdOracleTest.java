package org.hawser.ais.gpsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hawser.ais.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each message of gpsd's samples, member by member, against what gpsd writes for it. Where we differ, the difference is listed here with
 * the reason; anything else fails.
 */
class GpsdOracleTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** Members that gpsd does not write, behind the type where it is not of all. */
    private static final Set<String> OURS = Set.of(
            "time",
            "station",
            "channel",
            "7 seqno1",
            "7 seqno2",
            "7 seqno3",
            "7 seqno4",
            "13 seqno1",
            "13 seqno2",
            "13 seqno3",
            "13 seqno4",
            "9 assigned",
            "18 assigned",
            "21 assigned",
            "23 txrx",
            "24 epfd",
            "24 epfd_text");

    /** gpsd's log of messages 18 and 27 was decoded without naming a device. */
    private static final String WITHOUT_DEVICE = "ais-18-27.log";

    @ParameterizedTest
    @CsvSource({
        "ais/gpsd/sample.aivdm, ais/gpsd/sample.aivdm.js.chk, true, 97",
        "ais/gpsd/sample.aivdm, ais/gpsd/sample.aivdm.ju.chk, false, 97",
        "ais/gpsd/ais-18-27.log, ais/gpsd/ais-18-27.log.chk, false, 138"
    })
    void everyMemberOfEveryMessage(String log, String expected, boolean scaled, int messages) throws IOException {
        List<JsonNode> theirs = lines(SharedData.bytes(expected));
        List<JsonNode> ours = Decoded.json(SharedData.bytes(log), scaled);
        assertThat(theirs).hasSize(messages);

        Map<String, Integer> differences = new TreeMap<>();
        int next = 0;
        for (JsonNode their : theirs) {
            int match = find(ours, next, their);
            assertThat(match)
                    .as("a message like %s behind message %d of ours", their, next)
                    .isNotNegative();
            differences(their, ours.get(match)).forEach(name -> differences.merge(name, 1, Integer::sum));
            next = match + 1;
        }

        assertThat(differences).isEqualTo(argued(log));
    }

    /** Names of the members that differ, behind the message type, and how often. */
    private static Map<String, Integer> argued(String log) {
        if (log.endsWith(WITHOUT_DEVICE)) {
            return Map.of("18 device", 69, "27 device", 69);
        }
        Map<String, Integer> argued = new TreeMap<>(cutOff());
        argued.putAll(Map.of(
                // A payload of 163 bits ends within the communication state, two acknowledgements within the third
                // station's number:
                // gpsd fills them up with zeros, we do not read a part of a number as a number.
                "1 radio", 1,
                "7 mmsi3", 2,
                // Two spare bits follow a destination, four spare bits and 20 of the communication state the data of
                // message 26
                // (ITU-R M.1371-5 tables 80 and 82): gpsd reads them as data, and the state always as 0.
                "25 data", 1,
                "26 app_id", 2,
                "26 data", 5,
                "26 radio", 5));
        return argued;
    }

    /**
     * Binary messages of 56 and 80 bits under identifiers whose data have 88 or more: gpsd fills up what is not there with zeros, we
     * leave it out. In a tidal window of Circ.236 it also takes 1/10 000 minutes for 1/1000.
     */
    private static Map<String, Integer> cutOff() {
        Map<String, Integer> cutOff = new TreeMap<>();
        List.of("eta", "dangerous", "imdcat", "unid", "amount", "unit").forEach(name -> cutOff.put("6 " + name, 1));
        List.of("destination", "lat", "lon", "tidals").forEach(name -> cutOff.put("6 " + name, 3));
        return cutOff;
    }

    private static List<JsonNode> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(JSON::readTree)
                .toList();
    }

    /** The first message of ours that is of the same type and sender: gpsd drops some that we do not. */
    private static int find(List<JsonNode> ours, int from, JsonNode their) {
        for (int i = from; i < ours.size(); i++) {
            if (same(ours.get(i), their, "type") && same(ours.get(i), their, "mmsi")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(JsonNode one, JsonNode other, String name) {
        return equal(one.get(name), other.get(name));
    }

    /** Numbers are equal by value: gpsd's 0.0 is 0. */
    private static boolean equal(JsonNode one, JsonNode other) {
        if (one == null || other == null) {
            return java.util.Objects.equals(one, other);
        }
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isArray() && other.isArray()) {
            return one.size() == other.size() && differences(one, other).isEmpty();
        }
        return one.equals(other);
    }

    private static List<String> differences(JsonNode their, JsonNode our) {
        List<String> different = new ArrayList<>();
        if (their.isArray()) {
            for (int i = 0; i < their.size(); i++) {
                differences(their.get(i), our.get(i)).forEach(different::add);
            }
            return different;
        }
        Set<String> names = new TreeSet<>(their.propertyNames());
        names.addAll(our.propertyNames());
        names.removeAll(OURS);
        for (String name : names) {
            String typed = our.path("type").asInt() + " " + name;
            if (!OURS.contains(typed) && !equal(their.get(name), our.get(name))) {
                different.add(typed);
            }
        }
        return different;
    }
}
