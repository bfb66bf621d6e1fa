package org.hawser.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecodeRunTest {

    private static final String POSITION = "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A";
    private static final String PART_A = "!AIVDM,1,1,,A,H42O55i18tMET00000000000000,2*6D";
    private static final String PART_B = "!AIVDM,1,1,,A,H42O55lti4hhhilD3nink000?050,0*40";

    @TempDir
    private Path folder = Path.of("");

    private DecodeCounts counts = new DecodeCounts();

    private List<String> decode(DecodeOptions options) throws IOException, NothingReadable {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DecodeRun run = new DecodeRun(options, out, Progress.SILENT, Clock.systemUTC())) {
            counts = run.run();
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> decode(String text, boolean csv, boolean remarks, @Nullable Instant start, boolean merge)
            throws IOException, NothingReadable {
        Path log = Files.writeString(folder.resolve("log.nmea"), text);
        return decode(new DecodeOptions(List.of(log.toString()), true, csv, remarks, start, merge));
    }

    @Test
    void jsonWithTimeStationAndChannel() throws IOException, NothingReadable {
        List<String> lines = decode("\\s:quay,c:1522584000*2D\\" + POSITION + "\n", false, false, null, false);

        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("\"time\":\"2018-04-01T12:00:00Z\",\"station\":\"quay\",\"channel\":\"A\",\"type\":1")
                        .contains("\"lon\":-123.3953833,\"lat\":48.3816333")
                        .endsWith("\"radio\":34017}"));
    }

    @Test
    void everyLineThatGaveNoMessageHasItsReason() throws IOException, NothingReadable {
        String text = "# note\n\n" + POSITION + "\nrubbish\n" + POSITION.replace("4A", "00") + "\n$GPZDA,1*00\n";
        List<String> lines = decode(text, false, true, null, false);

        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).contains("\"class\":\"NO_MESSAGE\"", "\"reason\":\"comment\"", "\"line\":\"# note\"");
        assertThat(lines.get(1)).contains("\"reason\":\"blank\"", "\"offset\":7,\"length\":0");
        assertThat(lines.get(3)).contains("\"reason\":\"not_nmea\"", "\"line\":\"rubbish\"");
        assertThat(lines.get(4)).contains("\"reason\":\"checksum_wrong\"");
        assertThat(lines.get(5)).contains("\"reason\":\"checksum_wrong\"");
        assertThat(counts.rejected()).isEqualTo(Map.of("not_nmea", 1L, "checksum_wrong", 2L));
        assertThat(counts.lines()).isEqualTo(6);
    }

    @Test
    void csvHasOneRowForEachMessageAndAsManyCellsAsTheHeader() throws IOException, NothingReadable {
        List<String> lines = decode(POSITION + "\n" + PART_A + "\n" + PART_B + "\nrubbish\n", true, true, null, false);

        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).startsWith("device,time,station,channel,type,repeat,mmsi,status,");
        int cells = lines.getFirst().split(",", -1).length;
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(cells));
        assertThat(lines.get(2)).contains(",PROGUY,60,0,15,0,5,");
    }

    @Test
    void partsOfMessage24AreJoinedAndNoneIsLost() throws IOException, NothingReadable {
        assertThat(decode(PART_A + "\n" + PART_B + "\n", false, false, null, false))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\"shipname\":\"PROGUY\",\"shiptype\":60"));
        assertThat(decode(PART_A + "\n" + POSITION + "\n", false, false, null, false))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("\"part\":\"A\",\"shipname\":\"PROGUY\""));
    }

    @Test
    void aLogWithoutTimesIsTimedFromItsStart() throws IOException, NothingReadable {
        Instant start = Instant.parse("2018-04-01T12:00:33Z");

        assertThat(decode(POSITION + "\n", false, false, start, false).getFirst())
                .contains("\"time\":\"2018-04-01T12:00:33Z\"");
        assertThat(decode(POSITION + "\n", false, false, null, false).getFirst())
                .doesNotContain("\"time\"");
    }

    @Test
    void whatSeveralStationsHeardIsWrittenOnce() throws IOException, NothingReadable {
        String text = "\\s:b,c:1522584001*52\\" + POSITION + "\n\\s:a,c:1522584000*50\\" + POSITION + "\n";

        assertThat(decode(text, false, false, null, true))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).contains("\"time\":\"2018-04-01T12:00:00Z\",\"stations\":[\"a\",\"b\"]"));
        assertThat(decode(text, false, false, null, false)).hasSize(2);
    }

    @Test
    void compressedFilesAndSeveralAtOnce() throws IOException, NothingReadable {
        Path plain = Files.writeString(folder.resolve("a"), POSITION + "\n");
        Path zipped = folder.resolve("b");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write((POSITION + "\n").getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(decode(new DecodeOptions(
                        List.of(plain.toString(), zipped.toString()), false, false, false, null, false)))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("\"device\":\"" + zipped + "\""))
                .allSatisfy(line -> assertThat(line).contains("\"scaled\":false", "\"lon\":-74037230"));
    }

    @Test
    void inputWithoutAisIsSaid() {
        assertThatThrownBy(() -> decode("MMSI,LAT,LON\n1,2,3\n", false, false, null, false))
                .isInstanceOf(NothingReadable.class)
                .hasMessageContaining("No AIS sentence stands in what was read");
        assertThatThrownBy(() -> decode(new DecodeOptions(List.of("absent"), true, false, false, null, false)))
                .isInstanceOf(NothingReadable.class)
                .hasMessageContaining("there is no such file");
    }
}
