package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/** Dangerous cargo indication in the older form, 1/12: see {@link DangerousCargo236Layout} for the meaning of each value. */
public record DangerousCargo236(
        @Nullable String lastPort,
        int departureMonth,
        int departureDay,
        int departureHour,
        int departureMinute,
        @Nullable String nextPort,
        int arrivalMonth,
        int arrivalDay,
        int arrivalHour,
        int arrivalMinute,
        @Nullable String mainGood,
        @Nullable String imdgClass,
        int unNumber,
        int amount,
        int unit)
        implements ApplicationMessage {

    static DangerousCargo236 read(PayloadBits bits) {
        return new DangerousCargo236(
                DangerousCargo236Layout.LAST_PORT.read(bits),
                DangerousCargo236Layout.DEPARTURE_MONTH.read(bits),
                DangerousCargo236Layout.DEPARTURE_DAY.read(bits),
                DangerousCargo236Layout.DEPARTURE_HOUR.read(bits),
                DangerousCargo236Layout.DEPARTURE_MINUTE.read(bits),
                DangerousCargo236Layout.NEXT_PORT.read(bits),
                DangerousCargo236Layout.ARRIVAL_MONTH.read(bits),
                DangerousCargo236Layout.ARRIVAL_DAY.read(bits),
                DangerousCargo236Layout.ARRIVAL_HOUR.read(bits),
                DangerousCargo236Layout.ARRIVAL_MINUTE.read(bits),
                DangerousCargo236Layout.MAIN_GOOD.read(bits),
                DangerousCargo236Layout.IMDG_CLASS.read(bits),
                DangerousCargo236Layout.UN_NUMBER.read(bits),
                DangerousCargo236Layout.AMOUNT.read(bits),
                DangerousCargo236Layout.UNIT.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(DangerousCargo236Layout.BITS);
        DangerousCargo236Layout.LAST_PORT.write(bits, lastPort);
        DangerousCargo236Layout.DEPARTURE_MONTH.write(bits, departureMonth);
        DangerousCargo236Layout.DEPARTURE_DAY.write(bits, departureDay);
        DangerousCargo236Layout.DEPARTURE_HOUR.write(bits, departureHour);
        DangerousCargo236Layout.DEPARTURE_MINUTE.write(bits, departureMinute);
        DangerousCargo236Layout.NEXT_PORT.write(bits, nextPort);
        DangerousCargo236Layout.ARRIVAL_MONTH.write(bits, arrivalMonth);
        DangerousCargo236Layout.ARRIVAL_DAY.write(bits, arrivalDay);
        DangerousCargo236Layout.ARRIVAL_HOUR.write(bits, arrivalHour);
        DangerousCargo236Layout.ARRIVAL_MINUTE.write(bits, arrivalMinute);
        DangerousCargo236Layout.MAIN_GOOD.write(bits, mainGood);
        DangerousCargo236Layout.IMDG_CLASS.write(bits, imdgClass);
        DangerousCargo236Layout.UN_NUMBER.write(bits, unNumber);
        DangerousCargo236Layout.AMOUNT.write(bits, amount);
        DangerousCargo236Layout.UNIT.write(bits, unit);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 12;
    }
}
