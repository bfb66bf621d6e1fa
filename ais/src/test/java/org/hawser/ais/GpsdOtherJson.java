package org.hawser.ais;

import static org.hawser.ais.GpsdJson.flag;
import static org.hawser.ais.GpsdJson.number;
import static org.hawser.ais.GpsdJson.text;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What gpsd says of messages other than reports, as our records; what it does not give is taken from ours. */
final class GpsdOtherJson {

    private GpsdOtherJson() {}

    static AddressedBinaryMessage addressedBinary(JsonNode json, AddressedBinaryMessage ours) {
        return new AddressedBinaryMessage(
                number(json, "repeat"),
                number(json, "mmsi"),
                number(json, "seqno"),
                number(json, "dest_mmsi"),
                flag(json, "retransmit"),
                number(json, "dac"),
                number(json, "fid"),
                json.has("data") ? data(bits(json)) : ours.data());
    }

    static BinaryBroadcastMessage binaryBroadcast(JsonNode json, BinaryBroadcastMessage ours) {
        return new BinaryBroadcastMessage(
                number(json, "repeat"),
                number(json, "mmsi"),
                number(json, "dac"),
                number(json, "fid"),
                json.has("data") ? data(bits(json)) : ours.data());
    }

    /** gpsd gives 0 for stations that are not there, and no sequence numbers. */
    static Acknowledgement acknowledgement(JsonNode json, Acknowledgement ours) {
        return new Acknowledgement(
                number(json, "type"),
                number(json, "repeat"),
                number(json, "mmsi"),
                IntStream.range(0, 4)
                        .filter(i -> number(json, "mmsi" + (i + 1)) != 0)
                        .mapToObj(i -> new Acknowledgement.Receipt(
                                number(json, "mmsi" + (i + 1)),
                                i < ours.receipts().size()
                                        ? ours.receipts().get(i).sequenceNumber()
                                        : 0))
                        .toList());
    }

    static SarAircraftPositionReport aircraft(JsonNode json, SarAircraftPositionReport ours) {
        return new SarAircraftPositionReport(
                number(json, "repeat"),
                number(json, "mmsi"),
                number(json, "alt"),
                number(json, "speed"),
                flag(json, "accuracy"),
                number(json, "lon"),
                number(json, "lat"),
                number(json, "course"),
                number(json, "second"),
                number(json, "regional") > 127,
                number(json, "dte") == 1,
                ours.assigned(),
                flag(json, "raim"),
                number(json, "radio"));
    }

    static AddressedSafetyMessage addressedSafety(JsonNode json) {
        return new AddressedSafetyMessage(
                number(json, "repeat"),
                number(json, "mmsi"),
                number(json, "seqno"),
                number(json, "dest_mmsi"),
                flag(json, "retransmit"),
                text(json, "text"));
    }

    static Interrogation interrogation(JsonNode json) {
        return new Interrogation(
                number(json, "repeat"),
                number(json, "mmsi"),
                number(json, "mmsi1"),
                number(json, "type1_1"),
                number(json, "offset1_1"),
                number(json, "type1_2"),
                number(json, "offset1_2"),
                number(json, "mmsi2"),
                number(json, "type2_1"),
                number(json, "offset2_1"));
    }

    static AssignedModeCommand assignedMode(JsonNode json) {
        return new AssignedModeCommand(
                number(json, "repeat"),
                number(json, "mmsi"),
                IntStream.rangeClosed(1, 2)
                        .filter(i -> number(json, "mmsi" + i) != 0)
                        .mapToObj(i -> new AssignedModeCommand.Assignment(
                                number(json, "mmsi" + i), number(json, "offset" + i), number(json, "increment" + i)))
                        .toList());
    }

