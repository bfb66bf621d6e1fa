package org.hawser.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hawser.feed.Samples.bytes;
import static org.hawser.feed.Samples.gzip;
import static org.hawser.feed.Samples.join;
import static org.hawser.feed.Samples.log;
import static org.hawser.feed.Samples.zip;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.hawser.feed.Samples.Entry;
import org.hawser.sea.ClaimDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFeedTest {

    private static final byte[] LOG = bytes(log(1000));

    @TempDir
    Path folder;

    private Reading read(String name, byte[] content) throws Exception {
        return Reading.of(Files.write(folder.resolve(name), content));
    }

    private static void assertWhole(Reading reading) {
        assertThat(reading.fixes).hasSize(1000);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.segments).singleElement().satisfies(result -> {
            assertThat(result.segment().bytes()).isEqualTo(LOG.length);
            assertThat(result.segment().sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(LOG)));
        });
    }

    @Test
    void compressionIsToldByContentNotByName() throws Exception {
        assertWhole(read("plain.nmea", LOG));
        assertWhole(read("plain.gz", LOG));
        assertWhole(read("gzip.nmea", gzip(LOG)));
        assertWhole(read("gzip.zst", gzip(LOG)));
        assertWhole(read("zstd.gz", Zstd.compress(LOG)));
        assertWhole(read("zip.csv", zip(new Entry("a.nmea", LOG))));
    }

    @Test
    void severalMembersAreOneStream() throws Exception {
        byte[] first = Arrays.copyOf(LOG, 12_345);
        byte[] second = Arrays.copyOfRange(LOG, 12_345, LOG.length);
        assertWhole(read("two.gz", join(gzip(first), gzip(second))));
        assertWhole(read("three.gz", join(gzip(first), gzip(new byte[0]), gzip(second))));
        assertWhole(read("padded.gz", join(gzip(first), gzip(second), new byte[1000])));
        assertWhole(read("two.zst", join(Zstd.compress(first), Zstd.compress(second))));
    }

    /** A pipe says that nothing is available although more is to come. */
    @Test
    void membersAreJoinedThroughAPipe() throws Exception {
        byte[] first = Arrays.copyOf(LOG, 12_345);
        byte[] second = Arrays.copyOfRange(LOG, 12_345, LOG.length);
        InputStream standardInput = System.in;
        System.setIn(new TrickleStream(join(gzip(first), gzip(second))));
        try {
            Reading reading = new Reading(null).read("-");
            assertWhole(reading);
            assertThat(reading.segments.getFirst().segment().name()).isEqualTo("-");
        } finally {
            System.setIn(standardInput);
        }
    }

    @Test
    void headersWithNameCommentAndExtraFieldsAreRead() throws Exception {
        byte[] plain = gzip(LOG);
        byte[] header = {
            0x1F, (byte) 0x8B, 8, 4 + 8 + 16 + 2, 0, 0, 0, 0, 0, 3, 3, 0, 'x', 'y', 'z', 'n', 0, 'c', 0, 1, 2
        };
        assertWhole(read("full.gz", join(header, Arrays.copyOfRange(plain, 10, plain.length))));
    }

    @Test
    void whatCameOfATruncatedFileIsUsed() throws Exception {
        for (byte[] whole : List.of(gzip(LOG), gzip(Arrays.copyOf(LOG, 9000)), Zstd.compress(bytes(log(20_000))))) {
            Reading reading = read("cut", Arrays.copyOf(whole, whole.length * 2 / 3));
            assertThat(reading.fixes).isNotEmpty();
            assertThat(reading.problems()).singleElement().asString().contains("was read only in part");
            long bytes = reading.segments.getFirst().segment().bytes();
            assertThat(reading.fixes).hasSize((int) (bytes / (LOG.length / 1000)));
        }
    }

    @Test
    void damagedCompressionEndsInAProblemAndKeepsWhatCameBefore() throws Exception {
        byte[] wrongChecksum = gzip(LOG);
        wrongChecksum[wrongChecksum.length - 6] ^= 1;
        assertThat(read("crc.gz", wrongChecksum)).satisfies(reading -> {
            assertThat(reading.fixes).hasSize(1000);
            assertThat(reading.problems()).singleElement().asString().contains("does not match its checksum");
        });
        byte[] broken = gzip(LOG);
        Arrays.fill(broken, broken.length / 2, broken.length / 2 + 50, (byte) 0xFF);
        assertThat(read("broken.gz", broken)).satisfies(reading -> {
            assertThat(reading.fixes).isNotEmpty();
            assertThat(reading.problems()).hasSize(1);
        });
        assertThat(read("tail.gz", join(gzip(LOG), bytes("no gzip")))).satisfies(reading -> {
            assertThat(reading.fixes).hasSize(1000);
            assertThat(reading.problems()).singleElement().asString().contains("no gzip header");
        });
    }

    @Test
    void everyEntryOfAZipIsASegment() throws Exception {
        byte[] csv = bytes(Samples.old(Samples.OLD_ROW));
        Reading reading = read(
                "many.zip",
                zip(
                        new Entry("folder/", new byte[0]),
                        new Entry("folder/a.nmea", LOG),
                        new Entry("readme.txt", bytes("What this is.")),
                        new Entry("empty.csv", new byte[0]),
                        new Entry("b.csv", csv)));
        assertThat(reading.segments)
                .extracting(result -> result.segment().name())
                .containsExactly(folder.resolve("many.zip") + "!folder/a.nmea", folder.resolve("many.zip") + "!b.csv");
        assertThat(reading.fixes).hasSize(1001);
        assertThat(reading.fixes.get(1000).source().segment()).isEqualTo(1);
        assertThat(reading.problems()).hasSize(2);
        assertThat(reading.problems().get(0)).contains("readme.txt").contains("Not recognised");
        assertThat(reading.problems().get(1)).contains("empty.csv is empty");
    }

    @Test
    void aZipThatBreaksOffKeepsItsFirstEntriesAndTheNumbersOfSegments() throws Exception {
        byte[] whole = zip(new Entry("a.nmea", LOG), new Entry("b.nmea", noise(50_000)), new Entry("c.nmea", LOG));
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        Path after = Files.write(folder.resolve("after.nmea"), LOG);
        Reading reading = new Reading(null).read(cut.toString()).read(after.toString());
        assertThat(reading.segments).hasSize(2);
        assertThat(reading.fixes).hasSize(2000);
        assertThat(reading.fixes.get(1999).source().segment()).isEqualTo(1);
        assertThat(reading.problems()).isNotEmpty();
    }

    @Test
    void whatIsEncryptedOrMadeOtherwiseInAZipIsReported() throws Exception {
        byte[] zip = zip(new Entry("a.nmea", LOG), new Entry("b.nmea", LOG));
        int second = indexOf(zip, new byte[] {'P', 'K', 3, 4}, 4);
        zip[second + 6] |= 1; // the flag "encrypted"
        Reading reading = read("locked.zip", zip);
        assertThat(reading.fixes).hasSize(1000);
        assertThat(reading.problems()).singleElement().asString().contains("encrypted");
        zip[6] |= 1;
        assertRefused("allLocked.zip", zip, "encrypted");
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        int at = from;
        while (!Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
            at++;
        }
        return at;
    }

    private void assertRefused(String name, byte[] content, String saying) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        assertSentence(file.toString(), saying);
    }

    private static void assertSentence(String file, String saying) {
        assertThatThrownBy(() -> new Reading(null).read(file))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining(file.replace("\0", ""))
                .hasMessageContaining(saying)
                .hasMessageEndingWith(".")
                .hasMessageNotContaining("\n");
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    @Test
    void whatCannotBeReadAtAllIsRefusedInASentence() throws IOException {
        assertRefused("empty", new byte[0], "is empty");
        assertRefused("empty.gz", gzip(new byte[0]), "is empty");
        assertRefused("header.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0}, "ends too early");
        assertRefused("stub.zst", Arrays.copyOf(Zstd.compress(LOG), 20), "its compressed data is damaged");
        assertRefused("stub.gz", Arrays.copyOf(gzip(LOG), 12), "ends too early");
        assertRefused("noise", noise(100_000), "Not recognised");
        assertRefused("utf16.csv", Samples.old(Samples.OLD_ROW).getBytes(StandardCharsets.UTF_16), "UTF-16");
        assertRefused("utf16.nmea", log(3).getBytes(StandardCharsets.UTF_16BE), "Not recognised");
        assertRefused("other.csv", bytes("a,b,c\n1,2,3\n"), "--mapping");
        assertRefused("onlyMark.csv", bytes("\uFEFF"), "Not recognised");
        assertRefused("nothing.zip", zip(new Entry("folder/", new byte[0])), "without files");
        assertRefused("text.zip", zip(new Entry("a.txt", bytes("text"))), "Not recognised");
        assertSentence(folder.toString(), "is a folder");
        assertSentence(folder.resolve("missing.nmea").toString(), "there is no such file");
        assertThatThrownBy(() -> new Reading(null).read("a\0b")).isInstanceOf(FeedException.class);
    }

    @Test
    void standardInputIsNamedInWords() {
        InputStream standardInput = System.in;
        System.setIn(new ByteArrayInputStream(new byte[0]));
        try {
            assertThatThrownBy(() -> new Reading(null).read("-")).hasMessageStartingWith("Standard input is empty");
        } finally {
            System.setIn(standardInput);
        }
    }

    @Test
    void progressTellsTheCompressedBytes() throws Exception {
        byte[] gzip = gzip(LOG);
        Path file = Files.write(folder.resolve("p.gz"), gzip);
        List<Long> told = new ArrayList<>();
        new FileFeed(new ClaimDictionary(), null, block -> {}, told::add).read(file.toString());
        assertThat(told).isSorted().last().isEqualTo((long) gzip.length);
    }

    @Test
    void simulatedInputSaysSo() throws Exception {
        assertThat(Reading.of("# hawser simulated: true\n" + log(1))
                        .segments
                        .getFirst()
                        .simulated())
                .isTrue();
        assertThat(Reading.of("\uFEFF# hawser simulated: true\n" + log(1))
                        .segments
                        .getFirst()
                        .simulated())
                .isTrue();
        assertThat(Reading.of("# hawser simulated: no\n" + log(1))
                        .segments
                        .getFirst()
                        .simulated())
                .isFalse();
    }
}
