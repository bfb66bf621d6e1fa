package org.hawser.ais.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import tools.jackson.databind.JsonNode;

/**
 * gpsd's scaled members against our measured values; where there is no measured value, gpsd scales the number that says
 * so.
 */
final class ScaledMembers {

    private static final Offset<Double> ROUNDED_POSITION = Offset.offset(0.5e-6 + 1e-9);

    /** One decimal, also of the water level of 1/31, which has two. */
    private static final Offset<Double> ROUNDED = Offset.offset(0.05 + 1e-9);

    private ScaledMembers() {}

    static void compare(ApplicationMessage message, JsonNode json) {
        Map<String, OptionalDouble> ours = measured(message);
        for (Map.Entry<String, OptionalDouble> value : ours.entrySet()) {
            if (value.getValue().isPresent()) {
                assertThat(json.get(value.getKey()).doubleValue())
                        .as(value.getKey())
                        .isCloseTo(
                                value.getValue().getAsDouble(),
                                value.getKey().startsWith("l") ? ROUNDED_POSITION : ROUNDED);
            }
        }
    }

    private static Map<String, OptionalDouble> measured(ApplicationMessage message) {
        return switch (message) {
            case MetHydro m ->
                Map.ofEntries(
                        Map.entry("lon", m.longitude_deg()),
                        Map.entry("lat", m.latitude_deg()),
                        Map.entry("airtemp", m.airTemperature_c()),
                        Map.entry("dewpoint", m.dewPoint_c()),
                        Map.entry("pressure", m.airPressure_hpa()),
                        Map.entry("visibility", m.visibility_nm()),
                        Map.entry("waterlevel", m.waterLevel_m()),
                        Map.entry("cspeed", m.surfaceCurrentSpeed_kn()),
                        Map.entry("waveheight", m.waveHeight_m()),
                        Map.entry("watertemp", m.waterTemperature_c()),
                        Map.entry("salinity", m.salinity_permille()));
            case MetHydro236 m ->
                Map.ofEntries(
                        Map.entry("lon", m.longitude_deg()),
                        Map.entry("lat", m.latitude_deg()),
                        Map.entry("airtemp", m.airTemperature_c()),
                        Map.entry("dewpoint", m.dewPoint_c()),
                        Map.entry("pressure", m.airPressure_hpa()),
                        Map.entry("visibility", m.visibility_nm()),
                        Map.entry("waterlevel", m.waterLevel_m()),
                        Map.entry("cspeed2", m.current2Speed_kn()),
                        Map.entry("swellheight", m.swellHeight_m()),
                        Map.entry("watertemp", m.waterTemperature_c()),
                        Map.entry("salinity", m.salinity_permille()));
            case AidMonitoring m -> Map.of("ana_int", m.supplyVoltage_v(), "ana_ext1", m.external1_v());
            default -> Map.of();
        };
    }
}
