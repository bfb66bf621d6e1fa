package org.hawser.ais;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Messages with any values that their fields hold. */
final class AnyMessage {

    private static final int SHIP = 211_000_000;

    private AnyMessage() {}

    static Arbitrary<AisMessage> ofAnyType() {
        return Arbitraries.oneOf(List.of(
                classA(),
                baseStation(),
                voyage(),
                classB(),
                extendedClassB(),
                aid(),
                partA(),
                partB(),
                longRange(),
                AnyOtherMessage.ofAnyType(),
                other()));
    }

    static Arbitrary<Integer> bits(int length) {
        return Arbitraries.integers().between(0, (1 << length) - 1);
    }

    static Arbitrary<Integer> signedBits(int length) {
        return Arbitraries.integers().between(-1 << (length - 1), (1 << (length - 1)) - 1);
    }

    static Arbitrary<Boolean> flag() {
        return Arbitraries.of(true, false);
    }

    /** Text as the standard's rule leaves it: no {@code @}, no blank at the end, null instead of nothing. */
    static Arbitrary<@Nullable String> text(int characters) {
        return Arbitraries.strings()
                .withCharRange(' ', '?')
                .withCharRange('A', '_')
                .ofMaxLength(characters)
                .map(text -> text.stripTrailing().isEmpty() ? null : text.stripTrailing());
    }

    /** Header as repeat indicator and sender. */
    record Header(int repeat, int mmsi) {}

    static Arbitrary<Header> header() {
        return Combinators.combine(bits(2), bits(30)).as(Header::new);
    }

    record Fix(boolean accurate, int longitude, int latitude, int speed, int course, int heading, int second) {}

    static Arbitrary<Fix> fix() {
        return Combinators.combine(flag(), signedBits(28), signedBits(27), bits(10), bits(12), bits(9), bits(6))
                .as(Fix::new);
    }

    private static Arbitrary<Dimensions> dimensions() {
        return Combinators.combine(bits(9), bits(9), bits(6), bits(6)).as(Dimensions::new);
    }

