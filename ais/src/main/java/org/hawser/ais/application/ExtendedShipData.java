package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/** Extended ship static and voyage related data, 1/24: see {@link ExtendedShipDataLayout} for the meaning of each value. */
public record ExtendedShipData(
        int linkage,
        int airDraught,
        @Nullable String lastPort,
        @Nullable String nextPort,
        @Nullable String secondPort,
        int aisClassA,
        int automaticTrackingAid,
        int bnwas,
        int ecdisBackUp,
        int ecdisOrPaperChart,
        int echoSounder,
        int electronicPlottingAid,
        int emergencySteering,
        int gnss,
        int gyroCompass,
        int lrit,
        int magneticCompass,
        int navtex,
        int radarArpa,
        int radarSBand,
        int radarXBand,
        int radioHf,
        int radioInmarsat,
        int radioMf,
        int radioVhf,
        int groundLog,
        int waterLog,
        int transmittingHeadingDevice,
        int trackControl,
        int vdr,
        int iceClass,
        int shaftPower_hp,
        int vhfChannel,
        @Nullable String lloydsShipType,
        int grossTonnage,
        int loading,
        int heavyFuel,
        int lightFuel,
        int diesel,
        int bunkerOil_t,
        int persons)
        implements ApplicationMessage {

    static ExtendedShipData read(PayloadBits bits) {
        return new ExtendedShipData(
                ExtendedShipDataLayout.LINKAGE.read(bits),
                ExtendedShipDataLayout.AIR_DRAUGHT.read(bits),
                ExtendedShipDataLayout.LAST_PORT.read(bits),
                ExtendedShipDataLayout.NEXT_PORT.read(bits),
                ExtendedShipDataLayout.SECOND_PORT.read(bits),
                ExtendedShipDataLayout.AIS_CLASS_A.read(bits),
                ExtendedShipDataLayout.AUTOMATIC_TRACKING_AID.read(bits),
                ExtendedShipDataLayout.BNWAS.read(bits),
                ExtendedShipDataLayout.ECDIS_BACK_UP.read(bits),
                ExtendedShipDataLayout.ECDIS_OR_PAPER_CHART.read(bits),
                ExtendedShipDataLayout.ECHO_SOUNDER.read(bits),
                ExtendedShipDataLayout.ELECTRONIC_PLOTTING_AID.read(bits),
                ExtendedShipDataLayout.EMERGENCY_STEERING.read(bits),
                ExtendedShipDataLayout.GNSS.read(bits),
                ExtendedShipDataLayout.GYRO_COMPASS.read(bits),
                ExtendedShipDataLayout.LRIT.read(bits),
                ExtendedShipDataLayout.MAGNETIC_COMPASS.read(bits),
                ExtendedShipDataLayout.NAVTEX.read(bits),
                ExtendedShipDataLayout.RADAR_ARPA.read(bits),
                ExtendedShipDataLayout.RADAR_S_BAND.read(bits),
                ExtendedShipDataLayout.RADAR_X_BAND.read(bits),
                ExtendedShipDataLayout.RADIO_HF.read(bits),
                ExtendedShipDataLayout.RADIO_INMARSAT.read(bits),
                ExtendedShipDataLayout.RADIO_MF.read(bits),
                ExtendedShipDataLayout.RADIO_VHF.read(bits),
                ExtendedShipDataLayout.GROUND_LOG.read(bits),
                ExtendedShipDataLayout.WATER_LOG.read(bits),
                ExtendedShipDataLayout.TRANSMITTING_HEADING_DEVICE.read(bits),
                ExtendedShipDataLayout.TRACK_CONTROL.read(bits),
                ExtendedShipDataLayout.VDR.read(bits),
                ExtendedShipDataLayout.ICE_CLASS.read(bits),
                ExtendedShipDataLayout.SHAFT_POWER_HP.read(bits),
                ExtendedShipDataLayout.VHF_CHANNEL.read(bits),
                ExtendedShipDataLayout.LLOYDS_SHIP_TYPE.read(bits),
                ExtendedShipDataLayout.GROSS_TONNAGE.read(bits),
                ExtendedShipDataLayout.LOADING.read(bits),
                ExtendedShipDataLayout.HEAVY_FUEL.read(bits),
                ExtendedShipDataLayout.LIGHT_FUEL.read(bits),
                ExtendedShipDataLayout.DIESEL.read(bits),
                ExtendedShipDataLayout.BUNKER_OIL_T.read(bits),
                ExtendedShipDataLayout.PERSONS.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(ExtendedShipDataLayout.BITS);
        ExtendedShipDataLayout.LINKAGE.write(bits, linkage);
        ExtendedShipDataLayout.AIR_DRAUGHT.write(bits, airDraught);
        ExtendedShipDataLayout.LAST_PORT.write(bits, lastPort);
        ExtendedShipDataLayout.NEXT_PORT.write(bits, nextPort);
        ExtendedShipDataLayout.SECOND_PORT.write(bits, secondPort);
        ExtendedShipDataLayout.AIS_CLASS_A.write(bits, aisClassA);
        ExtendedShipDataLayout.AUTOMATIC_TRACKING_AID.write(bits, automaticTrackingAid);
        ExtendedShipDataLayout.BNWAS.write(bits, bnwas);
        ExtendedShipDataLayout.ECDIS_BACK_UP.write(bits, ecdisBackUp);
        ExtendedShipDataLayout.ECDIS_OR_PAPER_CHART.write(bits, ecdisOrPaperChart);
        ExtendedShipDataLayout.ECHO_SOUNDER.write(bits, echoSounder);
        ExtendedShipDataLayout.ELECTRONIC_PLOTTING_AID.write(bits, electronicPlottingAid);
        ExtendedShipDataLayout.EMERGENCY_STEERING.write(bits, emergencySteering);
        ExtendedShipDataLayout.GNSS.write(bits, gnss);
        ExtendedShipDataLayout.GYRO_COMPASS.write(bits, gyroCompass);
        ExtendedShipDataLayout.LRIT.write(bits, lrit);
        ExtendedShipDataLayout.MAGNETIC_COMPASS.write(bits, magneticCompass);
        ExtendedShipDataLayout.NAVTEX.write(bits, navtex);
        ExtendedShipDataLayout.RADAR_ARPA.write(bits, radarArpa);
        ExtendedShipDataLayout.RADAR_S_BAND.write(bits, radarSBand);
        ExtendedShipDataLayout.RADAR_X_BAND.write(bits, radarXBand);
        ExtendedShipDataLayout.RADIO_HF.write(bits, radioHf);
        ExtendedShipDataLayout.RADIO_INMARSAT.write(bits, radioInmarsat);
        ExtendedShipDataLayout.RADIO_MF.write(bits, radioMf);
        ExtendedShipDataLayout.RADIO_VHF.write(bits, radioVhf);
        ExtendedShipDataLayout.GROUND_LOG.write(bits, groundLog);
        ExtendedShipDataLayout.WATER_LOG.write(bits, waterLog);
        ExtendedShipDataLayout.TRANSMITTING_HEADING_DEVICE.write(bits, transmittingHeadingDevice);
        ExtendedShipDataLayout.TRACK_CONTROL.write(bits, trackControl);
        ExtendedShipDataLayout.VDR.write(bits, vdr);
        ExtendedShipDataLayout.ICE_CLASS.write(bits, iceClass);
        ExtendedShipDataLayout.SHAFT_POWER_HP.write(bits, shaftPower_hp);
        ExtendedShipDataLayout.VHF_CHANNEL.write(bits, vhfChannel);
        ExtendedShipDataLayout.LLOYDS_SHIP_TYPE.write(bits, lloydsShipType);
        ExtendedShipDataLayout.GROSS_TONNAGE.write(bits, grossTonnage);
        ExtendedShipDataLayout.LOADING.write(bits, loading);
        ExtendedShipDataLayout.HEAVY_FUEL.write(bits, heavyFuel);
        ExtendedShipDataLayout.LIGHT_FUEL.write(bits, lightFuel);
        ExtendedShipDataLayout.DIESEL.write(bits, diesel);
        ExtendedShipDataLayout.BUNKER_OIL_T.write(bits, bunkerOil_t);
        ExtendedShipDataLayout.PERSONS.write(bits, persons);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 24;
    }

    public OptionalDouble airDraught_m() {
        return ExtendedShipDataLayout.AIR_DRAUGHT_SCALE.of(airDraught);
    }
}
