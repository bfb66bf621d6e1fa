package org.hawser.ais.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hawser.ais.FlagField;
import org.hawser.ais.SignedField;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;
import org.junit.jupiter.api.Test;

/**
 * The first bit of each field as "AIVDM/AIVDO protocol decoding" publishes it, above all for applications that no
 * program at hand reads: in
 * messages counted from the message's first bit, without spare ones, in sensor reports from the first behind the report's head.
 */
class PublishedPlacesTest {

    private static final int IN_6 = 88;
    private static final int IN_8 = 56;

    @Test
    void metHydro() {
        places(
                MetHydroLayout.class,
                IN_8,
                "56 81 105 106 111 116 122 129 136 145 154 165 172 182 191 193 194 201 213 215 223 232 240 249 254 262 271"
                        + " 276 284 290 299 307 313 322 326 336 339 348 350");
        places(
                MetHydro236Layout.class,
                IN_8,
                "56 80 105 110 115 121 128 135 144 153 164 171 181 190 192 200 209 211 219 228 236 245 250 258 267 272 280"
                        + " 286 295 303 309 318 322 332 335 344 346");
    }

    @Test
    void shipsWeather() {
        places(
                ShipWeatherLayout.class,
                IN_8,
                "56 57 177 202 226 231 236 242 246 247 254 261 268 277 286 290 301 311 317 325 334 342 351 357");
        places(
                WmoShipWeatherLayout.class,
                IN_8,
                "56 57 73 88 92 98 103 106 113 118 125 136 146 150 157 165 172 180 188 195 205 212 221 227 236 241 246 250"
                        + " 254 260 266 272 279 284 290 296 301 307 313 318 324 331 334 337 342 346 351 356 360");
    }

    @Test
    void shipsAndVoyages() {
        places(
                ExtendedShipDataLayout.class,
                IN_8,
                "56 66 79 109 139 169 171 173 175 177 179 181 183 185 187 189 191 193 195 197 199 201 203 205 207 209 211"
                        + " 213 215 217 221 225 243 255 297 315 317 319 321 323 337 350");
        places(DangerousCargo236Layout.class, IN_6, "88 118 122 127 132 138 168 172 177 182 188 308 332 345 355 357");
        places(InlandShipDataLayout.class, IN_8, "56 104 117 127 141 144 155 157 158 159 160");
        places(InlandPersonsLayout.class, IN_6, "88 96 109 117");
        places(AidMonitoringLayout.class, IN_6, "88 98 108 118 120 122 123 131 132");
    }

    @Test
    void portsAndFairways() {
        places(ClearanceTimeLayout.class, IN_6, "88 98 102 107 112 118 238 268 293 317");
        places(TrafficSignalLayout.class, IN_8, "56 66 186 211 235 237 242 247 253 258");
        places(
                BerthingDataLayout.class,
                IN_6,
                "88 98 107 115 118 122 127 132 138 139 141 143 145 147 149 151 153 155 157 159 161 163 165 167 169 171 173"
                        + " 175 177 179 181 183 185 187 189 191 311 336 360");
        places(FairwayClosedLayout.class, IN_8, "56 176 296 416 426 428 433 437 442 448 453 457 462 468");
        places(RouteLayout.class, IN_8, "56 66 69 74 78 83 88 94 112 117");
        places(TidalWindowsLayout.class, IN_6, "88 92 97");
        places(TidalWindowLayout.class, 0, "0 25 49 54 60 65 71 80 88");
        places(TidalWindow236Layout.class, 0, "0 27 55 60 66 71 77 86 93");
        places(InlandArrivalLayout.class, IN_6, "88 100 118 148 178 208 212 217 222 228 231 243");
        places(InlandArrivalReplyLayout.class, IN_6, "88 100 118 148 178 208 212 217 222 228 230");
        places(
                WeatherWarningLayout.class,
                IN_8,
                "56 64 68 73 81 85 90 95 101 106 112 140 167 195 222 226 227 235 236 244 246 250");
        places(InlandSignalLayout.class, IN_8, "56 84 111 115 124 127 157");
    }

    @Test
    void areaNotice() {
        places(AreaNoticeLayout.class, IN_8, "56 66 73 77 82 87 93 111");
        assertThat(AreaNoticeLayout.SUB_AREAS_START + IN_8).isEqualTo(111);
        assertThat(AreaNoticeLayout.SUB_AREAS_STRIDE).isEqualTo(198 - 111);
    }

    @Test
    void sensorReports() {
        int data = SensorReportLayout.DATA_START;
        places(SensorReportLayout.class, 0, "0 4 9 14 20 27");
        places(SiteLocationLayout.class, -data, "0 28 55 66 70 73");
        places(StationIdentifierLayout.class, -data, "0 84");
        places(WindReportLayout.class, -data, "0 7 14 23 32 35 42 49 58 63 68 74 82");
        places(WaterLevelReportLayout.class, -data, "0 1 17 19 24 27 28 44 49 54 60 68");
        places(CurrentReportLayout.class, -data, "0 8 17 26 34 43 52 60 69 78 81");
        places(Current3dReportLayout.class, -data, "0 8 16 24 33 41 49 57 66 69");
        places(HorizontalCurrentReportLayout.class, -data, "0 9 16 24 33 42 51 58 66 75 84");
        places(SeaStateReportLayout.class, -data, "0 8 14 23 27 30 40 47 50 58 64 73 76 85");
        places(SalinityReportLayout.class, -data, "0 10 20 36 45 47 50");
        places(WeatherReportLayout.class, -data, "0 11 14 16 24 34 37 46 48 51 60");
        places(AirGapReportLayout.class, -data, "0 13 26 28 41 46 51 57");
    }

    /** Compares the starts of a layout's fields, in the order of their bits, and the end of the last. */
    private static void places(Class<?> layout, int before, String published) {
        List<int[]> places = new ArrayList<>();
        for (Field field : layout.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers())) {
                place(value(field), places);
            }
        }
        List<Integer> ours = new ArrayList<>();
        places.forEach(place -> ours.add(place[0] + before));
        ours.add(places.getLast()[1] + before);

        assertThat(ours)
                .as(layout.getSimpleName())
                .isEqualTo(Arrays.stream(published.split(" "))
                        .map(Integer::valueOf)
                        .toList());
    }

    private static void place(Object field, List<int[]> places) {
        switch (field) {
            case UnsignedField f -> places.add(new int[] {f.start(), f.end()});
            case SignedField f -> places.add(new int[] {f.start(), f.end()});
            case FlagField f -> places.add(new int[] {f.start(), f.end()});
            case TextField f -> places.add(new int[] {f.start(), f.start() + 6 * f.characters()});
            default -> {}
        }
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
