package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hawser.ais.Nmea.aivdm;
import static org.hawser.ais.Nmea.sentence;
import static org.hawser.ais.Nmea.tagged;
import static org.hawser.ais.Nmea.wrapper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Times and sources. */
class ReceptionTest {

    private static final long NOON_MS = 1_522_584_000_000L;
    private static final String PLAIN = aivdm(Nmea.POSITION);
    private static final String FIRST =
            sentence("AIVDM,2,1,3,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0");
    private static final String SECOND = sentence("AIVDM,2,2,3,A,88888888880,2");

    @Test
    void tagBlocksGiveTimeAndSource() {
        Recorder.Received received = Recorder.of(tagged("s:rSTATION,q:u,c:1522584000,T:ignored", PLAIN))
                .only();

        assertThat(received.time_ms()).isEqualTo(NOON_MS);
        assertThat(received.source()).isEqualTo("rSTATION");
        assertThat(received.offset()).isZero();
    }

    @Test
    void tagBlockTimesInMilliseconds() {
        assertThat(Recorder.of(tagged("c:1522584000123", PLAIN)).only().time_ms())
                .isEqualTo(NOON_MS + 123);
    }

    @Test
    void severalTagBlocksAddUp() {
        String twice = tagged("s:near", tagged("c:1522584000,s:far", PLAIN));

        assertThat(Recorder.of(twice).only().source()).isEqualTo("near");
        assertThat(Recorder.of(twice).only().time_ms()).isEqualTo(NOON_MS);
    }

    @Test
    void aBrokenTagBlockIsNotUsedButItsSentenceIs() {
        for (String block : List.of("\\c:1522584000*00\\", "\\c:1522584000\\", "\\c:1522584000", "\\\\", "\\*\\")) {
            Recorder recorder = Recorder.of(block + PLAIN);
            assertThat(recorder.only().time_ms()).as(block).isEqualTo(AisMessageView.NO_TIME);
            assertThat(recorder.notes).as(block).containsOnlyKeys(Note.TAG_BLOCK_BROKEN);
        }
    }

    @Test
    void aGroupThatWasPutInFrontOfABlockIsLeftOut() {
        String block = "\\g:1-2-99,c:1522584000*" + Nmea.checksum("c:1522584000") + "\\";
        Recorder recorder = Recorder.of(block + PLAIN);

        assertThat(recorder.only().time_ms()).isEqualTo(NOON_MS);
        assertThat(recorder.notes).isEqualTo(Map.of(Note.TAG_BLOCK_GROUP_BROKEN, 1));
    }

    @Test
    void theFirstLineOfAGroupSpeaksForAll() {
        Recorder recorder = Recorder.of(
                tagged("g:1-2-1604,s:station,c:1522584000", FIRST),
                tagged("s:other,c:1522584007", PLAIN),
                tagged("g:2-2-1604", SECOND));

        assertThat(recorder.messages).extracting(Recorder.Received::source).containsExactly("other", "station");
        assertThat(recorder.messages.get(1).time_ms()).isEqualTo(NOON_MS);
        assertThat(recorder.messages.get(1).sentences()).isEqualTo(2);
    }

    @Test
    void aGroupMayBeginWithATagBlockAlone() {
        Recorder recorder = Recorder.of(
                tagged("g:1-3-7,s:station,c:1522584000", ""),
                tagged("g:2-3-7", PLAIN),
                tagged("g:3-3-7", PLAIN),
                tagged("g:2-3-8", PLAIN));

        assertThat(recorder.messages)
                .extracting(Recorder.Received::time_ms)
                .containsExactly(NOON_MS, NOON_MS, AisMessageView.NO_TIME);
        assertThat(recorder.messages).extracting(Recorder.Received::source).containsExactly("station", "station", null);
    }

