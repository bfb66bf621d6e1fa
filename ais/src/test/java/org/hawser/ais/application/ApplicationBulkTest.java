package org.hawser.ais.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hawser.ais.BinaryData;
import org.hawser.ais.PayloadBits;
import org.junit.jupiter.api.Test;

/** Data copied out of a payload, and read in bulk. */
class ApplicationBulkTest {

    /** A program that allocates once a message would allocate a hundred thousand times as much. */
    private static final long MOST_BYTES = 4096;

    @Property(tries = 500)
    void copiedBitsAreThoseOfThePayload(@ForAll long seed) {
        Random random = new Random(seed);
        PayloadBits payload = RandomData.of(random, 1 + random.nextInt(1000)).bits();
        PayloadBits copy = RandomData.of(random, 1000).bits();
        int start = random.nextInt(1100);
        int end = random.nextInt(1100);

        copy.copy(payload, start, end);

        StringBuilder expected = new StringBuilder();
        for (int i = start; i < Math.min(end, payload.bitCount()); i++) {
            expected.append(payload.unsigned(i, 1));
        }
        assertThat(binary(copy)).isEqualTo(expected.toString());
    }

    @Property(tries = 500)
    void insertedBitsAreThoseOfThePart(@ForAll long seed) {
        Random random = new Random(seed);
        PayloadBits payload = RandomData.of(random, 400 + random.nextInt(600)).bits();
        PayloadBits part = RandomData.of(random, random.nextInt(300)).bits();
        int start = random.nextInt(100);
        String before = binary(payload);

        payload.insert(start, part);

        assertThat(binary(payload))
                .isEqualTo(before.substring(0, start) + binary(part) + before.substring(start + part.bitCount()));
    }

    private static String binary(PayloadBits bits) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < bits.bitCount(); i++) {
            digits.append(bits.unsigned(i, 1));
        }
        return digits.toString();
    }

    @Test
    void readingDoesNotAllocate() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        PayloadBits message = message();
        PayloadBits data = new PayloadBits();
        PayloadBits area = new PayloadBits();
        long sum = readAll(message, data, area, 20_000);
        long before = threads.getCurrentThreadAllocatedBytes();

        sum += readAll(message, data, area, 100_000);

        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(sum).isEqualTo(120_000L * (1 + 7 + 9260));
        assertThat(allocated).isLessThan(MOST_BYTES);
    }

    /** A notice of one circle behind the 56 bits of a message 8's head. */
    private static PayloadBits message() {
        BinaryData data = ApplicationMessages.encode(new AreaNotice(
                22, 1, 7, 0, 0, 24, 60, 0, List.of(new SubArea.Circle(0, 0, 0, 4, 926), new SubArea.Text("TEXT"))));
        PayloadBits message = new PayloadBits();
        message.clear(56 + data.bitCount());
        message.insert(56, data.bits());
        return message;
    }

    private static long readAll(PayloadBits message, PayloadBits data, PayloadBits area, int times) {
        long sum = 0;
        for (int i = 0; i < times; i++) {
            data.copy(message, 56, message.bitCount());
            if (AreaNoticeLayout.fits(data)) {
                sum += AreaNoticeLayout.LINKAGE.read(data) + AreaNoticeLayout.NOTICE_TYPE.read(data);
                int start = AreaNoticeLayout.SUB_AREAS_START;
                area.copy(data, start, start + AreaNoticeLayout.SUB_AREAS_STRIDE);
                sum += 10L * SubAreaLayout.RADIUS.read(area);
            }
        }
        return sum;
    }
}
