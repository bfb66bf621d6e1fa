package org.hawser.ais.application;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which member of gpsd's unscaled JSON is which component of our records; times apart, which gpsd joins to texts. */
final class GpsdMembers {

    private GpsdMembers() {}

    /** Pairs of member and component. */
    static String of(ApplicationMessage message) {
        return switch (message) {
            case MetHydro m ->
                "lon=longitude_e3min lat=latitude_e3min accuracy=positionAccurate wspeed=windSpeed_kn "
                        + "wgust=windGust_kn wdir=windDirection_deg wgustdir=windGustDirection_deg airtemp=airTemperature "
                        + "humidity=humidity_percent dewpoint=dewPoint pressure=airPressure pressuretend=airPressureTendency "
                        + "visgreater=visibilityGreater visibility=visibility waterlevel=waterLevel leveltrend=waterLevelTrend "
                        + "cspeed=surfaceCurrentSpeed cdir=surfaceCurrentDirection_deg cspeed2=current2Speed "
                        + "cdir2=current2Direction_deg cdepth2=current2Depth_m cspeed3=current3Speed "
                        + "cdir3=current3Direction_deg cdepth3=current3Depth_m waveheight=waveHeight waveperiod=wavePeriod_s "
                        + "wavedir=waveDirection_deg swellheight=swellHeight swellperiod=swellPeriod_s "
                        + "swelldir=swellDirection_deg seastate=seaState watertemp=waterTemperature preciptype=precipitation "
                        + "salinity=salinity ice=ice";
            case MetHydro236 m ->
                "lat=latitude_e3min lon=longitude_e3min wspeed=windSpeed_kn wgust=windGust_kn wdir=windDirection_deg "
                        + "wgustdir=windGustDirection_deg airtemp=airTemperature humidity=humidity_percent dewpoint=dewPoint "
                        + "pressure=airPressure pressuretend=airPressureTendency visibility=visibility waterlevel=waterLevel "
                        + "leveltrend=waterLevelTrend cspeed=surfaceCurrentSpeed cdir=surfaceCurrentDirection_deg "
                        + "cspeed2=current2Speed cdir2=current2Direction_deg cdepth2=current2Depth_m cspeed3=current3Speed "
                        + "cdir3=current3Direction_deg cdepth3=current3Depth_m waveheight=waveHeight waveperiod=wavePeriod_s "
                        + "wavedir=waveDirection_deg swellheight=swellHeight swellperiod=swellPeriod_s "
                        + "swelldir=swellDirection_deg seastate=seaState watertemp=waterTemperature preciptype=precipitation "
                        + "salinity=salinity ice=ice";
            case ClearanceTime m ->
                "linkage=linkage portname=portAndBerth destination=destination lon=longitude_e3min lat=latitude_e3min";
            case TrafficSignal m ->
                "linkage=linkage station=station status=status signal=signal " + "nextsignal=nextSignal";
            case BerthingData m ->
                "linkage=linkage berth_length=berthLength_m berth_depth=berthDepth position=mooringPosition "
                        + "availability=servicesKnown agent=agent fuel=fuel chandler=chandler stevedore=stevedore "
                        + "electrical=electrical water=potableWater customs=customs cartage=cartage crane=crane lift=lift "
                        + "medical=medical navrepair=navigationRepair provisions=provisions shiprepair=shipRepair "
                        + "surveyor=surveyor steam=steam tugs=tugs solidwaste=solidWaste liquidwaste=liquidWaste "
                        + "hazardouswaste=hazardousWaste ballast=ballastExchange additional=additional regional1=regional1 "
                        + "regional2=regional2 future1=future1 future2=future2 berth_name=berthName "
                        + "berth_lon=berthLongitude_e3min berth_lat=berthLatitude_e3min";
            case AirDraught m -> "airdraught=airDraught";
            case FairwayClosed m ->
                "reason=reason closefrom=closedFrom closeto=closedTo radius=radiusExtension extunit=extensionUnit";
            case DangerousCargo m -> "unit=unit amount=amount";
            case DangerousCargo236 m ->
                "lastport=lastPort nextport=nextPort dangerous=mainGood imdcat=imdgClass unid=unNumber amount=amount "
                        + "unit=unit";
            case Route m -> "linkage=linkage sender=sender rtype=routeType duration=duration_min";
            case TextDescription m -> "linkage=linkage text=text";
            case TidalWindows m -> "month=month day=day";
            case TidalWindows236 m -> "month=month day=day";
            case AidMonitoring m ->
                "ana_int=supplyVoltage ana_ext1=external1 ana_ext2=external2 racon=racon light=light alarm=alarm "
                        + "stat_ext=digitalInputs off_pos=offPosition";
            case InlandShipData m ->
                "vin=vesselIdentifier length=length beam=beam shiptype=shipType hazard=hazard draught=draught "
                        + "loaded=loaded speed_q=speedPrecise course_q=coursePrecise heading_q=headingPrecise";
            case InlandArrival m ->
                "country=country locode=locode section=fairwaySection terminal=terminal hectometre=hectometre "
                        + "tugs=tugs airdraught=airDraught";
            case InlandArrivalReply m ->
                "country=country locode=locode section=fairwaySection terminal=terminal hectometre=hectometre "
                        + "status=status";
            case WeatherWarning m ->
                "start_lon=startLongitude_e4min start_lat=startLatitude_e4min end_lon=endLongitude_e4min "
                        + "end_lat=endLatitude_e4min type=kind class=intensity wind=windDirection";
            case WaterLevels m -> "country=country";
            case InlandSignal m ->
                "lon=longitude_e4min lat=latitude_e4min form=form facing=orientation_deg direction=impactDirection "
                        + "status=lights";
            case InlandPersons m -> "crew=crew passengers=passengers personnel=personnel";
            case VtsTargets m -> "";
            default -> throw new AssertionError("gpsd has no " + message);
        };
    }

    /** Members that do not say what the components do, with both values. */
    static Map<String, String> differences(String members, Object ours, JsonNode json) {
        Map<String, String> differences = new TreeMap<>();
        for (String pair : members.split(" ")) {
            String[] names = pair.split("=");
            if (names.length != 2) {
                continue;
            }
            Object value = component(ours, names[1]);
            String theirs = json.has(names[0]) ? text(json.get(names[0]), value) : "absent";
            String own = value == null ? "" : value.toString();
            if (!theirs.equals(own)) {
                differences.put(names[0], theirs + " and not " + own);
            }
        }
        return differences;
    }

    static String timestamp(ApplicationMessage message) {
        return String.format(
                Locale.ROOT,
                "%02dT%02d:%02dZ",
                (Integer) component(message, "day"),
                (Integer) component(message, "hour"),
                (Integer) component(message, "minute"));
    }

    /** As we would write it: gpsd has 0 and 1 for some flags. */
    private static String text(JsonNode json, @Nullable Object ours) {
        if (json.isBoolean() || (ours instanceof Boolean && json.isIntegralNumber())) {
            return String.valueOf(json.isBoolean() ? json.booleanValue() : json.intValue() == 1);
        }
        return json.asString();
    }

    static @Nullable Object component(Object ours, String name) {
        Map<String, RecordComponent> components = Arrays.stream(ours.getClass().getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        RecordComponent component = components.get(name);
        if (component == null) {
            throw new AssertionError(ours + " has no " + name);
        }
        try {
            return component.getAccessor().invoke(ours);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