    /** Evidence: whoever cuts out the bytes that a message names, reads the same message, time and source in them. */
    @Test
    void theBytesOfAMessageTellAllThatIsSaidOfIt() {
        String other = tagged("s:other,c:1522584100", PLAIN);
        List<String> logs = List.of(
                other + "\n" + tagged("s:station,c:1522584000", "") + "\n# comment\n" + PLAIN + "\n" + other,
                other + "\n" + wrapper("PGHP,1,2018,4,1,12,0,0,390,231,45,992190934,1,2B") + "\n" + PLAIN + "\n"
                        + PLAIN,
                tagged("s:station", "") + "\n" + wrapper("PGHP,1,2018,4,1,12,0,0,390,231,45,992190934,1,2B") + "\n"
                        + PLAIN,
                tagged("g:1-2-5,s:station,c:1522584000", FIRST) + "\n" + other + "\n" + tagged("g:2-2-5", SECOND),
                tagged("g:1-3-5,s:station", "") + "\n" + tagged("g:2-3-5,c:1522584000", PLAIN) + "\n" + other + "\n"
                        + tagged("g:3-3-5", PLAIN + PLAIN),
                tagged("g:1-2-5,c:1522584000,s:station", PLAIN) + "\n" + tagged("g:2-2-5", "") + "\n" + PLAIN);
        for (String log : logs) {
            byte[] bytes = log.getBytes(StandardCharsets.ISO_8859_1);
            List<Recorder.Received> messages = Recorder.of(bytes).messages;
            assertThat(messages).isNotEmpty();
            for (Recorder.Received message : messages) {
                byte[] cut =
                        Arrays.copyOfRange(bytes, (int) message.offset(), (int) message.offset() + message.length());
                assertThat(Recorder.of(cut).messages.getLast())
                        .as(log)
                        .usingRecursiveComparison()
                        .ignoringFields("offset")
                        .isEqualTo(message);
            }
        }
    }

    @Test
    void groupsOfDifferentSourcesMayHaveTheSameNumber() {
        Recorder recorder = Recorder.of(
                tagged("g:1-2-7,s:one,c:1522584000", PLAIN),
                tagged("g:1-2-7,s:two,c:1522584009", PLAIN),
                tagged("g:2-2-7,s:one", PLAIN),
                tagged("g:2-2-7", PLAIN));

        assertThat(recorder.messages)
                .extracting(Recorder.Received::time_ms)
                .containsExactly(NOON_MS, NOON_MS + 9000, NOON_MS, NOON_MS + 9000);
    }

    @Test
    void aGroupThatSaysNothingEndsTheOneBeforeIt() {
        Recorder recorder =
                Recorder.of(tagged("g:1-2-7,c:1522584000", PLAIN), tagged("g:1-2-7", PLAIN), tagged("g:2-2-7", PLAIN));

        assertThat(recorder.messages)
                .extracting(Recorder.Received::time_ms)
                .containsExactly(NOON_MS, AisMessageView.NO_TIME, AisMessageView.NO_TIME);
    }

    @Test
    void moreGroupsThanAreRememberedDoNoHarm() {
        String[] lines = new String[1000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = tagged("g:" + (1 + i / 500) + "-2-" + i % 500 + (i < 500 ? ",c:1522584000" : ""), PLAIN);
        }
        Recorder recorder = Recorder.of(lines);

        assertThat(recorder.messages).hasSize(1000);
        assertThat(recorder.messages)
                .filteredOn(received -> received.time_ms() == NOON_MS)
                .hasSize(500 + TagBlockGroups.MOST_GROUPS);
    }

