package org.hawser.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.hawser.ais.AisMessage;
import org.hawser.ais.AivdmWriter;
import org.hawser.ais.Dimensions;
import org.hawser.ais.ExtendedPositionReportClassB;
import org.hawser.ais.PositionReportClassA;
import org.hawser.ais.StaticAndVoyageData;
import org.hawser.ais.StaticDataReportA;
import org.hawser.ais.StaticDataReportB;
import org.hawser.sea.Claim;
import org.junit.jupiter.api.Test;

class AisClaimsTest {

    private static final long TIME_MS = 1_522_540_800_000L;
    private static final int SHIP = 538_001_234;
    private static final Dimensions HULL = new Dimensions(120, 63, 15, 17);

    private static Reading read(AisMessage... messages) throws IOException, FeedException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        AivdmWriter writer = new AivdmWriter(log);
        for (AisMessage message : messages) {
            writer.write(message, 'A', TIME_MS);
        }
        return Reading.of(log.toByteArray());
    }

    private static StaticAndVoyageData voyage(String name, String destination) {
        return new StaticAndVoyageData(
                0, SHIP, 1, 9_191_773, "V7AB1", name, 80, HULL, 1, 4, 2, 10, 30, 95, destination, false);
    }

    @Test
    void voyageDataClaimsAllButTheVoyage() throws Exception {
        Reading reading = read(voyage("EXAMPLE", "BUSAN"), voyage("EXAMPLE", "NAMPO"), voyage("EXAMPLE 2", "BUSAN"));
        assertThat(reading.claims)
                .extracting(Reading.Claimed::claim)
                .containsExactly(
                        new Claim(9_191_773, "EXAMPLE", "V7AB1", 80, 183, 32),
                        new Claim(9_191_773, "EXAMPLE", "V7AB1", 80, 183, 32),
                        new Claim(9_191_773, "EXAMPLE 2", "V7AB1", 80, 183, 32));
        assertThat(reading.claims).extracting(Reading.Claimed::number).containsExactly(0, 0, 1);
        assertThat(reading.counts().byType()).containsExactly(entry("5", 3L));
    }

    @Test
    void extendedReportsGiveFixAndClaim() throws Exception {
        Reading reading = read(new ExtendedPositionReportClassB(
                0,
                SHIP,
                12,
                true,
                75_000_000,
                18_000_000,
                450,
                44,
                30,
                "BOAT",
                30,
                new Dimensions(10, 5, 2, 2),
                1,
                false,
                false,
                false));
        assertThat(reading.claims)
                .extracting(Reading.Claimed::claim)
                .containsExactly(new Claim(0, "BOAT", null, 30, 15, 4));
        assertThat(reading.fixes).singleElement().satisfies(fix -> {
            assertThat(fix.longitude_e5min()).isEqualTo(750_000_000);
            assertThat(fix.latitude_e5min()).isEqualTo(180_000_000);
        });
    }

    @Test
    void bothPartsOfMessage24() throws Exception {
        Reading reading = read(
                new StaticDataReportA(0, SHIP, "BOAT"),
                new StaticDataReportB(0, SHIP, 37, "VND", 1, 99, "CALL1", new Dimensions(10, 5, 2, 2), 0, 1),
                new StaticDataReportB(0, 982_000_001, 37, "VND", 1, 99, "CALL2", Dimensions.NOT_AVAILABLE, SHIP, 1));
        assertThat(reading.claims)
                .extracting(Reading.Claimed::claim)
                .containsExactly(
                        new Claim(0, "BOAT", null, 0, 0, 0),
                        new Claim(0, null, "CALL1", 37, 15, 4),
                        new Claim(0, null, "CALL2", 37, 0, 0));
    }

    /** Parts C and D do not exist; their bits must not pass for those of part B. */
    @Test
    void otherPartsOfMessage24AreNotUsed() throws Exception {
        String payload = "H1mg=5" + "8" + "0".repeat(21);
        Reading reading =
                Reading.of(Samples.tagged(1_522_540_800L, Samples.sentence("AIVDM,1,1,,A," + payload + ",0")) + "\n");
        assertThat(reading.claims).isEmpty();
        assertThat(reading.counts().unused()).containsExactly(entry("message_type_not_used", 1L));
    }

    /** A field cut short reads as not given: it must not share a key with the whole field whose first bits are the same. */
    @Test
    void aClaimCutShortIsNotTakenForAnother() throws Exception {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        AivdmWriter writer = new AivdmWriter(log);
        writer.write(
                new StaticDataReportB(0, SHIP, 37, null, 0, 0, null, new Dimensions(256, 0, 0, 0), 0, 0), 'A', TIME_MS);
        String whole = log.toString(java.nio.charset.StandardCharsets.US_ASCII);
        String body = whole.substring(whole.indexOf('!') + 1, whole.indexOf('*', whole.indexOf('!')));
        String payload = body.split(",")[5];
        String cut = Samples.tagged(1_522_540_801L, Samples.sentence("AIVDM,1,1,,A," + payload.substring(0, 23) + ",0"))
                + "\n";
        Reading cutFirst = Reading.of(cut + whole);
        assertThat(cutFirst.claims)
                .extracting(claimed -> claimed.claim().length_m())
                .containsExactly(0, 256);
    }

    @Test
    void positionsOnTheEarthOnly() throws Exception {
        Reading reading = read(
                classA(181 * 600_000, 91 * 600_000), classA(75_000_000, 91 * 600_000), classA(75_000_000, 57_000_001));
        assertThat(reading.fixes).isEmpty();
        assertThat(reading.counts().unused())
                .containsExactly(entry("position_impossible", 1L), entry("position_not_available", 2L));
    }

    private static PositionReportClassA classA(int longitude_e4min, int latitude_e4min) {
        return new PositionReportClassA(
                1, 0, SHIP, 0, -128, 5, true, longitude_e4min, latitude_e4min, 450, 44, 30, 0, false, 0);
    }
}
