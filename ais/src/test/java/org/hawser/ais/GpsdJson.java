package org.hawser.ais;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What gpsd says of messages in its unscaled JSON, as our records. */
final class GpsdJson {

    private static final JsonMapper JSON = new JsonMapper();

    private GpsdJson() {}

    /** The JSON objects of a file that may hold sentences as well. */
    static Stream<JsonNode> lines(String file) throws IOException {
        return new String(SharedData.bytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(JSON::readTree);
    }

    /** The message of the fields that gpsd gives; those that it does not give are taken from {@code ours}. */
    static AisMessage message(JsonNode json, AisMessage ours) {
        int repeat = number(json, "repeat");
        int mmsi = number(json, "mmsi");
        return switch (ours) {
            case PositionReportClassA report ->
                new PositionReportClassA(
                        number(json, "type"),
                        repeat,
                        mmsi,
                        number(json, "status"),
                        number(json, "turn"),
                        number(json, "speed"),
                        flag(json, "accuracy"),
                        number(json, "lon"),
                        number(json, "lat"),
                        number(json, "course"),
                        number(json, "heading"),
                        number(json, "second"),
                        number(json, "maneuver"),
                        flag(json, "raim"),
                        number(json, "radio"));
            case BaseStationReport report -> baseStation(json, report);
            case StaticAndVoyageData data -> voyage(json);
            case PositionReportClassB report ->
                new PositionReportClassB(
                        repeat,
                        mmsi,
                        number(json, "speed"),
                        flag(json, "accuracy"),
                        number(json, "lon"),
                        number(json, "lat"),
                        number(json, "course"),
                        number(json, "heading"),
                        number(json, "second"),
                        flag(json, "cs"),
                        flag(json, "display"),
                        flag(json, "dsc"),
                        flag(json, "band"),
                        flag(json, "msg22"),
                        report.assigned(),
                        flag(json, "raim"),
                        number(json, "radio"));
            case ExtendedPositionReportClassB report ->
                new ExtendedPositionReportClassB(
                        repeat,
                        mmsi,
                        number(json, "speed"),
                        flag(json, "accuracy"),
                        number(json, "lon"),
                        number(json, "lat"),
                        number(json, "course"),
                        number(json, "heading"),
                        number(json, "second"),
                        text(json, "shipname"),
                        number(json, "shiptype"),
                        dimensions(json),
                        number(json, "epfd"),
                        flag(json, "raim"),
                        number(json, "dte") == 1,
                        flag(json, "assigned"));
            case AidToNavigationReport report ->
                new AidToNavigationReport(
                        repeat,
                        mmsi,
                        number(json, "aid_type"),
                        text(json, "name"),
                        flag(json, "accuracy"),
                        number(json, "lon"),
                        number(json, "lat"),
                        dimensions(json),
                        number(json, "epfd"),
                        number(json, "second"),
                        flag(json, "off_position"),
                        number(json, "regional"),
                        flag(json, "raim"),
                        flag(json, "virtual_aid"),
                        report.assigned());
            case LongRangePositionReport report ->
                new LongRangePositionReport(
                        repeat,
                        mmsi,
                        flag(json, "accuracy"),
                        flag(json, "raim"),
                        number(json, "status"),
                        number(json, "lon"),
                        number(json, "lat"),
                        number(json, "speed"),
                        number(json, "course"),
                        flag(json, "gnss"));
            case StaticDataReportA part -> part;
            case StaticDataReportB part -> part;
            case SarAircraftPositionReport report -> GpsdOtherJson.aircraft(json, report);
            case AddressedBinaryMessage binary -> GpsdOtherJson.addressedBinary(json, binary);
            case BinaryBroadcastMessage binary -> GpsdOtherJson.binaryBroadcast(json, binary);
            case Acknowledgement acknowledgement -> GpsdOtherJson.acknowledgement(json, acknowledgement);
            case UtcInquiry inquiry -> new UtcInquiry(repeat, mmsi, number(json, "dest_mmsi"));
            case AddressedSafetyMessage safety -> GpsdOtherJson.addressedSafety(json);
            case SafetyBroadcastMessage safety -> new SafetyBroadcastMessage(repeat, mmsi, text(json, "text"));
            case Interrogation interrogation -> GpsdOtherJson.interrogation(json);
            case AssignedModeCommand command -> GpsdOtherJson.assignedMode(json);
            case DgnssBroadcast broadcast -> GpsdOtherJson.dgnss(json);
            case DataLinkManagement management -> GpsdOtherJson.dataLink(json, management);
            case ChannelManagement management -> GpsdOtherJson.channels(json);
            case GroupAssignment assignment -> GpsdOtherJson.group(json, assignment);
            case SingleSlotBinaryMessage binary ->
                new SingleSlotBinaryMessage(repeat, mmsi, GpsdOtherJson.slotBinary(json, 0));
            case MultipleSlotBinaryMessage binary ->
                new MultipleSlotBinaryMessage(
                        repeat, mmsi, GpsdOtherJson.slotBinary(json, 4), binary.communicationState());
            case OtherMessage other -> other;
        };
    }

    private static BaseStationReport baseStation(JsonNode json, BaseStationReport ours) {
        int[] time = numbers(json.get("timestamp").asString());
        return new BaseStationReport(
                number(json, "type"),
                number(json, "repeat"),
                number(json, "mmsi"),
                time[0],
                time[1],
                time[2],
                time[3],
                time[4],
                time[5],
                flag(json, "accuracy"),
                number(json, "lon"),
                number(json, "lat"),
                number(json, "epfd"),
                ours.longRangeControl(),
                flag(json, "raim"),
                number(json, "radio"));
    }

    private static StaticAndVoyageData voyage(JsonNode json) {
        int[] arrival = numbers(json.get("eta").asString());
        return new StaticAndVoyageData(
                number(json, "repeat"),
                number(json, "mmsi"),
                number(json, "ais_version"),
                number(json, "imo"),
                text(json, "callsign"),
                text(json, "shipname"),
                number(json, "shiptype"),
                dimensions(json),
                number(json, "epfd"),
                arrival[0],
                arrival[1],
                arrival[2],
                arrival[3],
                number(json, "draught"),
                text(json, "destination"),
                number(json, "dte") == 1);
    }

    static Dimensions dimensions(JsonNode json) {
        return new Dimensions(
                number(json, "to_bow"),
                number(json, "to_stern"),
                number(json, "to_port"),
                number(json, "to_starboard"));
    }

    static int number(JsonNode json, String field) {
        return json.get(field).intValue();
    }

    static @Nullable String text(JsonNode json, String field) {
        String text = json.get(field).asString();
        return text.isEmpty() ? null : text;
    }

    static boolean flag(JsonNode json, String field) {
        return json.get(field).booleanValue();
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split("[^0-9]")).mapToInt(Integer::parseInt).toArray();
    }
}
