package org.hawser.ais.gpsd;

import java.util.Map;
import org.hawser.ais.UnsignedField;
import org.hawser.ais.application.AidMonitoringLayout;
import org.hawser.ais.application.InlandShipDataLayout;

/** Applications of single States and of inland waters. */
final class OtherApplicationForms {

    private static final Words RACON =
            new Words("", "No RACON installed", "RACON not monitored", "RACON operational", "RACON ERROR");
    private static final Words LIGHT =
            new Words("", "No light or no monitoring", "Light ON", "Light OFF", "Light ERROR");
    private static final Words HAZARD = new Words(
            "Unknown",
            "0 blue cones/lights",
            "1 blue cone/light",
            "2 blue cones/lights",
            "3 blue cones/lights",
            "4 B-Flag");
    private static final Words LOADED = new Words("INVALID LOAD STATUS", "N/A (default)", "Unloaded", "Loaded");

    /** The types of the ERI classification for single vessels, and the commonest convoys. */
    private static final Map<Integer, String> ERI_TYPES = Map.ofEntries(
            Map.entry(8000, "Vessel, type unknown"),
            Map.entry(8010, "Motor freighter"),
            Map.entry(8020, "Motor tanker"),
            Map.entry(8021, "Motor tanker, liquid cargo, type N"),
            Map.entry(8022, "Motor tanker, liquid cargo, type C"),
            Map.entry(8023, "Motor tanker, dry cargo as if liquid (e.g. cement)"),
            Map.entry(8030, "Container vessel"),
            Map.entry(8040, "Gas tanker"),
            Map.entry(8050, "Motor freighter, tug"),
            Map.entry(8060, "Motor tanker, tug"),
            Map.entry(8070, "Motor freighter with one or more ships alongside"),
            Map.entry(8080, "Motor freighter with tanker"),
            Map.entry(8090, "Motor freighter pushing one or more freighters"),
            Map.entry(8100, "Motor freighter pushing at least one tank-ship"),
            Map.entry(8110, "Tug, freighter"),
            Map.entry(8120, "Tug, tanker"),
            Map.entry(8130, "Tug freighter, coupled"),
            Map.entry(8140, "Tug, freighter/tanker, coupled"),
            Map.entry(8150, "Freightbarge"),
            Map.entry(8160, "Tankbarge"),
            Map.entry(8161, "Tankbarge, liquid cargo, type N"),
            Map.entry(8162, "Tankbarge, liquid cargo, type C"),
            Map.entry(8163, "Tankbarge, dry cargo as if liquid (e.g. cement)"),
            Map.entry(8170, "Freightbarge with containers"),
            Map.entry(8180, "Tankbarge, gas"),
            Map.entry(8210, "Pushtow, one cargo barge"),
            Map.entry(8220, "Pushtow, two cargo barges"),
            Map.entry(8230, "Pushtow, three cargo barges"),
            Map.entry(8240, "Pushtow, four cargo barges"));

    private OtherApplicationForms() {}

    static Form aidMonitoring(boolean scaled) {
        return new Form(scaled)
                .flag("off_pos", AidMonitoringLayout.OFF_POSITION)
                .flag("alarm", AidMonitoringLayout.ALARM)
                .number("stat_ext", AidMonitoringLayout.DIGITAL_INPUTS)
                .decimal("ana_int", AidMonitoringLayout.SUPPLY_VOLTAGE, 5, 1, 2)
                .decimal("ana_ext1", AidMonitoringLayout.EXTERNAL_1, 5, 1, 2)
                .decimal("ana_ext2", AidMonitoringLayout.EXTERNAL_2, 5, 1, 2)
                .words("racon", AidMonitoringLayout.RACON, RACON)
                .words("light", AidMonitoringLayout.LIGHT, LIGHT);
    }

    /** gpsd leaves these lengths unscaled: decimetres, and centimetres for the draught. */
    static Form inlandShip(boolean scaled) {
        UnsignedField type = InlandShipDataLayout.SHIP_TYPE;
        return new Form(scaled)
                .text("vin", InlandShipDataLayout.VESSEL_IDENTIFIER)
                .number("length", InlandShipDataLayout.LENGTH)
                .number("beam", InlandShipDataLayout.BEAM)
                .number("shiptype", type)
                .member(
                        "shiptype_text",
                        type.end(),
                        (bits, out) -> out.string(ERI_TYPES.getOrDefault(type.read(bits), "Other vessel or convoy")))
                .words("hazard", InlandShipDataLayout.HAZARD, HAZARD)
                .number("draught", InlandShipDataLayout.DRAUGHT)
                .words("loaded", InlandShipDataLayout.LOADED, LOADED)
                .flag("speed_q", InlandShipDataLayout.SPEED_PRECISE)
                .flag("course_q", InlandShipDataLayout.COURSE_PRECISE)
                .flag("heading_q", InlandShipDataLayout.HEADING_PRECISE);
    }
}
