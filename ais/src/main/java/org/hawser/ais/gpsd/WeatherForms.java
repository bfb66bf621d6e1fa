package org.hawser.ais.gpsd;

import org.hawser.ais.UnsignedField;
import org.hawser.ais.application.MetHydro236Layout;
import org.hawser.ais.application.MetHydroLayout;

/** Weather and water: DAC 1, FI 31 and, of the first kind, FI 11. Values that say "not available" stand as numbers, as with gpsd. */
final class WeatherForms {

    private static final Words TENDENCY = new Words("N/A", "steady", "increasing", "decreasing");
    private static final Words PRECIPITATION =
            new Words("N/A", "reserved", "rain", "thunderstorm", "freezing rain", "mixed/ice", "snow", "reserved");
    private static final Words ICE = new Words("N/A", "no", "yes", "reserved");

    private WeatherForms() {}

    static Form metHydro(boolean scaled) {
        Form form = new Form(scaled)
                .degrees6("lat", MetHydroLayout.LATITUDE_E3MIN)
                .degrees6("lon", MetHydroLayout.LONGITUDE_E3MIN)
                .flag("accuracy", MetHydroLayout.POSITION_ACCURATE);
        Times.dayToMinute(form, "timestamp", MetHydroLayout.DAY, MetHydroLayout.HOUR, MetHydroLayout.MINUTE);
        form.number("wspeed", MetHydroLayout.WIND_SPEED_KN)
                .number("wgust", MetHydroLayout.WIND_GUST_KN)
                .number("wdir", MetHydroLayout.WIND_DIRECTION_DEG)
                .number("wgustdir", MetHydroLayout.WIND_GUST_DIRECTION_DEG)
                .decimal("airtemp", MetHydroLayout.AIR_TEMPERATURE, 1, 1, 1)
                .number("humidity", MetHydroLayout.HUMIDITY_PERCENT)
                .decimal("dewpoint", MetHydroLayout.DEW_POINT, 1, 1, 1)
                .above("pressure", MetHydroLayout.AIR_PRESSURE, 799, 1, 0);
        tendency(form, "pressuretend", MetHydroLayout.AIR_PRESSURE_TENDENCY);
        form.flag("visgreater", MetHydroLayout.VISIBILITY_GREATER)
                .tenths("visibility", MetHydroLayout.VISIBILITY)
                .above("waterlevel", MetHydroLayout.WATER_LEVEL, -1000, 10, 1);
        tendency(form, "leveltrend", MetHydroLayout.WATER_LEVEL_TREND);
        form.tenths("cspeed", MetHydroLayout.SURFACE_CURRENT_SPEED)
                .number("cdir", MetHydroLayout.SURFACE_CURRENT_DIRECTION_DEG);
        current(
                form,
                2,
                MetHydroLayout.CURRENT_2_SPEED,
                MetHydroLayout.CURRENT_2_DIRECTION_DEG,
                MetHydroLayout.CURRENT_2_DEPTH_M);
        current(
                form,
                3,
                MetHydroLayout.CURRENT_3_SPEED,
                MetHydroLayout.CURRENT_3_DIRECTION_DEG,
                MetHydroLayout.CURRENT_3_DEPTH_M);
        waves(
                form,
                "wave",
                MetHydroLayout.WAVE_HEIGHT,
                MetHydroLayout.WAVE_PERIOD_S,
                MetHydroLayout.WAVE_DIRECTION_DEG);
        waves(
                form,
                "swell",
                MetHydroLayout.SWELL_HEIGHT,
                MetHydroLayout.SWELL_PERIOD_S,
                MetHydroLayout.SWELL_DIRECTION_DEG);
        form.number("seastate", MetHydroLayout.SEA_STATE)
                .decimal("watertemp", MetHydroLayout.WATER_TEMPERATURE, 1, 1, 1);
        inWords(form, "preciptype", MetHydroLayout.PRECIPITATION, PRECIPITATION);
        form.tenths("salinity", MetHydroLayout.SALINITY);
        return inWords(form, "ice", MetHydroLayout.ICE, ICE);
    }

