package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
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
            case PositionReport report -> {
                comparePosition(report, json);
                switch (report) {
                    case PositionReportClassA a
                    when a.type() == 3 -> compareState(CommunicationState.itdma(a.communicationState()), json);
                    case PositionReportClassA a ->
                        compareState(CommunicationState.sotdma(a.communicationState()), json);
                    case SarAircraftPositionReport aircraft ->
                        compareState(CommunicationState.selected(aircraft.communicationState()), json);
                    default -> {}
                }
            }
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
                compareState(CommunicationState.sotdma(report.communicationState()), json);
                assertThat(report.latitude_deg().orElse(91))
                        .isCloseTo(json.get("lat").doubleValue(), SINGLE_PRECISION);
                assertThat(report.longRangeControl()).isEqualTo(GpsdJson.number(json, "transmission_ctl") == 1);
            }
            case StaticDataReportB part -> assertThat(part.shipType()).isEqualTo(GpsdJson.number(json, "shiptype"));
            case Acknowledgement acknowledgement ->
                assertThat(acknowledgement.receipts())
                        .extracting(Acknowledgement.Receipt::mmsi)
                        .isEqualTo(IntStream.rangeClosed(1, 4)
                                .map(i -> GpsdJson.number(json, "mmsi" + i))
                                .filter(mmsi -> mmsi != 0)
                                .boxed()
                                .toList());
            case AddressedBinaryMessage binary -> {
                assertThat(binary.destinationMmsi()).isEqualTo(GpsdJson.number(json, "dest_mmsi"));
                assertThat(binary.dac()).isEqualTo(GpsdJson.number(json, "dac"));
                assertThat(binary.fi()).isEqualTo(GpsdJson.number(json, "fid"));
                assertThat(binary.retransmitted()).isEqualTo(invertedFlag(json, "retransmit"));
            }
            case BinaryBroadcastMessage binary -> {
                assertThat(binary.dac()).isEqualTo(GpsdJson.number(json, "dac"));
                assertThat(binary.fi()).isEqualTo(GpsdJson.number(json, "fid"));
            }
            case UtcInquiry inquiry ->
                assertThat(inquiry.destinationMmsi()).isEqualTo(GpsdJson.number(json, "dest_mmsi"));
            case AddressedSafetyMessage safety -> {
                assertThat(safety.destinationMmsi()).isEqualTo(GpsdJson.number(json, "dest_mmsi"));
                assertThat(safety.sequenceNumber()).isEqualTo(GpsdJson.number(json, "seqno"));
                assertThat(safety.retransmitted())
                        .isEqualTo(json.get("retransmit").booleanValue());
                assertThat(safety.text()).isEqualTo(GpsdJson.text(json, "text"));
            }
            case SafetyBroadcastMessage safety -> assertThat(safety.text()).isEqualTo(GpsdJson.text(json, "text"));
            case Interrogation interrogation -> compareInterrogation(interrogation, json);
            case AssignedModeCommand command ->
                assertThat(command.assignments())
                        .containsExactly(new AssignedModeCommand.Assignment(
                                GpsdJson.number(json, "mmsi1"),
                                GpsdJson.number(json, "offset1"),
                                GpsdJson.number(json, "increment1")));
            case DgnssBroadcast broadcast -> {
                assertThat(broadcast.longitude_deg().orElseThrow())
                        .isCloseTo(json.get("lon").doubleValue(), SINGLE_PRECISION);
                assertThat(broadcast.latitude_deg().orElseThrow())
                        .isCloseTo(json.get("lat").doubleValue(), SINGLE_PRECISION);
            }
            case DataLinkManagement management -> compareReservations(management, json);
            case ChannelManagement management -> {
                assertThat(management.channelA()).isEqualTo(GpsdJson.number(json, "channel_a"));
                assertThat(management.channelB()).isEqualTo(GpsdJson.number(json, "channel_b"));
                assertThat(management.txRxMode()).isEqualTo(GpsdJson.number(json, "txrx"));
                assertThat(management.zoneSize()).isEqualTo(GpsdJson.number(json, "zonesize"));
                compareArea((Area) management.target(), json);
            }
            case GroupAssignment assignment -> {
                assertThat(assignment.stationType()).isEqualTo(GpsdJson.number(json, "stationtype"));
                assertThat(assignment.shipType()).isEqualTo(GpsdJson.number(json, "shiptype"));
                assertThat(assignment.txRxMode()).isEqualTo(GpsdJson.number(json, "txrx"));
                assertThat(assignment.reportingInterval()).isEqualTo(GpsdJson.number(json, "interval"));
                assertThat(assignment.quietTime_min()).isEqualTo(GpsdJson.number(json, "quiet"));
                compareArea(assignment.area(), json);
            }
            case SingleSlotBinaryMessage binary ->
                assertThat(binary.content().destinationMmsi()).isEqualTo(GpsdJson.number(json, "dest_mmsi"));
            case MultipleSlotBinaryMessage binary ->
                assertThat(binary.content().destinationMmsi()).isEqualTo(GpsdJson.number(json, "dest_mmsi"));
            case OtherMessage other -> assertThat(other.type()).isEqualTo(GpsdJson.number(json, "type"));
        }
    }

    /**
     * The example ends 4 bits before the second message's slot offset does; libais reads what is missing as zeros, we do not
     * read a part of a number as a number.
     */
    private static void compareInterrogation(Interrogation ours, JsonNode json) {
        assertThat(ours)
                .isEqualTo(new Interrogation(
                        GpsdJson.number(json, "repeat"),
                        GpsdJson.number(json, "mmsi"),
                        GpsdJson.number(json, "mmsi1"),
                        GpsdJson.number(json, "type1_1"),
                        GpsdJson.number(json, "offset1_1"),
                        GpsdJson.number(json, "type1_2"),
                        0,
                        GpsdJson.number(json, "mmsi2"),
                        GpsdJson.number(json, "type2_1"),
                        GpsdJson.number(json, "offset2_1")));
    }

    private static void compareReservations(DataLinkManagement ours, JsonNode json) {
        assertThat(ours.reservations())
                .isEqualTo(IntStream.rangeClosed(1, 4)
                        .filter(i -> json.has("offset" + i))
                        .mapToObj(i -> new DataLinkManagement.Reservation(
                                GpsdJson.number(json, "offset" + i),
                                GpsdJson.number(json, "number" + i),
                                GpsdJson.number(json, "timeout" + i),
                                GpsdJson.number(json, "increment" + i)))
                        .toList());
    }

    private static void compareArea(Area area, JsonNode json) {
        assertThat(area.northEastLongitude_deg().orElseThrow())
                .isCloseTo(json.get("ne_lon").doubleValue(), SINGLE_PRECISION);
        assertThat(area.northEastLatitude_deg().orElseThrow())
                .isCloseTo(json.get("ne_lat").doubleValue(), SINGLE_PRECISION);
        assertThat(area.southWestLongitude_deg().orElseThrow())
                .isCloseTo(json.get("sw_lon").doubleValue(), SINGLE_PRECISION);
        assertThat(area.southWestLatitude_deg().orElseThrow())
                .isCloseTo(json.get("sw_lat").doubleValue(), SINGLE_PRECISION);
    }

    private static void compareState(CommunicationState state, JsonNode json) {
        assertThat(state.syncState()).isEqualTo(GpsdJson.number(json, "sync_state"));
        switch (state) {
            case CommunicationState.ReceivedStations(int sync, int timeout, int stations) -> {
                assertThat(timeout).isEqualTo(GpsdJson.number(json, "slot_timeout"));
                assertThat(stations).isEqualTo(GpsdJson.number(json, "received_stations"));
            }
            case CommunicationState.SlotNumber(int sync, int timeout, int slot) -> {
                assertThat(timeout).isEqualTo(GpsdJson.number(json, "slot_timeout"));
                assertThat(slot).isEqualTo(GpsdJson.number(json, "slot_number"));
            }
            case CommunicationState.UtcHourAndMinute time ->
                assertThat(time.slotTimeout()).isEqualTo(GpsdJson.number(json, "slot_timeout"));
            case CommunicationState.SlotOffset(int sync, int offset) ->
                assertThat(offset).isEqualTo(GpsdJson.number(json, "slot_offset"));
            case CommunicationState.Itdma(int sync, int increment, int slots, boolean keep) -> {
                assertThat(increment).isEqualTo(GpsdJson.number(json, "slot_increment"));
                assertThat(slots).isEqualTo(GpsdJson.number(json, "slots_to_allocate"));
                assertThat(keep).isEqualTo(json.get("keep_flag").booleanValue());
            }
        }
    }

    /** In message 6, unlike message 12, libais has the flag the wrong way round: bit 70 is 0, by the standard "not retransmitted". */
    private static boolean invertedFlag(JsonNode json, String field) {
        return !json.get(field).booleanValue();
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
                .isCloseTo(json.get("speed").doubleValue() * speedScale(report), SINGLE_PRECISION);
        assertThat(report.courseOverGround_deg().orElseThrow())
                .isCloseTo(json.get("course").doubleValue(), SINGLE_PRECISION);
    }

    /** libais takes aircraft's speed for tenths of a knot, as that of ships; it is in whole knots (table 59). */
    private static double speedScale(PositionReport report) {
        return report instanceof SarAircraftPositionReport ? 10 : 1;
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