    private static Arbitrary<AisMessage> classA() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        header(),
                        bits(4),
                        signedBits(8),
                        fix(),
                        bits(2),
                        flag(),
                        bits(19))
                .as((type, header, status, turn, fix, manoeuvre, raim, state) -> new PositionReportClassA(
                        type,
                        header.repeat,
                        header.mmsi,
                        status,
                        turn,
                        fix.speed,
                        fix.accurate,
                        fix.longitude,
                        fix.latitude,
                        fix.course,
                        fix.heading,
                        fix.second,
                        manoeuvre,
                        raim,
                        state));
    }

    private static Arbitrary<AisMessage> baseStation() {
        Arbitrary<int[]> time = Combinators.combine(bits(14), bits(4), bits(5), bits(5), bits(6), bits(6))
                .as((year, month, day, hour, minute, second) -> new int[] {year, month, day, hour, minute, second});
        return Combinators.combine(Arbitraries.of(4, 11), header(), time, fix(), bits(4), flag(), flag(), bits(19))
                .as((type, header, utc, fix, device, control, raim, state) -> new BaseStationReport(
                        type,
                        header.repeat,
                        header.mmsi,
                        utc[0],
                        utc[1],
                        utc[2],
                        utc[3],
                        utc[4],
                        utc[5],
                        fix.accurate,
                        fix.longitude,
                        fix.latitude,
                        device,
                        control,
                        raim,
                        state));
    }

    private static Arbitrary<AisMessage> voyage() {
        Arbitrary<int[]> arrival = Combinators.combine(bits(4), bits(5), bits(5), bits(6))
                .as((month, day, hour, minute) -> new int[] {month, day, hour, minute});
        Arbitrary<int[]> numbers = Combinators.combine(bits(2), bits(30), bits(8), bits(4), bits(8))
                .as((version, imo, ship, device, draught) -> new int[] {version, imo, ship, device, draught});
        return Combinators.combine(header(), numbers, text(7), text(20), dimensions(), arrival, text(20), flag())
                .as((header, n, callSign, name, hull, eta, destination, dte) -> new StaticAndVoyageData(
                        header.repeat,
                        header.mmsi,
                        n[0],
                        n[1],
                        callSign,
                        name,
                        n[2],
                        hull,
                        n[3],
                        eta[0],
                        eta[1],
                        eta[2],
                        eta[3],
                        n[4],
                        destination,
                        dte));
    }

    private static Arbitrary<AisMessage> classB() {
        Arbitrary<Boolean[]> flags = flag().array(Boolean[].class).ofSize(7);
        return Combinators.combine(header(), fix(), flags, bits(20))
                .as((header, fix, flag, state) -> new PositionReportClassB(
                        header.repeat,
                        header.mmsi,
                        fix.speed,
                        fix.accurate,
                        fix.longitude,
                        fix.latitude,
                        fix.course,
                        fix.heading,
                        fix.second,
                        flag[0],
                        flag[1],
                        flag[2],
                        flag[3],
                        flag[4],
                        flag[5],
                        flag[6],
                        state));
    }

    private static Arbitrary<AisMessage> extendedClassB() {
        return Combinators.combine(header(), fix(), text(20), bits(8), dimensions(), bits(4), flag(), bits(2))
                .as((header, fix, name, ship, hull, device, raim, last) -> new ExtendedPositionReportClassB(
                        header.repeat,
                        header.mmsi,
                        fix.speed,
                        fix.accurate,
                        fix.longitude,
                        fix.latitude,
                        fix.course,
                        fix.heading,
                        fix.second,
                        name,
                        ship,
                        hull,
                        device,
                        raim,
                        last > 1,
                        last % 2 == 1));
    }

    private static Arbitrary<AisMessage> aid() {
        Arbitrary<Boolean[]> flags = flag().array(Boolean[].class).ofSize(4);
        return Combinators.combine(header(), bits(5), text(34), fix(), dimensions(), bits(4), bits(8), flags)
                .as((header, aid, name, fix, hull, device, status, flag) -> new AidToNavigationReport(
                        header.repeat,
                        header.mmsi,
                        aid,
                        name,
                        fix.accurate,
                        fix.longitude,
                        fix.latitude,
                        hull,
                        device,
                        fix.second,
                        flag[0],
                        status,
                        flag[1],
                        flag[2],
                        flag[3]));
    }

    private static Arbitrary<AisMessage> partA() {
        return Combinators.combine(header(), text(20))
                .as((header, name) -> new StaticDataReportA(header.repeat, header.mmsi, name));
    }

    private static Arbitrary<AisMessage> partB() {
        return Combinators.combine(flag(), bits(23), bits(8), text(3), bits(24), text(7), dimensions(), bits(30))
                .as((craft, number, ship, vendor, unit, callSign, hull, mother) -> new StaticDataReportB(
                        number % 4,
                        craft ? 980_000_000 + number : SHIP + number,
                        ship,
                        vendor,
                        unit >> 20,
                        unit & 0xfffff,
                        callSign,
                        craft ? Dimensions.NOT_AVAILABLE : hull,
                        craft ? mother : 0,
                        unit % 16));
    }

    private static Arbitrary<AisMessage> longRange() {
        return Combinators.combine(header(), bits(4), fix(), signedBits(18), signedBits(17), bits(6), bits(9), flag())
                .as((header, status, fix, longitude, latitude, speed, course, late) -> new LongRangePositionReport(
                        header.repeat,
                        header.mmsi,
                        fix.accurate,
                        fix.second % 2 == 0,
                        status,
                        longitude,
                        latitude,
                        speed,
                        course,
                        late));
    }

    private static Arbitrary<AisMessage> other() {
        return Combinators.combine(
                        Arbitraries.of(2, 3), header(), bits(30).list().ofMaxSize(10))
                .as((part, header, data) -> {
                    BitString bits = new BitString()
                            .number(6, 24)
                            .number(2, header.repeat)
                            .number(30, header.mmsi)
                            .number(2, part)
                            .number(8, 0);
                    data.forEach(value -> bits.number(30, value));
                    return new OtherMessage(24, header.repeat, header.mmsi, bits.armoured(), bits.fillBits());
                });
    }
}
