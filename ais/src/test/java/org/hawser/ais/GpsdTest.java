package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Field by field against what gpsd makes of the same sentences. */
class GpsdTest {

    /** gpsd joins the parts of message 24: see {@link #partsOfMessage24}. */
    private static final int IN_PARTS = 24;

    private static final Offset<Double> ROUNDED = Offset.offset(0.5e-7 + 1e-9);

    /**
     * All fields of all messages but three, whose payloads end within a number: two acknowledgements within the third
     * destination (128 and 124 bits), a position report within the communication state (163 bits). gpsd fills the number up with
     * zeros; we do not read a part of a number as a number. Of messages 26 gpsd always says that the state is 0.
     */
    @Test
    void sampleUnscaled() throws IOException {
        List<AisMessage> messages = messages("ais/gpsd/sample.aivdm");
        List<JsonNode> expected = expected("ais/gpsd/sample.aivdm.ju.chk");
        List<AisMessage> different = new ArrayList<>();

        assertThat(messages).hasSameSizeAs(expected).hasSize(95);
        for (int i = 0; i < expected.size(); i++) {
            if (!messages.get(i).equals(GpsdJson.message(expected.get(i), messages.get(i)))) {
                different.add(messages.get(i));
            }
        }
        assertThat(different)
                .containsExactly(
                        new Acknowledgement(
                                7,
                                1,
                                655901842,
                                List.of(
                                        new Acknowledgement.Receipt(158483613, 0),
                                        new Acknowledgement.Receipt(321823389, 0))),
                        new Acknowledgement(
                                7,
                                2,
                                537411077,
                                List.of(
                                        new Acknowledgement.Receipt(43101326, 2),
                                        new Acknowledgement.Receipt(717096664, 1))),
                        new PositionReportClassA(
                                1, 0, 244740981, 0, -128, 0, true, 3_442_480, 31_919_541, 0, 511, 45, 0, true, 0));
    }

    @Test
    void sampleScaled() throws IOException {
        List<AisMessage> messages = messages("ais/gpsd/sample.aivdm");
        List<JsonNode> expected = expected("ais/gpsd/sample.aivdm.js.chk");
        int positions = 0;

        assertThat(messages).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            if (messages.get(i) instanceof PositionReport report && report.type() != LongRangePositionReport.TYPE) {
                positions++;
                JsonNode json = expected.get(i);
                assertScaled(report.longitude_deg(), json.get("lon").doubleValue(), 181);
                assertScaled(report.latitude_deg(), json.get("lat").doubleValue(), 91);
                assertScaled(report.courseOverGround_deg(), json.get("course").doubleValue(), 360);
                assertThat(json.get("speed").asString())
                        .isEqualTo(
                                report instanceof SarAircraftPositionReport aircraft
                                        ? Integer.toString(aircraft.sog_kn())
                                        : speed(report.speedOverGround_kn()));
            }
        }
        assertThat(positions).isEqualTo(12);
    }

    @Test
    void partsOfMessage24() throws IOException {
        List<AisMessage> messages = all("ais/gpsd/sample.aivdm");
        List<JsonNode> joined = GpsdJson.lines("ais/gpsd/sample.aivdm.ju.chk")
                .filter(json -> GpsdJson.number(json, "type") == 24)
                .toList();

        assertThat(joined).hasSize(2);
        for (JsonNode json : joined) {
            int mmsi = GpsdJson.number(json, "mmsi");
            StaticDataReportA partA = only(messages, StaticDataReportA.class, mmsi);
            StaticDataReportB partB = only(messages, StaticDataReportB.class, mmsi);
            assertThat(partA.name()).isEqualTo(GpsdJson.text(json, "shipname"));
            assertThat(partB.shipType()).isEqualTo(GpsdJson.number(json, "shiptype"));
            assertThat(GpsdJson.text(json, "vendorid")).startsWith(String.valueOf(partB.vendor()));
            assertThat(partB.unitModel()).isEqualTo(GpsdJson.number(json, "model"));
            assertThat(partB.unitSerialNumber()).isEqualTo(GpsdJson.number(json, "serial"));
            assertThat(partB.callSign()).isEqualTo(GpsdJson.text(json, "callsign"));
            assertThat(partB.dimensions()).isEqualTo(GpsdJson.dimensions(json));
        }
    }

    @Test
    void messages18And27() throws IOException {
        List<AisMessage> messages = messages("ais/gpsd/ais-18-27.log");
        List<JsonNode> expected = expected("ais/gpsd/ais-18-27.log.chk");

        assertThat(messages).hasSameSizeAs(expected).hasSize(138);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(messages.get(i)).isEqualTo(GpsdJson.message(expected.get(i), messages.get(i)));
        }
    }

    private static void assertScaled(OptionalDouble value, double expected, double notAvailable) {
        assertThat(value.orElse(notAvailable)).isCloseTo(expected, ROUNDED);
    }

    /** Speeds as gpsd writes them; it has words for the two uppermost values. */
    private static String speed(OptionalDouble speed_kn) {
        if (speed_kn.isEmpty()) {
            return "nan";
        }
        return speed_kn.getAsDouble() == 102.2 ? "fast" : String.format(Locale.ROOT, "%.1f", speed_kn.getAsDouble());
    }

    private static <T extends AisMessage> T only(List<AisMessage> messages, Class<T> kind, int mmsi) {
        List<T> found = messages.stream()
                .filter(message -> message.mmsi() == mmsi)
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<AisMessage> all(String file) throws IOException {
        return Recorder.of(SharedData.bytes(file)).messages.stream()
                .map(Recorder.Received::message)
                .toList();
    }

    private static List<AisMessage> messages(String file) throws IOException {
        return all(file).stream().filter(message -> message.type() != IN_PARTS).toList();
    }

    private static List<JsonNode> expected(String file) throws IOException {
        return GpsdJson.lines(file)
                .filter(json -> GpsdJson.number(json, "type") != IN_PARTS)
                .toList();
    }
}
