package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final int LONGEST_SENTENCE = 82;

    @Provide
    Arbitrary<AisMessage> message() {
        return AnyMessage.ofAnyType();
    }

    @Provide
    Arbitrary<List<AisMessage>> log() {
        return AnyMessage.ofAnyType().list().ofMaxSize(20);
    }

    @Property
    void decodingWhatWasEncodedGivesTheMessage(@ForAll("message") AisMessage message) {
        PayloadBits bits = new PayloadBits();
        AisEncoder.encode(message, bits);

        assertThat(AisMessages.decode(bits)).isEqualTo(message);
        if (!(message instanceof OtherMessage)) {
            assertThat(bits.bitCount()).isGreaterThanOrEqualTo(MessageLength.shortest(message.type()));
        }
    }

    @Property(tries = 300)
    void aWrittenLogReadsAsItsMessages(
            @ForAll("log") List<AisMessage> log,
            @ForAll @LongRange(min = 631_152_000_000L, max = 4_000_000_000_000L) long time_ms)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AivdmWriter writer = new AivdmWriter(out);
        writer.talker("BS", false);
        writer.source("r-station_1");
        for (int i = 0; i < log.size(); i++) {
            writer.write(log.get(i), "AB".charAt(i % 2), time_ms + i);
        }
        Recorder recorder = Recorder.of(out.toByteArray());

        assertThat(recorder.messages).extracting(Recorder.Received::message).isEqualTo(log);
        for (int i = 0; i < log.size(); i++) {
            assertThat(recorder.messages.get(i).time_ms()).isEqualTo(time_ms + i);
            assertThat(recorder.messages.get(i).channel()).isEqualTo("AB".charAt(i % 2));
            assertThat(recorder.messages.get(i).source()).isEqualTo("r-station_1");
        }
        assertThat(recorder.linesAccounted()).isEqualTo(recorder.linesGiven);
        assertThat(recorder.notes).as("lengths are free").containsOnlyKeys(lengthNotes(recorder));
    }

    private static Note[] lengthNotes(Recorder recorder) {
        return recorder.notes.keySet().stream()
                .filter(note -> note == Note.PAYLOAD_SHORT || note == Note.PAYLOAD_LONG)
                .toArray(Note[]::new);
    }

    @Property(tries = 300)
    void sentencesHaveNoMoreThan82CharactersAndEndWithCrLf(@ForAll("message") AisMessage message) throws IOException {
        String written = written(message);

        assertThat(written).endsWith("\r\n");
        for (String line : written.split("(?<=\r\n)")) {
            assertThat(line.length()).isLessThanOrEqualTo(LONGEST_SENTENCE);
        }
    }

    @Test
    void sentencesAsAnyReceiverWritesThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AivdmWriter writer = new AivdmWriter(out);
        AisMessage position = new PositionReportClassA(
                1, 0, 477553000, 5, 0, 0, false, -73_407_500, 28_549_700, 510, 181, 15, 0, false, 149208);

        writer.write(position, 'B', AisMessageView.NO_TIME);
        writer.talker("AB", true);
        writer.write(position, AisMessageView.NO_CHANNEL, 1_522_584_000_000L);
        writer.source("Busan-2");
        writer.write(position, 'A', 1_522_584_000_250L);

        assertThat(out.toString(StandardCharsets.US_ASCII).split("\r\n"))
                .containsExactly(
                        Nmea.sentence("AIVDM,1,1,,B," + Nmea.POSITION + ",0"),
                        Nmea.tagged("c:1522584000", Nmea.sentence("ABVDO,1,1,,," + Nmea.POSITION + ",0")),
                        Nmea.tagged(
                                "s:Busan-2,c:1522584000250", Nmea.sentence("ABVDO,1,1,,A," + Nmea.POSITION + ",0")));
    }

    @Test
    void aMessageCarriesTheNumbersThatItIsGiven() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AivdmWriter writer = new AivdmWriter(out);
        PayloadBits bits = new PayloadBits();
        bits.clear(424);
        writer.number(9, 9_999);
        writer.write(bits, 'A', 1_522_584_000_000L);
        writer.write(bits, 'A', 1_522_584_000_000L);
        assertThat(out.toString(StandardCharsets.US_ASCII).lines().map(l -> l.substring(0, l.indexOf(",A,"))))
                .containsExactly(
                        "\\g:1-2-9999,c:1522584000*26\\!AIVDM,2,1,9",
                        "\\g:2-2-9999*5D\\!AIVDM,2,2,9",
                        "\\g:1-2-0,c:1522584000*16\\!AIVDM,2,1,0",
                        "\\g:2-2-0*6D\\!AIVDM,2,2,0");
    }

    @Test
    void sentencesOfOneMessageAreAGroup() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AivdmWriter writer = new AivdmWriter(out);
        StaticAndVoyageData data = new StaticAndVoyageData(
                0,
                211000001,
                0,
                9074729,
                "DABC",
                "NAME",
                70,
                new Dimensions(100, 50, 10, 20),
                1,
                4,
                1,
                12,
                0,
                85,
                "BUSAN",
                false);
        for (int i = 0; i < 11; i++) {
            writer.write(data, 'A', 1_522_584_000_000L);
        }
        String[] lines = out.toString(StandardCharsets.US_ASCII).split("\r\n");

        assertThat(lines).hasSize(22);
        assertThat(lines[0]).startsWith("\\g:1-2-0,c:1522584000*").contains("!AIVDM,2,1,0,A,");
        assertThat(lines[1]).startsWith("\\g:2-2-0*").contains("!AIVDM,2,2,0,A,");
        assertThat(lines[1]).matches(".*,2\\*[0-9A-F]{2}");
        assertThat(lines[20]).startsWith("\\g:1-2-10,").contains("!AIVDM,2,1,0,A,");
    }

    @Test
    void valuesThatDoNotFitAreRefused() {
        PayloadBits bits = new PayloadBits();

        assertThatThrownBy(() -> AisEncoder.encode(new StaticDataReportA(0, 1, "lower case"), bits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lower case");
        assertThatThrownBy(() -> AisEncoder.encode(new StaticDataReportA(0, 1, "A".repeat(21)), bits))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AisEncoder.encode(new StaticDataReportA(4, 1, "A"), bits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 does not fit 2 bits");
        assertThatThrownBy(() -> AisEncoder.encode(
                        new LongRangePositionReport(0, 1, true, true, 0, 1 << 17, 0, 0, 0, false), bits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("18 signed bits");
        assertThatThrownBy(() -> new AivdmWriter(new ByteArrayOutputStream()).source("a*b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AivdmWriter(new ByteArrayOutputStream()).talker("A", false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AivdmWriter(new ByteArrayOutputStream()).number(10, 0))
                .hasMessageContaining("sequence 10 is outside 0 to 9");
        assertThatThrownBy(() -> new AivdmWriter(new ByteArrayOutputStream()).number(0, 10_000))
                .hasMessageContaining("group 10000");
    }

    private static String written(AisMessage message) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AivdmWriter(out).write(message, 'A', AisMessageView.NO_TIME);
        return out.toString(StandardCharsets.US_ASCII);
    }
}
