package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/**
 * Berthing data: a request from a ship, an assignment from an authority, 1/20: see {@link BerthingDataLayout} for the
 * meaning of each value.
 */
public record BerthingData(
        int linkage,
        int berthLength_m,
        int berthDepth,
        int mooringPosition,
        int month,
        int day,
        int hour,
        int minute,
        boolean servicesKnown,
        int agent,
        int fuel,
        int chandler,
        int stevedore,
        int electrical,
        int potableWater,
        int customs,
        int cartage,
        int crane,
        int lift,
        int medical,
        int navigationRepair,
        int provisions,
        int shipRepair,
        int surveyor,
        int steam,
        int tugs,
        int solidWaste,
        int liquidWaste,
        int hazardousWaste,
        int ballastExchange,
        int additional,
        int regional1,
        int regional2,
        int future1,
        int future2,
        @Nullable String berthName,
        int berthLongitude_e3min,
        int berthLatitude_e3min)
        implements ApplicationMessage {

    static BerthingData read(PayloadBits bits) {
        return new BerthingData(
                BerthingDataLayout.LINKAGE.read(bits),
                BerthingDataLayout.BERTH_LENGTH_M.read(bits),
                BerthingDataLayout.BERTH_DEPTH.read(bits),
                BerthingDataLayout.MOORING_POSITION.read(bits),
                BerthingDataLayout.MONTH.read(bits),
                BerthingDataLayout.DAY.read(bits),
                BerthingDataLayout.HOUR.read(bits),
                BerthingDataLayout.MINUTE.read(bits),
                BerthingDataLayout.SERVICES_KNOWN.read(bits),
                BerthingDataLayout.AGENT.read(bits),
                BerthingDataLayout.FUEL.read(bits),
                BerthingDataLayout.CHANDLER.read(bits),
                BerthingDataLayout.STEVEDORE.read(bits),
                BerthingDataLayout.ELECTRICAL.read(bits),
                BerthingDataLayout.POTABLE_WATER.read(bits),
                BerthingDataLayout.CUSTOMS.read(bits),
                BerthingDataLayout.CARTAGE.read(bits),
                BerthingDataLayout.CRANE.read(bits),
                BerthingDataLayout.LIFT.read(bits),
                BerthingDataLayout.MEDICAL.read(bits),
                BerthingDataLayout.NAVIGATION_REPAIR.read(bits),
                BerthingDataLayout.PROVISIONS.read(bits),
                BerthingDataLayout.SHIP_REPAIR.read(bits),
                BerthingDataLayout.SURVEYOR.read(bits),
                BerthingDataLayout.STEAM.read(bits),
                BerthingDataLayout.TUGS.read(bits),
                BerthingDataLayout.SOLID_WASTE.read(bits),
                BerthingDataLayout.LIQUID_WASTE.read(bits),
                BerthingDataLayout.HAZARDOUS_WASTE.read(bits),
                BerthingDataLayout.BALLAST_EXCHANGE.read(bits),
                BerthingDataLayout.ADDITIONAL.read(bits),
                BerthingDataLayout.REGIONAL_1.read(bits),
                BerthingDataLayout.REGIONAL_2.read(bits),
                BerthingDataLayout.FUTURE_1.read(bits),
                BerthingDataLayout.FUTURE_2.read(bits),
                BerthingDataLayout.BERTH_NAME.read(bits),
                BerthingDataLayout.BERTH_LONGITUDE_E3MIN.read(bits),
                BerthingDataLayout.BERTH_LATITUDE_E3MIN.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(BerthingDataLayout.BITS);
        BerthingDataLayout.LINKAGE.write(bits, linkage);
        BerthingDataLayout.BERTH_LENGTH_M.write(bits, berthLength_m);
        BerthingDataLayout.BERTH_DEPTH.write(bits, berthDepth);
        BerthingDataLayout.MOORING_POSITION.write(bits, mooringPosition);
        BerthingDataLayout.MONTH.write(bits, month);
        BerthingDataLayout.DAY.write(bits, day);
        BerthingDataLayout.HOUR.write(bits, hour);
        BerthingDataLayout.MINUTE.write(bits, minute);
        BerthingDataLayout.SERVICES_KNOWN.write(bits, servicesKnown);
        BerthingDataLayout.AGENT.write(bits, agent);
        BerthingDataLayout.FUEL.write(bits, fuel);
        BerthingDataLayout.CHANDLER.write(bits, chandler);
        BerthingDataLayout.STEVEDORE.write(bits, stevedore);
        BerthingDataLayout.ELECTRICAL.write(bits, electrical);
        BerthingDataLayout.POTABLE_WATER.write(bits, potableWater);
        BerthingDataLayout.CUSTOMS.write(bits, customs);
        BerthingDataLayout.CARTAGE.write(bits, cartage);
        BerthingDataLayout.CRANE.write(bits, crane);
        BerthingDataLayout.LIFT.write(bits, lift);
        BerthingDataLayout.MEDICAL.write(bits, medical);
        BerthingDataLayout.NAVIGATION_REPAIR.write(bits, navigationRepair);
        BerthingDataLayout.PROVISIONS.write(bits, provisions);
        BerthingDataLayout.SHIP_REPAIR.write(bits, shipRepair);
        BerthingDataLayout.SURVEYOR.write(bits, surveyor);
        BerthingDataLayout.STEAM.write(bits, steam);
        BerthingDataLayout.TUGS.write(bits, tugs);
        BerthingDataLayout.SOLID_WASTE.write(bits, solidWaste);
        BerthingDataLayout.LIQUID_WASTE.write(bits, liquidWaste);
        BerthingDataLayout.HAZARDOUS_WASTE.write(bits, hazardousWaste);
        BerthingDataLayout.BALLAST_EXCHANGE.write(bits, ballastExchange);
        BerthingDataLayout.ADDITIONAL.write(bits, additional);
        BerthingDataLayout.REGIONAL_1.write(bits, regional1);
        BerthingDataLayout.REGIONAL_2.write(bits, regional2);
        BerthingDataLayout.FUTURE_1.write(bits, future1);
        BerthingDataLayout.FUTURE_2.write(bits, future2);
        BerthingDataLayout.BERTH_NAME.write(bits, berthName);
        BerthingDataLayout.BERTH_LONGITUDE_E3MIN.write(bits, berthLongitude_e3min);
        BerthingDataLayout.BERTH_LATITUDE_E3MIN.write(bits, berthLatitude_e3min);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 20;
    }

    public OptionalDouble berthDepth_m() {
        return BerthingDataLayout.BERTH_DEPTH_SCALE.of(berthDepth);
    }

    /** Degrees, east positive. */
    public OptionalDouble berthLongitude_deg() {
        return Scale.LONGITUDE_E3MIN.of(berthLongitude_e3min);
    }

    /** Degrees, north positive. */
    public OptionalDouble berthLatitude_deg() {
        return Scale.LATITUDE_E3MIN.of(berthLatitude_e3min);
    }
}
