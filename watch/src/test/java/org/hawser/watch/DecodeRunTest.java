package org.hawser.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodeRunTest {

    private static final String POSITION = "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A";
    private static final String FIRST =
            "!AIVDM,2,1,3,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1E";
    private static final String PART_A = "!AIVDM,1,1,,A,H42O55i18tMET00000000000000,2*6D";
    private static final String PART_B = "!AIVDM,1,1,,A,H42O55lti4hhhilD3nink000?050,0*40";

    @TempDir
    private Path folder = Path.of("");

    private final List<String> said = new ArrayList<>();
    private DecodeCounts counts = new DecodeCounts();

    private List<String> decode(DecodeOptions options) throws IOException, NothingReadable {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DecodeRun run = new DecodeRun(options, out, said::add, Progress.SILENT, Clock.systemUTC())) {
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
        assertThat(lines.getFirst()).startsWith("device,time,station,late,channel,type,repeat,mmsi,status,");
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
    void severalFilesAreMergedWhateverTheirOrder() throws IOException, NothingReadable {
        Path one = Files.writeString(folder.resolve("one"), tagged("a", 0, POSITION) + tagged("a", 60, POSITION));
        Path other = Files.writeString(folder.resolve("two"), tagged("b", 1, POSITION) + tagged("b", 61, POSITION));
        List<String> forth = decode(merging(one, other));
        List<String> back = decode(merging(other, one));

        assertThat(forth).hasSize(2).allSatisfy(line -> assertThat(line).contains("\"stations\":[\"a\",\"b\"]"));
        assertThat(back).isEqualTo(forth);
        assertThat(counts.words()).contains("4 messages in 4 lines, 2 written", "Receptions merged: 2");
    }

    private static DecodeOptions merging(Path... files) {
        List<String> names = java.util.Arrays.stream(files).map(Path::toString).toList();
        return new DecodeOptions(names, true, false, false, null, true);
    }

    private static String tagged(String station, int second, String sentence) {
        String block = "s:" + station + ",c:" + (1_522_584_000 + second);
        int sum = block.chars().reduce(0, (a, b) -> a ^ b);
        return String.format(java.util.Locale.ROOT, "\\%s*%02X\\%s%n", block, sum, sentence);
    }

    @Test
    void partsOfMessage24AreJoinedBehindMergingWithTheReceiversOfBoth() throws IOException, NothingReadable {
        String text = tagged("a", 0, PART_A) + tagged("b", 1, PART_A) + tagged("c", 5, PART_B);

        assertThat(decode(text, false, false, null, true))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("\"stations\":[\"a\",\"b\",\"c\"]", "\"shipname\":\"PROGUY\",\"shiptype\":60"));
        assertThat(decode(tagged("a", 0, PART_A) + tagged("b", 1, PART_A), false, false, null, true))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\"stations\":[\"a\",\"b\"]", "\"part\":\"A\""));
    }

    @Test
    void aLonePartKeepsTheTimeOfTheStart() throws IOException, NothingReadable {
        Instant start = Instant.parse("2018-04-01T12:00:33Z");

        assertThat(decode(POSITION + "\n" + PART_A + "\n", false, false, start, false))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("\"time\":\"2018-04-01T12:00:33Z\""));
        assertThat(decode(POSITION + "\n" + PART_A + "\n", false, false, start, true))
                .allSatisfy(line -> assertThat(line).contains("\"time\":\"2018-04-01T12:00:33Z\""));
    }

    /** More receivers, and longer names of sources, than a message has room for. */
    @Test
    void whateverIsLongIsWritten() throws IOException, NothingReadable {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append(tagged("s".repeat(60) + i, 0, POSITION));
        }
        assertThat(decode(text.toString(), false, false, null, true))
                .singleElement()
                .satisfies(line -> assertThat(line).hasSizeGreaterThan(180_000));
        Path archive = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            out.putNextEntry(new ZipEntry("\u0001".repeat(30_000)));
            out.write((POSITION + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(decode(new DecodeOptions(List.of(archive.toString()), true, false, true, null, false)))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\\u0001\\u0001"));
        assertThat(decode(new DecodeOptions(List.of(archive.toString()), true, true, true, null, false)))
                .hasSize(2);
    }

    @Test
    void namesOfAnyScript() throws IOException, NothingReadable {
        Path file = Files.writeString(folder.resolve("海.nmea"), POSITION + "\n");

        assertThat(decode(new DecodeOptions(List.of(file.toString()), true, false, false, null, false))
                        .getFirst())
                .contains("海.nmea");
    }

    @Test
    void liveStandardInputAndWrongAddresses() {
        assertThatThrownBy(() -> decode(new DecodeOptions(List.of("tpc://host:1"), true, false, false, null, false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tpc://host:1 is no source");
    }

    @ParameterizedTest
    @CsvSource({
        "'MMSI,LAT,LON', 'holds no AIS sentence'",
        "'', 'is empty'",
        "'BZh91AY', 'is compressed with bzip2'",
        "'\uFEFFx', 'UTF-16'"
    })
    void inputWithoutAisIsSaid(String content, String sentence) throws IOException {
        boolean utf16 = content.startsWith("\uFEFF");
        Path file = folder.resolve("input");
        Files.write(file, content.getBytes(utf16 ? StandardCharsets.UTF_16LE : StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> decode(new DecodeOptions(List.of(file.toString()), true, false, false, null, false)))
                .isInstanceOf(NothingReadable.class);
        assertThat(said)
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith(file.toString()).contains(sentence));
    }

    /** A reader that has seen enough, or a full disk: the failure itself is told, for others to act on. */
    @Test
    void aFailureToWriteIsGivenAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), POSITION + "\n");
        IOException full = new IOException("no room");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw full;
            }
        };
        DecodeOptions options = new DecodeOptions(List.of(file.toString()), true, false, false, null, false);
        try (DecodeRun run = new DecodeRun(options, out, said::add, Progress.SILENT, Clock.systemUTC())) {
            assertThatThrownBy(run::run).isSameAs(full);
        }
    }

    /** All that came is written, the line without an end too; what comes afterwards is not read. */
    @Test
    void closingWhileInputIsWaitedForWritesAll() throws Exception {
        InputStream before = System.in;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DecodeOptions options = new DecodeOptions(List.of("-"), true, false, true, null, false);
        PipedInputStream in = new PipedInputStream();
        PipedOutputStream sender = new PipedOutputStream(in);
        try {
            System.setIn(in);
            DecodeRun run = new DecodeRun(options, out, said::add, Progress.SILENT, Clock.systemUTC());
            sender.write((FIRST + "\n" + POSITION + "\n" + POSITION).getBytes(StandardCharsets.US_ASCII));
            Thread running = Thread.ofPlatform().start(() -> {
                try {
                    counts = run.run();
                } catch (IOException | NothingReadable e) {
                    throw new AssertionError(e);
                }
            });
            for (int i = 0; i < 1000 && out.size() == 0; i++) {
                Thread.sleep(10);
            }
            run.close();
            assertThat(run.endedWhileWaiting()).isPresent();
            String written = out.toString(StandardCharsets.UTF_8);
            sender.write(("\n" + POSITION + "\n").getBytes(StandardCharsets.US_ASCII));
            sender.close();
            running.join();

            assertThat(written.lines().filter(line -> line.contains("\"AIS\""))).hasSize(2);
            assertThat(written.lines().filter(line -> line.contains("fragment_missing")))
                    .singleElement()
                    .satisfies(line -> assertThat(line).doesNotContain("\"line\":"));
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(written);
            assertThat(counts.messages()).isEqualTo(2);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void standardInputIsReadOnce() {
        assertThatThrownBy(() -> decode(new DecodeOptions(List.of("-", "stdin"), true, false, false, null, false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only once");
    }

    /** Nothing is written then: the files would be read again when the port is free. */
    @Test
    void aPortInUseIsSaidBeforeFilesAreRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), POSITION + "\n");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> inputs = List.of(file.toString(), "tcp-listen://127.0.0.1:" + taken.getLocalPort());
            assertThatThrownBy(() -> decode(new DecodeOptions(inputs, true, false, false, null, false)))
                    .isInstanceOf(NothingReadable.class)
                    .hasMessageContaining("cannot be opened");
        }
        assertThat(counts.lines()).isZero();
    }

    /** A folder never ends by itself; closing writes what waits to be merged. */
    @Test
    void closingWritesWhatWaitsToBeMerged() throws Exception {
        Files.writeString(folder.resolve("a"), tagged("a", 0, POSITION) + tagged("b", 1, POSITION));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DecodeOptions options =
                new DecodeOptions(List.of("folder://" + folder), true, false, false, Instant.EPOCH, true);
        Clock then = Clock.fixed(Instant.parse("2018-04-01T12:00:00Z"), ZoneOffset.UTC);
        List<String> told = new CopyOnWriteArrayList<>();
        DecodeRun run = new DecodeRun(options, out, told::add, Progress.SILENT, then);
        Thread running = Thread.ofPlatform().start(() -> {
            try {
                counts = run.run();
            } catch (IOException | NothingReadable e) {
                throw new AssertionError(e);
            }
        });
        for (int i = 0; i < 1000 && told.stream().noneMatch(one -> one.endsWith(": open.")); i++) {
            Thread.sleep(10);
        }
        Thread.sleep(4000); // what a folder holds is read when it has not changed for 3 s
        run.close();
        running.join();

        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\"stations\":[\"a\",\"b\"]"));
        assertThat(counts.merged).isEqualTo(1);
        assertThat(told).anyMatch(one -> one.contains("--start is not used"));
    }

    @Test
    void quotedLinesAreUtf8WhereTheyCan() throws IOException, NothingReadable {
        assertThat(decode("Zhōushān 舟山\n" + POSITION, false, true, null, false).getFirst())
                .contains("\"line\":\"Zhōushān 舟山\"");
        Path log = folder.resolve("latin");
        Files.write(log, ("K\u00f6ln\n" + POSITION).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(decode(new DecodeOptions(List.of(log.toString()), true, false, true, null, false))
                        .getFirst())
                .contains("\"line\":\"K\u00f6ln\"");
    }

    @Test
    void aMissingFileIsSaid() {
        assertThatThrownBy(() -> decode(new DecodeOptions(List.of("absent"), true, false, false, null, false)))
                .isInstanceOf(NothingReadable.class);
        assertThat(said).singleElement().satisfies(said -> assertThat(said).contains("there is no such file"));
    }
}