    /** The header of the corrections is the beginning of gpsd's data. */
    static DgnssBroadcast dgnss(JsonNode json) {
        String bits = bits(json);
        return new DgnssBroadcast(
                number(json, "repeat"),
                number(json, "mmsi"),
                number(json, "lon"),
                number(json, "lat"),
                new DgnssBroadcast.Corrections(
                        Integer.parseInt(bits, 0, 6, 2),
                        Integer.parseInt(bits, 6, 16, 2),
                        Integer.parseInt(bits, 16, 29, 2),
                        Integer.parseInt(bits, 29, 32, 2),
                        Integer.parseInt(bits, 32, 37, 2),
                        Integer.parseInt(bits, 37, 40, 2),
                        data(bits.substring(40))));
    }

    /** gpsd gives zeros for reservations that are not there; so do messages that have the place for them. */
    static DataLinkManagement dataLink(JsonNode json, DataLinkManagement ours) {
        return new DataLinkManagement(
                number(json, "repeat"),
                number(json, "mmsi"),
                IntStream.rangeClosed(1, 4)
                        .filter(i -> i <= ours.reservations().size() || number(json, "number" + i) != 0)
                        .mapToObj(i -> new DataLinkManagement.Reservation(
                                number(json, "offset" + i),
                                number(json, "number" + i),
                                number(json, "timeout" + i),
                                number(json, "increment" + i)))
                        .toList());
    }

    static ChannelManagement channels(JsonNode json) {
        return new ChannelManagement(
                number(json, "repeat"),
                number(json, "mmsi"),
                number(json, "channel_a"),
                number(json, "channel_b"),
                number(json, "txrx"),
                flag(json, "power"),
                flag(json, "addressed")
                        ? new ChannelManagement.Stations(number(json, "dest1"), number(json, "dest2"))
                        : area(json),
                flag(json, "band_a"),
                flag(json, "band_b"),
                number(json, "zonesize"));
    }

    static GroupAssignment group(JsonNode json, GroupAssignment ours) {
        return new GroupAssignment(
                number(json, "repeat"),
                number(json, "mmsi"),
                area(json),
                number(json, "stationtype"),
                number(json, "shiptype"),
                ours.txRxMode(),
                number(json, "interval"),
                number(json, "quiet"));
    }

    private static Area area(JsonNode json) {
        return new Area(number(json, "ne_lon"), number(json, "ne_lat"), number(json, "sw_lon"), number(json, "sw_lat"));
    }

    /**
     * gpsd knows neither the two spare bits behind a destination (table 80: 40 + 30 + 2 + 96 = 168 bits) nor the four before
     * message 26's state (table 82: 40 + 104 + 4 + 20 = 168): it counts them as application identifier and data.
     */
    static SlotBinaryContent slotBinary(JsonNode json, int spareAtEnd) {
        boolean addressed = flag(json, "addressed");
        boolean structured = flag(json, "structured");
        String identifier =
                structured ? new BitString().number(16, number(json, "app_id")).toString() : "";
        String all = identifier + bits(json);
        String bits = all.substring(addressed ? 2 : 0, all.length() - spareAtEnd);
        return new SlotBinaryContent(
                addressed,
                number(json, "dest_mmsi"),
                structured,
                structured ? Integer.parseInt(bits, 0, 10, 2) : 0,
                structured ? Integer.parseInt(bits, 10, 16, 2) : 0,
                data(structured ? bits.substring(16) : bits));
    }

    /** gpsd's data, a count of bits and their bytes in hexadecimal, as 0 and 1. */
    private static String bits(JsonNode json) {
        List<String> parts = List.of(json.get("data").asString().split(":"));
        StringBuilder bits = new StringBuilder();
        for (byte value : HexFormat.of().parseHex(parts.get(1))) {
            bits.append(new BitString().number(8, value & 0xff));
        }
        return bits.substring(0, Integer.parseInt(parts.get(0)));
    }

    private static BinaryData data(String bits) {
        String padded = bits + "0".repeat((8 - bits.length() % 8) % 8);
        String hex = padded.isEmpty()
                ? ""
                : new BigInteger("1" + padded, 2).toString(16).substring(1);
        return new BinaryData(bits.length(), hex);
    }
}
