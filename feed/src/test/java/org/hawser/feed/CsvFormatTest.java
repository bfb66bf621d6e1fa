package org.hawser.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hawser.feed.Samples.DANISH_HEADER;
import static org.hawser.feed.Samples.DANISH_TAIL;
import static org.hawser.feed.Samples.OLD_ROW;
import static org.hawser.feed.Samples.old;
import static org.hawser.feed.Samples.oldRow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hawser.feed.Reading.Fix;
import org.hawser.sea.Claim;
import org.hawser.sea.FixedPoint;
import org.hawser.sea.ObservationBlock;
import org.hawser.sea.SourceRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    private static final String TIME = "2022-03-31T00:00:01";
    private static final Claim STAR = new Claim(9_191_773, "EXAMPLE STAR", "WDX1234", 80, 183, 32);

    private static Fix star(String time, long offset, int length) {
        return new Fix(
                Instant.parse(time).toEpochMilli(),
                366_940_480,
                0,
                0,
                FixedPoint.fromDegrees(29.94321),
                FixedPoint.fromDegrees(-90.08765),
                71,
                2124,
                211,
                new SourceRef(0, offset, length));
    }

    @Test
    void theLineBeforeTheHeaderMaySayThatItIsSimulated() throws Exception {
        Reading reading = Reading.of("# hawser simulated: true; invented\n" + old(OLD_ROW));
        assertThat(format(reading)).isEqualTo("CSV (MarineCadastre)");
        assertThat(reading.segments.getFirst().simulated()).isTrue();
        assertThat(reading.fixes).hasSize(1);
        assertThat(Reading.of(old(OLD_ROW)).segments.getFirst().simulated()).isFalse();
    }

    private static String format(Reading reading) {
        return reading.segments.getFirst().format();
    }

    @Test
    void marineCadastre() throws Exception {
        Reading reading = Reading.of(old(OLD_ROW));
        assertThat(format(reading)).isEqualTo("CSV (MarineCadastre)");
        int offset = Samples.OLD_HEADER.length();
        assertThat(reading.fixes).containsExactly(star("2022-03-31T00:00:01Z", offset, OLD_ROW.length() - 1));
        assertThat(reading.claims).singleElement().satisfies(claimed -> {
            assertThat(claimed.claim()).isEqualTo(STAR);
            assertThat(claimed.mmsi()).isEqualTo(366_940_480);
            assertThat(claimed.source()).isEqualTo(reading.fixes.getFirst().source());
        });
    }

    @Test
    void marineCadastreInLowerCase() throws Exception {
        Reading reading = Reading.of(Samples.LOWER_CASE);
        assertThat(format(reading)).isEqualTo("CSV (MarineCadastre, lower-case header)");
        assertThat(reading.fixesAnywhere())
                .containsExactly(star("2025-01-01T00:00:01Z", 0, 1).anywhere());
        assertThat(reading.claims).extracting(Reading.Claimed::claim).containsExactly(STAR);
    }

    @Test
    void danishFilesUseWords() throws Exception {
        Reading reading = Reading.of(DANISH_HEADER
                + "31/12/2023 23:59:58,Class A,219000001,57.123456,10.654321,Engaged in fishing,,8.4,359.96,12,Unknown,OWXY,EXAMPLE,Fishing"
                + DANISH_TAIL
                + "31/12/2023 23:59:59,Base Station,2190047,57.1,10.6,Unknown value,,,,,Unknown,Unknown,,Undefined"
                + DANISH_TAIL
                + "31/12/2023 23:59:59,AtoN,992190001,57.1,10.6,Unknown value,,,,,Unknown,Unknown,,Undefined"
                + DANISH_TAIL
                + "31/12/2023 23:59:59,Class B,219000002,57.1,10.6,Unknown value,,,,,Unknown,Unknown,,Undefined"
                + ",,,,GPS,,,,AIS,,,,\n");
        assertThat(format(reading)).isEqualTo("CSV (Danish Maritime Authority)");
        assertThat(reading.fixes).extracting(Fix::mmsi).containsExactly(219_000_001, 219_000_002);
        assertThat(reading.fixes.getFirst()).satisfies(fix -> {
            assertThat(fix.time_ms())
                    .isEqualTo(Instant.parse("2023-12-31T23:59:58Z").toEpochMilli());
            assertThat(fix.latitude_e5min()).isEqualTo(342_740_736);
            assertThat(fix.longitude_e5min()).isEqualTo(63_925_926);
            assertThat(fix.status()).isEqualTo(7);
            assertThat(fix.sog_tenthKn()).isEqualTo(84);
            assertThat(fix.cog_tenthDeg()).isZero();
        });
        assertThat(reading.fixes.get(1).status()).isEqualTo(ObservationBlock.STATUS_NOT_DEFINED);
        assertThat(reading.claims)
                .extracting(Reading.Claimed::claim)
                .containsExactly(new Claim(0, "EXAMPLE", "OWXY", 30, 95, 12));
        assertThat(reading.counts().unused()).containsExactly(entry("not_a_ship_station", 2L));
    }

    private static ColumnMapping raw(Map<Column, Double> divisors, int add) {
        return new ColumnMapping(
                "raw",
                ';',
                Map.of(
                        Column.TIME, "t",
                        Column.MMSI, "id",
                        Column.LATITUDE, "y",
                        Column.LONGITUDE, "x",
                        Column.SOG, "v",
                        Column.LENGTH, "l"),
                TimeFormat.of("epoch_s"),
                divisors,
                add);
    }

    @Test
    void aMappingTellsColumnsUnitsTimesAndNumbers() throws Exception {
        ColumnMapping mapping =
                raw(Map.of(Column.LATITUDE, 600_000.0, Column.LONGITUDE, 600_000.0, Column.SOG, 10.0), 200_000_000);
        Reading reading = Reading.of(
                Samples.bytes(
                        "t;id;x;y;v;l\n1522540800.25;17;62030050;732651;107;100\n1522540800;17;108600000;54600000;;\n"),
                mapping);
        assertThat(reading.fixes).singleElement().satisfies(fix -> {
            assertThat(fix.time_ms()).isEqualTo(1_522_540_800_250L);
            assertThat(fix.mmsi()).isEqualTo(200_000_017);
            assertThat(fix.longitude_e5min()).isEqualTo(620_300_500);
            assertThat(fix.latitude_e5min()).isEqualTo(7_326_510);
            assertThat(fix.sog_tenthKn()).isEqualTo(107);
        });
        assertThat(reading.counts().unused()).containsExactly(entry("position_not_available", 1L));
    }

    /** The same bytes in other units are another claim, though both files fill one dictionary. */
    @Test
    void claimsOfFilesInOtherUnitsAreKeptApart() throws Exception {
        String row = "t;id;x;y;v;l\n1522540800;17;1;1;;100\n";
        Reading metres = Reading.of(Samples.bytes(row), raw(Map.of(), 0));
        CsvFields fields = new CsvFields(raw(Map.of(Column.LENGTH, 10.0), 0));
        CsvClaims claims = new CsvClaims(metres.dictionary, fields, raw(Map.of(Column.LENGTH, 10.0), 0));
        for (String line : List.of("t;id;x;y;v;l", "1522540800;17;1;1;;100")) {
            fields.split(Samples.bytes(line), 0, line.length());
            if (fields.isHeader()) {
                fields.useHeader();
            }
        }
        assertThat(metres.claims.getFirst().claim().length_m()).isEqualTo(100);
        assertThat(metres.dictionary.claim(claims.number()).length_m()).isEqualTo(10);
    }

    @Test
    void noFieldPassesForTwo() throws Exception {
        String row = "366940480,2022-03-31T00:00:01,1,1,,,,%s,,%s,,,,,,,\n";
        Reading reading = Reading.of(old(String.format(row, "A\u001FB", "C"), String.format(row, "A", "B\u001FC")));
        assertThat(reading.claims).extracting(claimed -> claimed.claim().name()).containsExactly("A\u001FB", "A");
    }

    @Test
    void theSameClaimHasTheSameNumber() throws Exception {
        Reading reading = Reading.of(old(OLD_ROW, OLD_ROW, OLD_ROW.replace("EXAMPLE STAR", "\"EXAMPLE STAR\"")));
        assertThat(reading.claims)
                .hasSize(3)
                .extracting(Reading.Claimed::number)
                .containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({
        "91, 10, position_not_available",
        "10, 181, position_not_available",
        "91, 181, position_not_available",
        "91.0, 181.0, position_not_available",
        "'', '', position_not_available",
        "'', 10, position_not_available",
        "10, '', position_not_available",
        "95, 10, position_impossible",
        "-90.000001, 10, position_impossible",
        "10, 180.000001, position_impossible",
        "10, -1e300, position_impossible",
        "-1e300, 10, position_impossible",
        "1e300, 10, position_impossible",
    })
    void positionsThatAreNone(String latitude, String longitude, String reason) throws Exception {
        Reading reading = Reading.of(old(oldRow("366940480", TIME, latitude, longitude)));
        assertThat(reading.fixes).isEmpty();
        assertThat(reading.counts().unused()).containsExactly(entry(reason, 1L));
        assertThat(reading.counts().messages()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0"})
    void theEdgesOfTheEarthAreOnIt(String latitude, String longitude) throws Exception {
        assertThat(Reading.of(old(oldRow("366940480", TIME, latitude, longitude))).fixes)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "366940480, 2022-03-31T00:00:01, north, 10, position_unreadable",
        "366940480, 2022-03-31T00:00:01, 10, 0x1p3, position_unreadable",
        "366940480, yesterday, 10, 10, time_unreadable",
        "366940480, 2022-02-30T00:00:01, 10, 10, time_unreadable",
        "366940480, '', 10, 10, time_unreadable",
        "366940480, 1970-01-01T00:00:00, 10, 10, time_implausible",
        "366940480, 2100-01-01T00:00:00, 10, 10, time_implausible",
        "'', 2022-03-31T00:00:01, 10, 10, mmsi_unreadable",
        "-5, 2022-03-31T00:00:01, 10, 10, mmsi_unreadable",
        "36694O480, 2022-03-31T00:00:01, 10, 10, mmsi_unreadable",
        "1073741824, 2022-03-31T00:00:01, 10, 10, mmsi_unreadable",
        "99999999999999999999, 2022-03-31T00:00:01, 10, 10, mmsi_unreadable",
    })
    void rowsThatCannotBeRead(String mmsi, String time, String latitude, String longitude, String reason)
            throws Exception {
        Reading reading = Reading.of(old(oldRow(mmsi, time, latitude, longitude), OLD_ROW));
        assertThat(reading.counts().rejected()).containsExactly(entry(reason, 1L));
        assertThat(reading.fixes).hasSize(1);
    }

    @Test
    void brokenRowsHarmNoOthers() throws Exception {
        Reading reading = Reading.of(old(
                OLD_ROW,
                "\"366940480,2022-03-31T00:00:01,1,1\n",
                "366940480,2022-03-31T00:00:01\n",
                "x".repeat(3_000_000) + "\n",
                "\n",
                "  \t \r\n",
                "\u0000\u0001\u0002\n",
                OLD_ROW));
        assertThat(reading.fixes).hasSize(2);
        assertThat(reading.counts().rejected())
                .containsExactly(entry("line_too_long", 1L), entry("quote_open", 1L), entry("too_few_columns", 2L));
        assertThat(reading.counts().withoutReport()).containsExactly(entry("blank", 2L), entry("header", 1L));
    }

    /** A number cut short is still a number: only the missing columns behind it tell. */
    @Test
    void aRowThatWasCutOffIsNoFix() throws Exception {
        String whole = old(OLD_ROW, OLD_ROW);
        String cut = whole.substring(0, whole.indexOf("-90.08765", whole.length() / 2 + 60) + 5);
        Reading reading = Reading.of(cut);
        assertThat(reading.fixes).hasSize(1);
        assertThat(reading.counts().rejected()).containsExactly(entry("too_few_columns", 1L));
    }

    @Test
    void whatATruncatedStreamGivesOfItsLastRowIsNoFix() throws Exception {
        StringBuilder rows = new StringBuilder("t;id;x;y\n");
        for (int i = 0; i < 2000; i++) {
            rows.append(1_522_540_800 + i)
                    .append(";17;1.")
                    .append(i * 7919 % 99_991)
                    .append(";1.")
                    .append(i * 7907L % 99_989)
                    .append('\n');
        }
        byte[] gzip = Samples.gzip(Samples.bytes(rows.toString()));
        Reading whole = Reading.of(gzip, raw(Map.of(), 0));
        for (int length = gzip.length / 2; length < gzip.length / 2 + 20; length++) {
            Reading cut = Reading.of(java.util.Arrays.copyOf(gzip, length), raw(Map.of(), 0));
            assertThat(cut.fixes).isNotEmpty().isEqualTo(whole.fixes.subList(0, cut.fixes.size()));
            FeedCounts counts = cut.counts();
            assertThat(counts.rejected().keySet()).isSubsetOf("line_cut_off");
            assertThat(counts.fixes() + 1 + counts.rejected().getOrDefault("line_cut_off", 0L))
                    .isEqualTo(counts.lines());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r\r\n"})
    void lineEndsOfAnyKind(String end) throws Exception {
        String text = end + old(OLD_ROW, OLD_ROW).replace("\n", end);
        Reading reading = Reading.of(text);
        assertThat(reading.fixesAnywhere())
                .isEqualTo(Reading.of(old(OLD_ROW, OLD_ROW)).fixesAnywhere());
        assertThat(Reading.of(text.strip()).fixes).hasSize(2);
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws Exception {
        assertThat(Reading.of("\uFEFF" + old(OLD_ROW)).fixes).hasSize(1);
        Reading quoted = Reading.of("\uFEFF" + old(OLD_ROW).replaceFirst("MMSI", "\"MMSI\""));
        assertThat(quoted.fixes).hasSize(1);
        assertThat(quoted.counts().withoutReport()).containsExactly(entry("header", 1L));
        assertThat(quoted.fixes.getFirst().source().offset()).isEqualTo(Samples.OLD_HEADER.length() + 3 + 2);
    }

    /** Files are often put one behind the other; the second may order its columns in another way. */
    @Test
    void aHeaderInBetweenIsAHeader() throws Exception {
        String second = "LON,LAT,BaseDateTime,MMSI\n-90.08765,29.94321,2022-03-31T00:00:02,366940481\n";
        Reading reading = Reading.of(old(OLD_ROW) + Samples.OLD_HEADER + OLD_ROW + second);
        assertThat(reading.fixes).hasSize(2);
        assertThat(reading.counts().rejected()).containsExactly(entry("too_few_columns", 2L));
        assertThat(reading.counts().withoutReport()).containsExactly(entry("header", 2L));
        assertThat(Reading.of(second + old(OLD_ROW)).fixes).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "IMO9191773, 9191773",
        "imo 9191773, 9191773",
        "9191773, 9191773",
        "IMO9191774, 9191774",
        "9191774, 9191774",
        "IMO0000000, 0",
        "Unknown, 0",
        "-9191773, 0",
        "AB12, 0",
    })
    void imoNumbersAreKeptAsSent(String written, int imo) throws Exception {
        Reading reading = Reading.of(old(OLD_ROW.replace("IMO9191773", written)));
        assertThat(reading.claims.getFirst().claim().imo()).isEqualTo(imo);
    }

    @Test
    void notAvailableIsWrittenInManyWays() throws Exception {
        for (String motion : List.of("102.3,360.0,511.0", ",,", "-1,-49.6,-5", "250,409.5,360", "x,y,z")) {
            Reading reading = Reading.of(old("366940480," + TIME + ",1,1," + motion + ",,,,,,,,,,\n"));
            assertThat(reading.fixes).singleElement().satisfies(fix -> {
                assertThat(fix.sog_tenthKn()).isEqualTo(ObservationBlock.SOG_NOT_AVAILABLE);
                assertThat(fix.cog_tenthDeg()).isEqualTo(ObservationBlock.COG_NOT_AVAILABLE);
                assertThat(fix.heading_deg()).isEqualTo(ObservationBlock.HEADING_NOT_AVAILABLE);
            });
            assertThat(reading.claims).isEmpty();
        }
    }

    @Test
    void namesInOtherEncodingsDoNoHarm() throws Exception {
        byte[] latin = old(OLD_ROW.replace("EXAMPLE STAR", "\u00C5RHUS")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reading.of(latin).claims.getFirst().claim().name()).isEqualTo("\uFFFDRHUS");
    }
}