    static Form oldMetHydro(boolean scaled) {
        Form form = new Form(scaled)
                .degrees6("lat", MetHydro236Layout.LATITUDE_E3MIN)
                .degrees6("lon", MetHydro236Layout.LONGITUDE_E3MIN);
        Times.dayToMinute(form, "timestamp", MetHydro236Layout.DAY, MetHydro236Layout.HOUR, MetHydro236Layout.MINUTE);
        form.number("wspeed", MetHydro236Layout.WIND_SPEED_KN)
                .number("wgust", MetHydro236Layout.WIND_GUST_KN)
                .number("wdir", MetHydro236Layout.WIND_DIRECTION_DEG)
                .number("wgustdir", MetHydro236Layout.WIND_GUST_DIRECTION_DEG)
                .number("humidity", MetHydro236Layout.HUMIDITY_PERCENT)
                .above("airtemp", MetHydro236Layout.AIR_TEMPERATURE, -600, 1, 1)
                .above("dewpoint", MetHydro236Layout.DEW_POINT, -200, 1, 1)
                .above("pressure", MetHydro236Layout.AIR_PRESSURE, 800, 1, 0);
        tendency(form, "pressuretend", MetHydro236Layout.AIR_PRESSURE_TENDENCY);
        form.tenths("visibility", MetHydro236Layout.VISIBILITY)
                .above("waterlevel", MetHydro236Layout.WATER_LEVEL, -100, 1, 1);
        tendency(form, "leveltrend", MetHydro236Layout.WATER_LEVEL_TREND);
        form.tenths("cspeed", MetHydro236Layout.SURFACE_CURRENT_SPEED)
                .number("cdir", MetHydro236Layout.SURFACE_CURRENT_DIRECTION_DEG);
        current(
                form,
                2,
                MetHydro236Layout.CURRENT_2_SPEED,
                MetHydro236Layout.CURRENT_2_DIRECTION_DEG,
                MetHydro236Layout.CURRENT_2_DEPTH_M);
        current(
                form,
                3,
                MetHydro236Layout.CURRENT_3_SPEED,
                MetHydro236Layout.CURRENT_3_DIRECTION_DEG,
                MetHydro236Layout.CURRENT_3_DEPTH_M);
        waves(
                form,
                "wave",
                MetHydro236Layout.WAVE_HEIGHT,
                MetHydro236Layout.WAVE_PERIOD_S,
                MetHydro236Layout.WAVE_DIRECTION_DEG);
        waves(
                form,
                "swell",
                MetHydro236Layout.SWELL_HEIGHT,
                MetHydro236Layout.SWELL_PERIOD_S,
                MetHydro236Layout.SWELL_DIRECTION_DEG);
        return form.number("seastate", MetHydro236Layout.SEA_STATE)
                .above("watertemp", MetHydro236Layout.WATER_TEMPERATURE, -100, 1, 1)
                .words("preciptype", MetHydro236Layout.PRECIPITATION, PRECIPITATION)
                .tenths("salinity", MetHydro236Layout.SALINITY)
                .words("ice", MetHydro236Layout.ICE, ICE);
    }

    private static void tendency(Form form, String name, UnsignedField field) {
        inWords(form, name, field, TENDENCY);
    }

    /** Scaled: the words alone. */
    private static Form inWords(Form form, String name, UnsignedField field, Words words) {
        return form.isScaled()
                ? form.member(name, field.end(), (bits, out) -> words.write(field.read(bits), out))
                : form.number(name, field);
    }

    private static void current(
            Form form, int number, UnsignedField speed_e1kn, UnsignedField direction_deg, UnsignedField depth_m) {
        form.tenths("cspeed" + number, speed_e1kn)
                .number("cdir" + number, direction_deg)
                .number("cdepth" + number, depth_m);
    }

    private static void waves(
            Form form, String name, UnsignedField height_e1m, UnsignedField period_s, UnsignedField direction_deg) {
        form.tenths(name + "height", height_e1m)
                .number(name + "period", period_s)
                .number(name + "dir", direction_deg);
    }
}
