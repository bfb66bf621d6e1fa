package org.hawser.ais.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.data.Offset;
import org.hawser.ais.SharedData;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages as they were received, with the values that libais expects of them in its own tests and examples. */
class LibaisApplicationTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);
    private static final Offset<Double> SINGLE_PRECISION = Offset.offset(1e-5);

    @Test
    void aidStatus() {
        assertThat(BinaryLog.only("!AIVDM,1,1,,A,6>l4uk@0w2Td000000U00P0,2*5A"))
                .isEqualTo(new AidStatus(0, 148, 0, true, false, false, false));
        assertThat(BinaryLog.only("!AIVDM,1,1,,A,6>l4v:h0006D000000P@0T0,2*56"))
                .isEqualTo(new AidStatus(0, 129, 0, true, false, false, true));
        assertThat(BinaryLog.only("!AIVDM,1,1,,A,6>l4ukP0w2Td000000W00P0,2*48"))
                .isEqualTo(new AidStatus(0, 156, 0, true, false, false, false));
    }

    /** libais keeps the {@code @} that ends the text. */
    @Test
    void textTelegram() {
        assertThat(BinaryLog.only("!AIVDM,1,1,,B,65Ps:8=:0MjP0420<4U>1@E=B10i>04<fp0,2*23"))
                .isEqualTo(new TextTelegram(true, 3, "AIS TEST PLS ACK."));
    }

    @Test
    void applicationQuery() {
        assertThat(BinaryLog.only("!AIVDM,1,1,,B,65@<;:1inW@h0480J0,4*60")).isEqualTo(new ApplicationQuery(1, 40));
    }

    @Test
    void applicationAcknowledgement() {
        assertThat(List.of(
                        BinaryLog.only("!AIVDM,1,1,,B,677IKl=HQGw004D0@02000000000,0*5B"),
                        BinaryLog.only("!AIVDM,1,1,,B,69NSH@AI746004D0@06B00000000,0*46"),
                        BinaryLog.only("!AIVDM,1,1,,A,676ur660AE4F04D0@0;P00000000,0*3B"),
                        BinaryLog.only("!AIVDM,1,1,,A,69NSKE20ACVL04D0@03P00000000,0*43")))
                .containsExactly(
                        new ApplicationAcknowledgement(1, 0, 4, false, 0),
                        new ApplicationAcknowledgement(1, 0, 12, true, 1),
                        new ApplicationAcknowledgement(1, 0, 23, false, 0),
                        new ApplicationAcknowledgement(1, 0, 7, false, 0));
    }

    /** libais scales what is not available, too: 82.3, 41.1 and 92.3 are such values. */
    @Test
    void metHydroOfCircular236() {
        MetHydro236 data = (MetHydro236)
                BinaryLog.only("!AIVDM,1,1,,A,8@2<HV@0BkLN:0frqMPaQPtBRRIrwwejwwwwwwwwwwwwwwwwwwwwwwwwwt0,2*34");

        assertThat(List.of(data.day(), data.hour(), data.minute())).containsExactly(22, 1, 19);
        assertThat(List.of(data.windSpeed_kn(), data.windGust_kn(), data.windDirection_deg()))
                .containsExactly(6, 7, 274);
        assertThat(data.windGustDirection_deg()).isEqualTo(276);
        assertThat(data.airTemperature_c()).hasValue(1.5);
        assertThat(data.humidity_percent()).isEqualTo(87);
        assertThat(data.dewPoint_c()).isEmpty();
        assertThat(data.airPressure_hpa()).hasValue(1020);
        assertThat(data.airPressureTendency()).isEqualTo(2);
        assertThat(data.visibility_nm()).isEmpty();
        assertThat(data.waterLevel_m()).isEmpty();
        assertThat(data.surfaceCurrentSpeed_kn()).isEmpty();
        assertThat(data.waterTemperature_c()).isEmpty();
        assertThat(data.salinity_permille()).isEmpty();
        assertThat(List.of(data.seaState(), data.precipitation(), data.ice())).containsExactly(15, 7, 3);
    }

    @Test
    void inlandShipData() {
        InlandShipData data = (InlandShipData)
                BinaryLog.only("!SAVDM,1,1,5,B,85NLn@0j2d<8000000BhI?`50000,0*2A,d,S1241,t002333.00,1429316613");

        assertThat(data.length_m()).hasValue(15);
        assertThat(data.beam_m()).hasValue(5);
        assertThat(data.shipType()).isEqualTo(8000);
        assertThat(data.hazard()).isEqualTo(5);
        assertThat(data.draught_m()).isEmpty();
        assertThat(data.loaded()).isZero();
        assertThat(data.speedPrecise()).isFalse();
    }

    @Test
    void waterLevels() {
        assertThat(BinaryLog.only("!AIVDM,1,1,,B,802ATu0j624P2@G80pEd0D5F0634,0*2F"))
                .isEqualTo(new WaterLevels(
                        "HR",
                        List.of(
                                new GaugeLevel(4, true, 185),
                                new GaugeLevel(3, true, 347),
                                new GaugeLevel(2, true, 171),
                                new GaugeLevel(1, true, 196))));
    }

    @Test
    void areaNoticeOfACircleAndAText() {
        AreaNotice notice = (AreaNotice)
                BinaryLog.only(
                        "!AIVDM,1,1,0,B,803Ovrh0EPM0WB0h2l0MwJUi=6B4G9000aip8<2Bt2Hq2Qhp,0*01,d-084,S1582,r003669945,1332321042");

        assertThat(notice).isEqualTo(new AreaNotice(22, 29, 1, 3, 20, 16, 6, 1440, notice.subAreas()));
        assertThat(notice.noticeText()).isEqualTo("Caution area: marine mammals in area, reduce speed");
        assertThat(notice.subAreas()).hasSize(2);
        SubArea.Circle circle = (SubArea.Circle) notice.subAreas().getFirst();
        assertThat(circle.longitude_deg().orElseThrow()).isCloseTo(-70.22429656982422, SINGLE_PRECISION);
        assertThat(circle.latitude_deg().orElseThrow()).isCloseTo(42.105865478515625, SINGLE_PRECISION);
        assertThat(circle.precision()).isEqualTo(4);
        assertThat(circle.radius_m()).isEqualTo(14_810);
        assertThat(notice.subAreas().getLast()).isEqualTo(new SubArea.Text("NOAA RW SGHTNG"));
    }

    /** libais gives bearings as sent, in half degrees, and keeps the blanks behind the text. */
    @Test
    void areaNoticeOfAPolygon() {
        AreaNotice notice = (AreaNotice) BinaryLog.only(
                "!AIVDM,2,1,1,A,803Ovrh0EPJ0Vvch00@=w52I9BK<00000VFHkP0>D>3,0*24",
                "!AIVDM,2,2,1,A,;J005>?11PBGP4=1PPP,0*3F");

        assertThat(List.of(notice.linkage(), notice.month(), notice.day(), notice.hour(), notice.minute()))
                .containsExactly(26, 3, 15, 21, 30);
        SubArea.Circle point = (SubArea.Circle) notice.subAreas().get(0);
        assertThat(point.radius()).isZero();
        assertThat(point.longitude_deg().orElseThrow()).isCloseTo(-70.40821666666666, EXACT);
        assertThat(point.latitude_deg().orElseThrow()).isCloseTo(40.02495, EXACT);
        SubArea.Polygon polygon = (SubArea.Polygon) notice.subAreas().get(1);
        assertThat(polygon.legs())
                .extracting(leg -> leg.distance_m(polygon.scaleFactor()))
                .containsExactly(103_000, 114_000, 101_000);
        assertThat(polygon.legs()).extracting(SubArea.Leg::bearing_halfDegrees).containsExactly(179, 0, 540);
        assertThat(polygon.legs().getLast().bearing_deg()).hasValue(270);
        assertThat(notice.subAreas().get(2)).isEqualTo(new SubArea.Text("NOAA RW DMA"));
    }

    @Test
    void areaNoticeWithoutAreasStaysData() {
        assertThat(BinaryLog.only("!AIVDM,1,1,,A,803Ovrh0EPG0WB5p2l0L40,4*1E,d-085,S1593,r003669945,1332321042"))
                .isInstanceOf(OtherApplication.class);
    }

    /** libais' {@code duration_minutes} is the minute of the start, by a slip of its Python binding. */
    @Test
    void examples() throws IOException {
        List<ApplicationMessage> applications =
                BinaryLog.applications(SharedData.bytes("ais/libais/typeexamples.nmea"));
        JsonNode json = new String(SharedData.bytes("ais/libais/typeexamples.json"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("\"notice_type\""))
                .map(new JsonMapper()::readTree)
                .findFirst()
                .orElseThrow();

        AreaNotice notice = (AreaNotice) applications.stream()
                .filter(AreaNotice.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(notice.linkage()).isEqualTo(json.get("link_id").intValue());
        assertThat(notice.noticeType()).isEqualTo(json.get("notice_type").intValue());
        assertThat(notice.minute()).isEqualTo(json.get("duration_minutes").intValue());
        assertThat(notice.subAreas()).hasSize(1);
        SubArea.Circle circle = (SubArea.Circle) notice.subAreas().getFirst();
        JsonNode area = json.get("sub_areas").get(0);
        assertThat(circle.radius_m()).isEqualTo(area.get("radius").intValue());
        assertThat(circle.precision()).isEqualTo(area.get("precision").intValue());
        assertThat(circle.longitude_deg().orElseThrow()).isCloseTo(area.get("x").doubleValue(), EXACT);
        assertThat(circle.latitude_deg().orElseThrow()).isCloseTo(area.get("y").doubleValue(), EXACT);
        assertThat(applications).contains(new TextTelegram(false, 0, null));
    }
}
