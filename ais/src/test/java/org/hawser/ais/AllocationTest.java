package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The way of a message through decoder, view and layouts leaves nothing for the garbage collector. */
class AllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Reads every kind of field. */
    private static final class Reader implements AisSink {
        private final byte[] text = new byte[20];
        private final StaticReportJoiner joiner = new StaticReportJoiner(new StaticReportSink() {
            @Override
            public void whole(AisMessageView partA, AisMessageView partB) {
                sum += partA.mmsi();
            }

            @Override
            public void single(AisMessageView part) {
                sum += part.mmsi();
            }
        });
        private long sum;
        private int messages;

        @Override
        public void message(AisMessageView view) {
            messages++;
            PayloadBits bits = view.bits();
            sum += view.type() + view.mmsi() + view.time_ms() + view.channel() + view.offset() + view.length();
            sum += view.source() == null ? 0 : 1;
            sum += ClassALayout.LONGITUDE_E4MIN.read(bits) + ClassALayout.SOG_E1KN.read(bits);
            sum += ClassALayout.RAIM.read(bits) ? 1 : 0;
            sum += CommunicationStateField.SLOT_NUMBER.of(ClassALayout.COMMUNICATION_STATE.read(bits));
            sum += AcknowledgementLayout.count(bits) + AcknowledgementLayout.DESTINATION_MMSI.read(bits, 0);
            sum += SlotBinaryLayout.dataStart(bits) + SlotBinaryLayout.dac(bits);
            sum += joiner.accept(view) ? 1 : 0;
            sum += VoyageLayout.NAME.read(bits, text, 0) + text[0];
        }

        @Override
        public void rejected(Rejection reason, long offset, int length, int sentences) {
            sum += sentences + offset;
        }

        @Override
        public void noSentence(LineKind kind, long offset, int length) {
            sum += length;
        }

        @Override
        public void note(Note note, long offset, int length) {
            sum += length;
        }
    }

    @Test
    void decodingDoesNotAllocate() {
        byte[] log = log();
        Reader reader = new Reader();
        AivdmDecoder decoder = new AivdmDecoder(reader);
        Runnable pass = () -> decode(decoder, log);

        assertThat(leastAllocated_bytes(pass)).isZero();
        assertThat(reader.messages).isGreaterThan(8);
        assertThat(reader.sum).isNotZero();
    }

    @Test
    void writingDoesNotAllocate() {
        AivdmWriter writer = new AivdmWriter(OutputStream.nullOutputStream());
        writer.source("station");
        PayloadBits bits = new PayloadBits();
        AisEncoder.encode(
                new StaticAndVoyageData(
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
                        true),
                bits);
        Runnable pass = () -> {
            try {
                writer.write(bits, 'A', 1_522_584_000_000L);
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        };

        assertThat(leastAllocated_bytes(pass)).isZero();
    }

    /** The least of many passes: class loading and the compiler's work happen in the first ones. */
    private static long leastAllocated_bytes(Runnable pass) {
        long thread = Thread.currentThread().threadId();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            long before = THREADS.getThreadAllocatedBytes(thread);
            pass.run();
            least = Math.min(least, THREADS.getThreadAllocatedBytes(thread) - before);
        }
        return least;
    }

    private static void decode(AivdmDecoder decoder, byte[] log) {
        int from = 0;
        for (int at = 0; at < log.length; at++) {
            if (log[at] == '\n') {
                decoder.line(log, from, at, from);
                from = at + 1;
            }
        }
    }

    /** Every way through the decoder, each several times. */
    private static byte[] log() {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        String plain = Nmea.aivdm(Nmea.POSITION);
        String first = Nmea.sentence("AIVDM,2,1,3,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0");
        for (String line : new String[] {
            plain,
            Nmea.sentence("AIVDM,1,1,,B,H5MiOp1:uJ0MDhJ0<P4hhDpLE80,2"),
            Nmea.tagged("s:station,c:1522584000", plain),
            Nmea.tagged("g:1-2-7,s:station,c:1522584000", first),
            plain + ",d-093,rOTHER,1522584000",
            Nmea.tagged("g:2-2-7", Nmea.sentence("AIVDM,2,2,3,A,88888888880,2")),
            Nmea.wrapper("PGHP,1,2018,4,1,12,0,0,390,231,45,992190934,1,2B"),
            plain,
            "2018-04-01T12:00:00Z " + plain,
            "1522584000 " + plain,
            first,
            first,
            "",
            "# comment",
            "not nmea",
            "!AIVDM,1,1,,A,177KQJ5000G?tO`K>RA1wUbN0TKH,0*00",
            "\\c:1522584000*00\\" + plain
        }) {
            log.writeBytes((line + "\n").repeat(3).getBytes(StandardCharsets.US_ASCII));
        }
        return log.toByteArray();
    }
}
