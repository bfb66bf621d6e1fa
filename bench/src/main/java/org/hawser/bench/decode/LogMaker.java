package org.hawser.bench.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hawser.ais.AisMessage;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AivdmWriter;
import org.hawser.ais.LineEnds;
import org.jspecify.annotations.Nullable;

/**
 * Makes a log: the messages of {@link DrawnMessages} as sentences, of which {@value #WRONG_IN_10000} in 10,000 have a wrong
 * checksum; between the two sentences of {@value #INTERRUPTED_PERCENT} % of the longer messages stand one to three other
 * messages. The same seed makes the same log.
 */
final class LogMaker {

    private static final int WRONG_IN_10000 = 5;
    private static final int INTERRUPTED_PERCENT = 2;
    private static final int MOST_INTERRUPTING = 3;
    private static final int BYTES_PER_SENTENCE = 64;
    private static final long START_MS = 1_522_540_800_000L;
    private static final int SENTENCES_PER_S = 100;

    /** Lets the log be read without another copy of it. */
    private static final class Bytes extends ByteArrayOutputStream {
        Bytes(int capacity) {
            super(capacity);
        }

        byte[] array() {
            return buf;
        }

        int length() {
            return count;
        }
    }

    private final int least;
    private final boolean tagged;
    private final Draw draw;
    private final DrawnMessages messages;
    private final Bytes log;
    private final Bytes lines = new Bytes(1024);
    private final AivdmWriter writer = new AivdmWriter(lines);
    private final TypeCounts valid = new TypeCounts();
    private int sentences;
    private int wrongChecksums;
    private int interrupted;
    private byte @Nullable [] heldBack;
    private int interrupting;

    /**
     * @param sentences how many at least
     * @param tagged whether tag blocks give time and source
     */
    LogMaker(int sentences, boolean tagged, long seed) {
        this.least = sentences;
        this.tagged = tagged;
        draw = new Draw(seed);
        messages = new DrawnMessages(draw);
        log = new Bytes(Math.multiplyExact(sentences, tagged ? 2 * BYTES_PER_SENTENCE : BYTES_PER_SENTENCE));
        writer.source(tagged ? "BENCH" : null);
    }

    AisLog make() {
        while (sentences < least || heldBack != null) {
            if (draw.below(10_000) < WRONG_IN_10000) {
                wrong(messages.ghost(wrongChecksums++));
            } else {
                right(messages.next());
            }
            release();
        }
        return new AisLog(log.array(), log.length(), new Truth(sentences, valid, wrongChecksums, interrupted));
    }

    private void right(AisMessage message) {
        valid.add(message.type());
        write(message);
        int second = LineEnds.find(lines.array(), 0, lines.length()) + 1;
        boolean isLonger = second < lines.length();
        if (isLonger && heldBack == null && draw.below(100) < INTERRUPTED_PERCENT) {
            interrupted++;
            interrupting = 2 + draw.below(MOST_INTERRUPTING);
            heldBack = java.util.Arrays.copyOfRange(lines.array(), second, lines.length());
            log.write(lines.array(), 0, second);
        } else {
            log.write(lines.array(), 0, lines.length());
        }
        sentences += isLonger ? 2 : 1;
    }

    /** A sentence of which one digit of the checksum is another. */
    private void wrong(AisMessage message) {
        write(message);
        byte[] line = lines.array();
        int digit = lines.length() - 3;
        line[digit] = (byte) (line[digit] == '7' ? '3' : '7');
        log.write(line, 0, lines.length());
        sentences++;
    }

    /** Lets the second sentence follow when enough others stand before it. */
    private void release() {
        if (heldBack != null && --interrupting == 0) {
            log.writeBytes(heldBack);
            heldBack = null;
        }
    }

    private void write(AisMessage message) {
        lines.reset();
        long time_ms = START_MS + sentences / SENTENCES_PER_S * 1000L;
        try {
            writer.write(message, draw.flag() ? 'A' : 'B', tagged ? time_ms : AisMessageView.NO_TIME);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