    @Test
    void aGroupIsForgottenInTheEnd() {
        Recorder recorder = new Recorder();
        AivdmDecoder decoder = new AivdmDecoder(recorder);
        recorder.give(
                decoder,
                (tagged("g:1-2-7,c:1522584000", PLAIN) + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        decoder.reset();
        recorder.give(decoder, tagged("g:2-2-7", PLAIN).getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThat(recorder.messages.get(1).time_ms()).isEqualTo(AisMessageView.NO_TIME);
    }

    @Test
    void wrappersTimeTheNextSentenceAlone() {
        Recorder recorder = Recorder.of(wrapper("PGHP,1,2018,4,1,12,0,0,390,231,45,992190934,1,2B"), "", PLAIN, PLAIN);

        assertThat(recorder.messages)
                .extracting(Recorder.Received::time_ms)
                .containsExactly(NOON_MS + 390, AisMessageView.NO_TIME);
        assertThat(recorder.messages).extracting(Recorder.Received::source).containsExactly("992190934", null);
        assertThat(recorder.kinds).isEqualTo(Map.of(LineKind.OTHER_NMEA, 1, LineKind.BLANK, 1));
    }

    @Test
    void aWrapperTimesAMessageOfSeveralSentences() {
        assertThat(Recorder.of(wrapper("PGHP,1,2018,4,1,12,0,0,0,,,,1,00"), FIRST, SECOND)
                        .only()
                        .time_ms())
                .isEqualTo(NOON_MS);
    }

    /** The sentence behind the first wrapper was lost: its station did not receive the one behind the second. */
    @Test
    void aWrapperTakesThePlaceOfTheOneBeforeIt() {
        String first = wrapper("PGHP,1,2018,4,1,11,0,0,0,219,0,2190047,1,2B");
        Recorder.Received received = Recorder.of(first, wrapper("PGHP,1,2018,4,1,12,0,0,0,232,0,,1,00"), PLAIN)
                .only();

        assertThat(received.time_ms()).isEqualTo(NOON_MS);
        assertThat(received.source()).isNull();
        assertThat(received.offset()).isEqualTo(first.length() + 1L);
        assertThat(Recorder.of(first, wrapper("PGHP,1,,,,,,,,"), PLAIN).only().time_ms())
                .isEqualTo(AisMessageView.NO_TIME);
        assertThat(Recorder.of(tagged("s:station,c:1522584000", ""), wrapper("PGHP,1,,,,,,,,"), PLAIN)
                        .only()
                        .source())
                .isEqualTo("station");
    }

    @Test
    void whatWasSaidLongAgoIsNotOfThisSentence() {
        String alone = tagged("s:station,c:1522584000", "");

        assertThat(Recorder.of(alone + "\n" + "# comment\n".repeat(499) + PLAIN)
                        .only()
                        .source())
                .isEqualTo("station");
        assertThat(Recorder.of(alone + "\n" + "# comment\n".repeat(500) + PLAIN)
                        .only()
                        .source())
                .isNull();
        Recorder live = new Recorder();
        AivdmDecoder decoder = new AivdmDecoder(live);
        for (long later_ms : List.of(60_000L, 60_001L)) {
            byte[] first = alone.getBytes(StandardCharsets.ISO_8859_1);
            byte[] second = PLAIN.getBytes(StandardCharsets.ISO_8859_1);
            decoder.line(first, 0, first.length, 0, NOON_MS);
            decoder.line(second, 0, second.length, 100, NOON_MS + later_ms);
        }
        assertThat(live.messages).extracting(Recorder.Received::source).containsExactly("station", null);
    }

    @Test
    void aWrapperWithoutAStationNamesNone() {
        for (String end : List.of("", ",", ",232,0", ",232,0,", ",232,0,,1,00", ",232,0,x,1,00", ",232,0,0,1,00")) {
            Recorder recorder = Recorder.of(wrapper("PGHP,1,2018,4,1,12,0,0,0" + end), PLAIN);
            assertThat(recorder.only().source()).as(end).isNull();
            assertThat(recorder.only().time_ms()).as(end).isEqualTo(NOON_MS);
        }
    }

    @Test
    void cutOrImpossibleWrappersGiveNoTime() {
        for (String body :
                List.of("PGHP,1", "PGHP,1,", "PGHP,1,2018,4,1,12,0", "PGHP,1,2018,13,1,12,0,0,0,", "PGHP,1,,,,,,,,")) {
            Recorder recorder = Recorder.of(wrapper(body), PLAIN);
            assertThat(recorder.only().time_ms()).as(body).isEqualTo(AisMessageView.NO_TIME);
            assertThat(recorder.kinds).as(body).isEqualTo(Map.of(LineKind.OTHER_NMEA, 1));
        }
    }

    @Test
    void theCoastGuardsFieldsBehindTheChecksum() {
        Recorder.Received received = Recorder.of(
                        PLAIN + ",d-093,S2212,t235959.00,T59.00339837,r09STOL1,1522584000,1522583900")
                .only();

        assertThat(received.source()).isEqualTo("r09STOL1");
        assertThat(received.time_ms()).isEqualTo(NOON_MS);
        assertThat(Recorder.of(PLAIN + ",x12,b003669976,1522584000").only().source())
                .isEqualTo("b003669976");
        assertThat(Recorder.of(PLAIN + ",1522584000").only().time_ms()).isEqualTo(NOON_MS);
    }

    @Test
    void timesInFront() {
        for (String time : List.of(
                "2018-04-01T12:00:00Z ",
                "2018-04-01 12:00:00,",
                "2018/04/01 12:00:00\t",
                "1522584000;",
                "1522584000000 host ")) {
            assertThat(Recorder.of(time + PLAIN).only().time_ms()).as(time).isEqualTo(NOON_MS);
        }
    }

    @Test
    void timesInFrontOfATagBlockWithoutOne() {
        assertThat(Recorder.of("2018-04-01T12:00:00Z " + tagged("s:station", PLAIN))
                        .only()
                        .time_ms())
                .isEqualTo(NOON_MS);
    }

    @Test
    void theTimeClosestToTheReceiverWins() {
        String leading = "2018-04-01T12:00:03Z ";
        String trailing = ",r1,1522584002";
        String wrapped = wrapper("PGHP,1,2018,4,1,12,0,1,0,,,,1,00");

        assertThat(Recorder.of(wrapped, leading + tagged("c:1522584000", PLAIN + trailing))
                        .only()
                        .time_ms())
                .isEqualTo(NOON_MS);
        assertThat(Recorder.of(wrapped, leading + PLAIN + trailing).only().time_ms())
                .isEqualTo(NOON_MS + 1000);
        assertThat(Recorder.of(leading + PLAIN + trailing).only().time_ms()).isEqualTo(NOON_MS + 2000);
        assertThat(Recorder.of(leading + PLAIN).only().time_ms()).isEqualTo(NOON_MS + 3000);
    }

    @Test
    void implausibleTimesAreNoTimes() {
        Recorder recorder = Recorder.of(
                tagged("c:12", PLAIN),
                PLAIN + ",r1,600000000",
                "1970-01-01T00:00:00Z " + PLAIN,
                wrapper("PGHP,1,1980,1,6,0,0,0,0,,,,1,00"),
                PLAIN);

        assertThat(recorder.messages).extracting(Recorder.Received::time_ms).containsOnly(AisMessageView.NO_TIME);
        assertThat(recorder.notes).isEqualTo(Map.of(Note.TIME_IMPLAUSIBLE, 4));
    }

    @Test
    void aMessageHasTheEarliestTimeOfItsSentences() {
        Recorder recorder = Recorder.of(tagged("c:1522584009", FIRST), tagged("c:1522584003,s:b", SECOND));

        assertThat(recorder.only().time_ms()).isEqualTo(NOON_MS + 3000);
        assertThat(recorder.only().source()).isEqualTo("b");
    }

    @Test
    void oneStringForAStation() {
        Recorder recorder = Recorder.of(tagged("s:station", PLAIN), PLAIN + ",rX", tagged("s:station", PLAIN));

        assertThat(recorder.messages.get(0).source())
                .isSameAs(recorder.messages.get(2).source());
    }

    @Test
    void inventedStationsTakeBoundedMemory() {
        SourceTable table = new SourceTable();
        for (int i = 0; i < 50_000; i++) {
            byte[] name = ("s" + i).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            assertThat(table.intern(name, 0, name.length)).isEqualTo("s" + i);
            assertThat(table.size()).isLessThanOrEqualTo(SourceTable.MOST_NAMES);
        }
    }
}
