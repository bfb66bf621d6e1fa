package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HostileInputTest {

    private static final byte[] LIKELY = "!$\\*,0123456789ABVDMO:-cgs \r\n#".getBytes(StandardCharsets.US_ASCII);

    @Provide
    Arbitrary<List<AisMessage>> log() {
        return AnyMessage.ofAnyType().list().ofMinSize(1).ofMaxSize(12);
    }

    @Property
    void noFlippedBitOfASentenceIsAccepted(@ForAll("log") List<AisMessage> log, @ForAll @IntRange(max = 10_000) int bit)
            throws IOException {
        byte[] line = firstSentence(log.getFirst());
        byte[] flipped = line.clone();
        flipped[bit / 8 % line.length] ^= (byte) (1 << bit % 8);
        Recorder before = Recorder.of(line);
        Recorder after = Recorder.of(flipped);

        if (upperCase(flipped).equals(upperCase(line))) {
            assertThat(after.messages).isEqualTo(before.messages);
        } else {
            assertThat(after.messages).isEmpty();
            assertThat(after.reasons()).doesNotContain(Rejection.FRAGMENT_MISSING);
        }
    }

    /** Checksums may be written in either letter case; nothing else in a line may change. */
    private static String upperCase(byte[] line) {
        String text = new String(line, StandardCharsets.ISO_8859_1);
        int star = text.indexOf('*');
        return star < 0 ? text : text.substring(0, star) + text.substring(star).toUpperCase(Locale.ROOT);
    }

    private static byte[] firstSentence(AisMessage message) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AivdmWriter(out).write(message, 'A', AisMessageView.NO_TIME);
        return out.toString(StandardCharsets.US_ASCII).split("\r\n")[0].getBytes(StandardCharsets.US_ASCII);
    }

    @Property(tries = 3000)
    void mutatedLogsNeverThrowAndEveryLineIsAccountedFor(@ForAll("log") List<AisMessage> log, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        byte[] mutated = mutate(written(log, random), random);
        Recorder recorder = Recorder.of(mutated);

        assertThat(recorder.linesAccounted()).isEqualTo(recorder.linesGiven);
        for (Recorder.Received received : recorder.messages) {
            assertThat(received.offset()).isBetween(0L, (long) mutated.length);
            assertThat(received.offset() + received.length()).isLessThanOrEqualTo(mutated.length);
        }
    }

    @Property
    void anyBytesAreAccountedFor(@ForAll @Size(max = 400) byte[] bytes) {
        Recorder recorder = Recorder.of(bytes);

        assertThat(recorder.linesAccounted()).isEqualTo(recorder.linesGiven);
        assertThat(recorder.messages).isEmpty();
    }

    @Property
    void anyTextOfTheLanguageIsAccountedFor(@ForAll @Size(max = 400) byte[] choices) {
        byte[] bytes = new byte[choices.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = LIKELY[Math.floorMod(choices[i], LIKELY.length)];
        }
        Recorder recorder = Recorder.of(bytes);

        assertThat(recorder.linesAccounted()).isEqualTo(recorder.linesGiven);
    }

    /** Any payload with a right checksum is read, whatever its bits, also by every record. */
    @Property(tries = 3000)
    void anyPayloadIsReadOrRejected(@ForAll @Size(max = 180) byte[] values, @ForAll @IntRange(max = 9) int fillBits) {
        BitString bits = new BitString();
        for (byte value : values) {
            bits.number(6, Math.floorMod(value, 64));
        }
        Recorder recorder = Recorder.of(Nmea.sentence("AIVDM,1,1,,A," + bits.armoured() + "," + fillBits));

        assertThat(recorder.messages.size() + recorder.rejections.size()).isEqualTo(1);
    }

    private static byte[] written(List<AisMessage> log, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AivdmWriter writer = new AivdmWriter(out);
        for (AisMessage message : log) {
            writer.source(random.nextBoolean() ? "station" + random.nextInt(3) : null);
            if (random.nextInt(4) == 0) {
                out.writeBytes((Nmea.wrapper("PGHP,1,2018,4,1,12,0,0,390,231,45,992190934,1,2B") + "\n")
                        .getBytes(StandardCharsets.US_ASCII));
            }
            writer.write(message, 'A', random.nextBoolean() ? 1_522_584_000_000L : AisMessageView.NO_TIME);
        }
        return out.toByteArray();
    }

    /** Up to eight bytes replaced, removed or doubled. */
    private static byte[] mutate(byte[] log, Random random) {
        byte[] mutated = log;
        for (int i = random.nextInt(9); i > 0 && mutated.length > 0; i--) {
            int at = random.nextInt(mutated.length);
            int resume = at + random.nextInt(3);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(mutated, 0, at);
            out.write(random.nextBoolean() ? LIKELY[random.nextInt(LIKELY.length)] : random.nextInt(256));
            out.write(mutated, Math.min(resume, mutated.length), Math.max(0, mutated.length - resume));
            mutated = out.toByteArray();
        }
        return mutated;
    }
}
