package org.hawser.ais;

import static org.hawser.ais.AnyMessage.bits;
import static org.hawser.ais.AnyMessage.flag;
import static org.hawser.ais.AnyMessage.header;
import static org.hawser.ais.AnyMessage.signedBits;
import static org.hawser.ais.AnyMessage.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Messages that are no reports, and those of aircraft, with any values that their fields hold. */
final class AnyOtherMessage {

    private AnyOtherMessage() {}

    static Arbitrary<AisMessage> ofAnyType() {
        return Arbitraries.oneOf(List.of(
                binary(),
                slotBinary(),
                acknowledgement(),
                aircraft(),
                safety(),
                interrogation(),
                assignedMode(),
                dgnss(),
                dataLink(),
                channels(),
                group()));
    }

    private static Arbitrary<BinaryData> data() {
        return Arbitraries.integers().between(0, 1).list().ofMaxSize(300).map(bits -> {
            PayloadBits payload = new PayloadBits();
            payload.clear(bits.size());
            for (int i = 0; i < bits.size(); i++) {
                payload.set(i, 1, bits.get(i));
            }
            return BinaryData.of(payload);
        });
    }

    private static Arbitrary<AisMessage> binary() {
        return Combinators.combine(header(), flag(), bits(2), bits(30), flag(), bits(10), bits(6), data())
                .as((header, addressed, number, destination, again, dac, fi, data) -> addressed
                        ? new AddressedBinaryMessage(
                                header.repeat(), header.mmsi(), number, destination, again, dac, fi, data)
                        : new BinaryBroadcastMessage(header.repeat(), header.mmsi(), dac, fi, data));
    }

    private static Arbitrary<AisMessage> slotBinary() {
        Arbitrary<SlotBinaryContent> content = Combinators.combine(flag(), bits(30), flag(), bits(10), bits(6), data())
                .as((addressed, destination, structured, dac, fi, data) -> new SlotBinaryContent(
                        addressed,
                        addressed ? destination : 0,
                        structured,
                        structured ? dac : 0,
                        structured ? fi : 0,
                        data));
        return Combinators.combine(header(), flag(), content, bits(20))
                .as((header, single, carried, state) -> single
                        ? new SingleSlotBinaryMessage(header.repeat(), header.mmsi(), carried)
                        : new MultipleSlotBinaryMessage(header.repeat(), header.mmsi(), carried, state));
    }

    private static Arbitrary<AisMessage> acknowledgement() {
        Arbitrary<Acknowledgement.Receipt> receipt =
                Combinators.combine(bits(30), bits(2)).as(Acknowledgement.Receipt::new);
        return Combinators.combine(
                        Arbitraries.of(7, 13),
                        header(),
                        receipt.list().ofMinSize(1).ofMaxSize(4))
                .as((type, header, receipts) -> new Acknowledgement(type, header.repeat(), header.mmsi(), receipts));
    }

    private static Arbitrary<AisMessage> aircraft() {
        return Combinators.combine(header(), bits(12), AnyMessage.fix(), flag(), flag(), flag(), flag(), bits(20))
                .as((header, altitude, fix, barometric, dte, assigned, raim, state) -> new SarAircraftPositionReport(
                        header.repeat(),
                        header.mmsi(),
                        altitude,
                        fix.speed(),
                        fix.accurate(),
                        fix.longitude(),
                        fix.latitude(),
                        fix.course(),
                        fix.second(),
                        barometric,
                        dte,
                        assigned,
                        raim,
                        state));
    }

    private static Arbitrary<AisMessage> safety() {
        return Combinators.combine(header(), Arbitraries.of(10, 12, 14), bits(2), bits(30), flag(), text(156))
                .as((header, type, number, destination, again, text) -> switch (type) {
                    case 10 -> new UtcInquiry(header.repeat(), header.mmsi(), destination);
                    case 12 ->
                        new AddressedSafetyMessage(header.repeat(), header.mmsi(), number, destination, again, text);
                    default -> new SafetyBroadcastMessage(header.repeat(), header.mmsi(), text);
                });
    }

    private static Arbitrary<AisMessage> interrogation() {
        return Combinators.combine(
                        header(),
                        bits(30),
                        bits(18),
                        Arbitraries.oneOf(Arbitraries.just(0), bits(18)),
                        Arbitraries.oneOf(Arbitraries.just(0), bits(30)),
                        bits(18))
                .as((header, first, one, two, other, three) -> new Interrogation(
                        header.repeat(),
                        header.mmsi(),
                        first,
                        one >> 12,
                        one & 0xfff,
                        two >> 12,
                        two & 0xfff,
                        other,
                        other == 0 ? 0 : three >> 12,
                        other == 0 ? 0 : three & 0xfff));
    }

    private static Arbitrary<AisMessage> assignedMode() {
        Arbitrary<AssignedModeCommand.Assignment> assignment =
                Combinators.combine(bits(30), bits(12), bits(10)).as(AssignedModeCommand.Assignment::new);
        return Combinators.combine(header(), assignment.list().ofMinSize(1).ofMaxSize(2))
                .as((header, assignments) -> new AssignedModeCommand(header.repeat(), header.mmsi(), assignments));
    }

    private static Arbitrary<AisMessage> dgnss() {
        Arbitrary<DgnssBroadcast.Corrections> corrections = Combinators.combine(
                        bits(6), bits(10), bits(13), bits(3), bits(5), bits(3), data())
                .as(DgnssBroadcast.Corrections::new);
        return Combinators.combine(header(), signedBits(18), signedBits(17), corrections.injectNull(0.2))
                .as((header, longitude, latitude, sent) ->
                        new DgnssBroadcast(header.repeat(), header.mmsi(), longitude, latitude, sent));
    }

    private static Arbitrary<AisMessage> dataLink() {
        Arbitrary<DataLinkManagement.Reservation> reservation =
                Combinators.combine(bits(12), bits(4), bits(3), bits(11)).as(DataLinkManagement.Reservation::new);
        return Combinators.combine(header(), reservation.list().ofMinSize(1).ofMaxSize(4))
                .as((header, reservations) -> new DataLinkManagement(header.repeat(), header.mmsi(), reservations));
    }

    private static Arbitrary<Area> area() {
        return Combinators.combine(signedBits(18), signedBits(17), signedBits(18), signedBits(17))
                .as(Area::new);
    }

    private static Arbitrary<AisMessage> channels() {
        Arbitrary<ChannelManagement.Target> stations =
                Combinators.combine(bits(30), bits(30)).as(ChannelManagement.Stations::new);
        Arbitrary<ChannelManagement.Target> target = Arbitraries.oneOf(area().map(area -> area), stations);
        return Combinators.combine(header(), bits(24), bits(4), flag(), target, flag(), flag(), bits(3))
                .as((header, channels, mode, power, to, a, b, zone) -> new ChannelManagement(
                        header.repeat(), header.mmsi(), channels >> 12, channels & 0xfff, mode, power, to, a, b, zone));
    }

    private static Arbitrary<AisMessage> group() {
        return Combinators.combine(header(), area(), bits(4), bits(8), bits(2), bits(4), bits(4))
                .as((header, area, station, ship, mode, interval, quiet) -> new GroupAssignment(
                        header.repeat(), header.mmsi(), area, station, ship, mode, interval, quiet));
    }
}
