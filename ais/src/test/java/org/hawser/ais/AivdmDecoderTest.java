package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hawser.ais.Nmea.aivdm;
import static org.hawser.ais.Nmea.sentence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AivdmDecoderTest {

    private static final String PLAIN = aivdm(Nmea.POSITION);

    @Test
    void aPlainSentence() {
        Recorder.Received received = Recorder.of(PLAIN).only();

        assertThat(received.message())
                .isEqualTo(new PositionReportClassA(
                        1, 0, 477553000, 5, 0, 0, false, -73_407_500, 28_549_700, 510, 181, 15, 0, false, 149208));
        assertThat(received.time_ms()).isEqualTo(AisMessageView.NO_TIME);
        assertThat(received.channel()).isEqualTo('A');
        assertThat(received.source()).isNull();
        assertThat(received.offset()).isZero();
        assertThat(received.length()).isEqualTo(PLAIN.length());
        assertThat(received.sentences()).isEqualTo(1);
        assertThat(received.bitCount()).isEqualTo(168);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AIVDM", "AIVDO", "BSVDM", "ABVDM", "ANVDM", "SAVDO", "X9VDM"})
    void anyTalker(String address) {
        assertThat(Recorder.of(sentence(address + ",1,1,,B," + Nmea.POSITION + ",0")).messages)
                .hasSize(1);
    }

    @Test
    void channelsAsSent() {
        assertThat(Recorder.of(sentence("AIVDM,1,1,,," + Nmea.POSITION + ",0"))
                        .only()
                        .channel())
                .isEqualTo(AisMessageView.NO_CHANNEL);
        assertThat(Recorder.of(sentence("AIVDM,1,1,,2," + Nmea.POSITION + ",0"))
                        .only()
                        .channel())
                .isEqualTo('2');
    }

    @Test
    void offsetsCountFromTheSegmentsStart() {
        Recorder recorder = new Recorder();
        AivdmDecoder decoder = new AivdmDecoder(recorder);
        byte[] buffer = ("xx" + PLAIN + "yy").getBytes(StandardCharsets.US_ASCII);

        decoder.line(buffer, 2, 2 + PLAIN.length(), 5_000_000_000L);

        assertThat(recorder.only().offset()).isEqualTo(5_000_000_000L);
        assertThat(recorder.only().length()).isEqualTo(PLAIN.length());
    }

    @Test
    void checksumsOfEitherLetterCase() {
        String lower = sentence("AIVDM,1,1,,B," + Nmea.POSITION + ",0");
        int star = lower.indexOf('*');

        assertThat(Recorder.of(lower.substring(0, star) + lower.substring(star).toLowerCase(Locale.ROOT)).messages)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    !AIVDM,1,1,,A,177KQJ5000G?tO`K>RA1wUbN0TKH,0*00          ; CHECKSUM_WRONG
                    !AIVDM,1,1,,A,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5           ; CHECKSUM_MISSING
                    !AIVDM,1,1,,A,177KQJ5000G?tO`K>RA1wUbN0TKH,0*            ; CHECKSUM_MISSING
                    !AIVDM,1,1,,A,177KQJ5000G?tO`K>RA1wUbN0TKH,0             ; CHECKSUM_MISSING
                    !AIVDM,                                                  ; CHECKSUM_MISSING
                    $GPZDA,120000.00,01,04,2018,00,00*00                     ; CHECKSUM_WRONG
                    hello, world                                             ; NOT_NMEA
                    !                                                        ; NOT_NMEA
                    $                                                        ; NOT_NMEA
                    $100 for a new antenna                                   ; NOT_NMEA
                    """)
    void linesWithoutAWholeSentence(String line, Rejection reason) {
        Recorder recorder = Recorder.of(line);

        assertThat(recorder.reasons()).containsExactly(reason);
        assertThat(recorder.linesAccounted()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    AIVDM,1,1,A,177KQJ5000G?tO`K>RA1wUbN0TKH,0       ; MALFORMED_SENTENCE
                    AIVDM,1,1,,AB,177KQJ5000G?tO`K>RA1wUbN0TKH,0     ; MALFORMED_SENTENCE
                    AIVDM,1,1,x,A,177KQJ5000G?tO`K>RA1wUbN0TKH,0     ; MALFORMED_SENTENCE
                    AIVDM,,1,,A,177KQJ5000G?tO`K>RA1wUbN0TKH,0       ; MALFORMED_SENTENCE
                    AIVDM,x,1,,A,177KQJ5000G?tO`K>RA1wUbN0TKH,0      ; MALFORMED_SENTENCE
                    AIVDM,1,1,,A,177KQJ5000G?tO`K>RA1wUbN0TKH,7      ; MALFORMED_SENTENCE
                    AIVDM,1,1,,A,177KQJ5000G?tO`K>RA1wUbN0TKH,10     ; MALFORMED_SENTENCE
                    AIVDM,1,1,,A,177KQJ5000G?tO`K>RA1wUbN0TKH        ; MALFORMED_SENTENCE
                    AIVDM,1,1,,A                                     ; MALFORMED_SENTENCE
                    AIVDM,1                                          ; MALFORMED_SENTENCE
                    AIVDM,                                           ; MALFORMED_SENTENCE
                    AIVDM,1,2,,A,177KQJ5000G?tO`K>RA1wUbN0TKH,0      ; FRAGMENT_MISFIT
                    AIVDM,2,0,1,A,177KQJ5000G?tO`K>RA1wUbN0TKH,0     ; FRAGMENT_MISFIT
                    AIVDM,0,0,,A,177KQJ5000G?tO`K>RA1wUbN0TKH,0      ; FRAGMENT_MISFIT
                    AIVDM,2,1,1,A,55?MbV02,0                         ; FRAGMENT_MISSING
                    AIVDM,1,1,,A,177KQJ5000G?tO`K>RA1wUbN0TK~,0      ; PAYLOAD_CHARACTER
                    AIVDM,1,1,,A,177KQJ5000G?tO`K>RA1wUbN0TK_,0      ; PAYLOAD_CHARACTER
                    AIVDM,1,1,,A,177KQJ5000G,?tO`K>RA1wUbN0TKH,0     ; PAYLOAD_CHARACTER
                    AIVDM,1,1,,A,,0                                  ; PAYLOAD_TOO_SHORT
                    AIVDM,1,1,,A,1,1                                 ; PAYLOAD_TOO_SHORT
                    AIVDM,1,1,,A,177KQJ5000G?tO`K>RA1wUb,0           ; PAYLOAD_TOO_SHORT
                    AIVDM,1,1,,A,077KQJ5000G?tO`K>RA1wUbN0TKH,0      ; MESSAGE_TYPE_UNKNOWN
                    AIVDM,1,1,,A,L77KQJ5000G?tO`K>RA1wUbN0TKH,0      ; MESSAGE_TYPE_UNKNOWN
                    AIVDM,1,1,,A,w77KQJ5000G?tO`K>RA1wUbN0TKH,0      ; MESSAGE_TYPE_UNKNOWN
                    """)
    void sentencesThatCannotBeUsed(String body, Rejection reason) {
        Recorder recorder = Recorder.of(sentence(body));

        assertThat(recorder.reasons()).containsExactly(reason);
        assertThat(recorder.linesAccounted()).isEqualTo(1);
    }

    @Test
    void longLines() {
        assertThat(Recorder.of(PLAIN + ",x".repeat(500_000)).messages).hasSize(1);
        assertThat(Recorder.of("x".repeat(1_000_000) + PLAIN).messages).hasSize(1);
        assertThat(Recorder.of(aivdm("1".repeat(PayloadBits.CAPACITY_CHARACTERS))).messages)
                .hasSize(1);
        assertThat(Recorder.of(aivdm("1".repeat(PayloadBits.CAPACITY_CHARACTERS + 1)))
                        .reasons())
                .containsExactly(Rejection.PAYLOAD_TOO_LONG);
    }

    @Test
    void linesThatAreInOrderButNoAis() {
        Recorder recorder = Recorder.of(
                "",
                "  \t\r",
                "# comment",
                " # " + PLAIN,
                "$GPGGA,120000,5000.00,N,00100.00,W,1,08,0.9,0,M,46.9,M,,",
                Nmea.wrapper("GPZDA,120000.00,01,04,2018,00,00"),
                sentence("AITXT,01,01,91,FREQ"),
                Nmea.tagged("s:station,c:1522584000", ""));

        assertThat(recorder.kinds)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(LineKind.BLANK, 2, LineKind.COMMENT, 2, LineKind.OTHER_NMEA, 4));
        assertThat(recorder.linesAccounted()).isEqualTo(recorder.linesGiven);
    }

    @Test
    void whatStandsAroundASentenceDoesNoHarm() {
        for (String line : List.of(
                PLAIN + "\r",
                PLAIN + "  ",
                "  " + PLAIN,
                "junk! !!" + PLAIN,
                "\u0000\u00ff" + PLAIN,
                PLAIN + "\u0000\u00ff",
                PLAIN + "\\r\\n",
                PLAIN + ",",
                PLAIN + ",blah,really,r,b",
                PLAIN + ",d-093,S2212,,,")) {
            Recorder recorder = Recorder.of(line);
            assertThat(recorder.only().length()).as(line).isEqualTo(line.length());
            assertThat(recorder.only().source()).as(line).isNull();
        }
    }

    @Test
    void fillBitsMayBeMissingOrSix() {
        assertThat(Recorder.of(sentence("AIVDM,1,1,,A," + Nmea.POSITION + ","))
                        .only()
                        .bitCount())
                .isEqualTo(168);
        assertThat(Recorder.of(sentence("AIVDM,1,1,,A," + Nmea.POSITION + "0,6"))
                        .only()
                        .bitCount())
                .isEqualTo(168);
    }

    @Test
    void aPayloadThatEndsALittleEarlyGivesWhatIsWhole() {
        BitString cut = new BitString()
                .number(6, 1)
                .number(2, 0)
                .number(30, 477553000)
                .number(4, 0)
                .number(8, -128)
                .number(10, 123)
                .number(1, 1)
                .number(28, -600_000)
                .number(27, 1_200_000)
                .number(12, 900)
                .number(9, 91)
                .number(6, 30);

        assertThat(Recorder.of(cut.sentence()).only().message())
                .isEqualTo(new PositionReportClassA(
                        1, 0, 477553000, 0, -128, 123, true, -600_000, 1_200_000, 900, 91, 30, 0, false, 0));
    }
}
