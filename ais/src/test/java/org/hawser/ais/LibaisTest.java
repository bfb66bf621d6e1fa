package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Against libais' example of each type. It computes in single precision. */
class LibaisTest {

    private static final Offset<Double> SINGLE_PRECISION = Offset.offset(1e-5);
    private static final double NO_POSITION = 181;

    @Test
    void oneExampleOfEachType() throws IOException {
        Map<Integer, JsonNode> expected = new HashMap<>();
        GpsdJson.lines("ais/libais/typeexamples.json")
                .filter(json -> json.has("type"))
                .forEach(json -> expected.put(GpsdJson.number(json, "type"), json));
        Recorder recorder = Recorder.of(SharedData.bytes("ais/libais/typeexamples.nmea"));
        int compared = 0;

        assertThat(recorder.messages).hasSize(26);
        for (Recorder.Received received : recorder.messages) {
            JsonNode json = expected.get(received.message().type());
            if (json != null) {
                compare(received.message(), json);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    private static void compare(AisMessage message, JsonNode json) {
        assertThat(message.mmsi()).isEqualTo(GpsdJson.number(json, "mmsi"));
        assertThat(message.repeat()).isEqualTo(GpsdJson.number(json, "repeat"));
        switch (message) {
            case PositionReport report -> comparePosition(report, json);
            case StaticAndVoyageData data -> {
                assertThat(data.name()).isEqualTo(GpsdJson.text(json, "shipname"));
                assertThat(data.callSign()).isEqualTo(GpsdJson.text(json, "callsign"));
                assertThat(data.destination()).isEqualTo(GpsdJson.text(json, "destination"));
                assertThat(data.dimensions()).isEqualTo(GpsdJson.dimensions(json));
                assertThat(Integer.toString(data.imoNumber())).isEqualTo(GpsdJson.text(json, "imo"));
                assertThat(data.draught_m().orElseThrow())
                        .isCloseTo(json.get("draught").doubleValue(), SINGLE_PRECISION);
            }
            case StaticDataReportA part -> assertThat(part.name()).isEqualTo(GpsdJson.text(json, "shipname"));
            case AidToNavigationReport aid -> {
                assertThat(inLibaisCharacters(aid.name())).isEqualTo(GpsdJson.text(json, "name"));
                assertThat(aid.dimensions()).isEqualTo(GpsdJson.dimensions(json));
                assertThat(aid.assigned()).isEqualTo(json.get("assigned").booleanValue());
            }
            case BaseStationReport report -> {
                assertThat(report.latitude_deg().orElse(91))
                        .isCloseTo(json.get("lat").doubleValue(), SINGLE_PRECISION);
                assertThat(report.longRangeControl()).isEqualTo(GpsdJson.number(json, "transmission_ctl") == 1);
            }
            case StaticDataReportB part -> assertThat(part.shipType()).isEqualTo(GpsdJson.number(json, "shiptype"));
            case OtherMessage other -> assertThat(other.type()).isEqualTo(GpsdJson.number(json, "type"));
        }
    }

    /** libais writes two characters of the standard's table 47 its own way: {@code _} as {@code -}, {@code '} as a backtick. */
    private static String inLibaisCharacters(@Nullable String text) {
        return String.valueOf(text).replace('_', '-').replace('\'', '`');
    }

    private static void comparePosition(PositionReport report, JsonNode json) {
        assertThat(report.longitude_deg().orElse(NO_POSITION))
                .isCloseTo(json.get("lon").doubleValue(), SINGLE_PRECISION);
        assertThat(report.latitude_deg().orElse(NO_POSITION))
                .isCloseTo(json.get("lat").doubleValue(), SINGLE_PRECISION);
        assertThat(report.speedOverGround_kn().orElseThrow())
                .isCloseTo(json.get("speed").doubleValue(), SINGLE_PRECISION);
        assertThat(report.courseOverGround_deg().orElseThrow())
                .isCloseTo(json.get("course").doubleValue(), SINGLE_PRECISION);
    }

    @Test
    void tagBlockGroupsThatOverlap() throws IOException {
        byte[] log = SharedData.bytes("ais/libais/tagblock.nmea");
        Recorder recorder = Recorder.of(log);

        assertThat(new String(log, StandardCharsets.US_ASCII).lines()).hasSize(5);
        assertThat(recorder.messages).hasSize(4);
        assertThat(recorder.messages)
                .filteredOn(received -> received.message() instanceof StaticAndVoyageData)
                .singleElement()
                .satisfies(received -> {
                    assertThat(received.time_ms()).isEqualTo(1_418_169_601_000L);
                    assertThat(received.source()).isEqualTo("rORBCOMM008");
                    assertThat(received.sentences()).isEqualTo(2);
                });
    }
}
