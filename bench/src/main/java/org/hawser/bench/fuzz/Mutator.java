package org.hawser.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Damages lines as noise, faulty loggers and attackers do: bytes changed, lost, doubled and made up; fields exchanged; the tag block
 * of another line; pieces of two lines joined; line ends lost or strange. Checksums are put right in most of the damaged sentences, so that what lies behind them is reached.
 */
final class Mutator {

    private static final byte[] LIKELY = "!$\\*,,,0123456789ABVDMO:-cgsPW`aw \r\n#".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final String[] LINE_ENDS = {"\n", "\n", "\n", "\r\n", "\r\n", "\r", "\r\r\n", "", "\\r\\n"};
    private static final int LONGEST = 2048;
    private static final int MOST_CHANGES = 4;
    private static final int RARELY = 100_000;
    private static final int MOST_WITHOUT = 30_000;

    private final Corpus corpus;
    private final SplittableRandom random;
    private final byte[] line = new byte[LONGEST];
    private int length;

    /** So many lines still come without a line end. */
    private int without;

    Mutator(Corpus corpus, SplittableRandom random) {
        this.corpus = corpus;
        this.random = random;
    }

    /** Writes a damaged line, with its line end if it has one, into {@code into} from {@code at}; returns the index behind it. */
    int next(byte[] into, int at) {
        take();
        for (int changes = random.nextInt(MOST_CHANGES + 1); changes > 0; changes--) {
            change();
        }
        if (random.nextInt(10) < 7) {
            repairChecksums();
        }
        System.arraycopy(line, 0, into, at, length);
        String end = lineEnd();
        for (int i = 0; i < end.length(); i++) {
            into[at + length + i] = (byte) end.charAt(i);
        }
        return at + length + end.length();
    }

    /** Now and then a log loses all its line ends for a while, so that lines of megabytes come. */
    private String lineEnd() {
        if (without == 0 && random.nextInt(RARELY) == 0) {
            without = random.nextInt(MOST_WITHOUT);
        }
        if (without > 0) {
            without--;
            return "";
        }
        return LINE_ENDS[random.nextInt(LINE_ENDS.length)];
    }

    /** Most bytes that {@link #next} writes. */
    static int most() {
        return LONGEST + 4;
    }

    private void take() {
        byte[] source = corpus.line(random.nextInt(corpus.size()));
        length = Math.min(source.length, LONGEST);
        System.arraycopy(source, 0, line, 0, length);
    }

    private void change() {
        switch (random.nextInt(10)) {
            case 0 -> flipBit();
            case 1 -> replace();
            case 2 -> remove(1 + random.nextInt(3));
            case 3 -> remove(random.nextInt(length + 1));
            case 4 -> insert((byte) random.nextInt(256));
            case 5 -> insert(LIKELY[random.nextInt(LIKELY.length)]);
            case 6 -> join();
            case 7 -> exchangeFields();
            case 8 -> exchangeTagBlock();
            default -> repeat();
        }
    }

    private int place() {
        return random.nextInt(length + 1);
    }

    private void flipBit() {
        if (length > 0) {
            line[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private void replace() {
        if (length > 0) {
            line[random.nextInt(length)] = LIKELY[random.nextInt(LIKELY.length)];
        }
    }

    private void remove(int count) {
        int from = place();
        int to = Math.min(length, from + count);
        System.arraycopy(line, to, line, from, length - to);
        length -= to - from;
    }

    private void insert(byte value) {
        if (length < LONGEST) {
            int at = place();
            System.arraycopy(line, at, line, at + 1, length - at);
            line[at] = value;
            length++;
        }
    }

    /** The rest of another line in place of this one's. */
    private void join() {
        byte[] other = corpus.line(random.nextInt(corpus.size()));
        int from = random.nextInt(other.length + 1);
        int at = place();
        int count = Math.min(other.length - from, LONGEST - at);
        System.arraycopy(other, from, line, at, count);
        length = at + count;
    }

    /** Two fields that follow on each other, each in the other's place. */
    private void exchangeFields() {
        int first = behindComma(place());
        int second = behindComma(first);
        int end = behindComma(second) - 1;
        if (second > first && end > second) {
            byte[] fields = Arrays.copyOfRange(line, first, end);
            int comma = first + end - second;
            System.arraycopy(fields, second - first, line, first, comma - first);
            line[comma] = ',';
            System.arraycopy(fields, 0, line, comma + 1, end - comma - 1);
        }
    }

    private int behindComma(int from) {
        int at = from;
        while (at < length && line[at] != ',') {
            at++;
        }
        return Math.min(at + 1, length);
    }

    /** What stands before another line's sentence in place of what stands before this one's. */
    private void exchangeTagBlock() {
        byte[] other = corpus.line(random.nextInt(corpus.size()));
        int theirs = sentence(other, other.length);
        int ours = sentence(line, length);
        if (length - ours + theirs <= LONGEST) {
            System.arraycopy(line, ours, line, theirs, length - ours);
            System.arraycopy(other, 0, line, 0, theirs);
            length += theirs - ours;
        }
    }

    private static int sentence(byte[] bytes, int to) {
        int at = 0;
        while (at < to && bytes[at] != '!') {
            at++;
        }
        return at;
    }

    /** A piece of the line once more at its end. */
    private void repeat() {
        int from = place();
        int count = Math.min(random.nextInt(length - from + 1), LONGEST - length);
        System.arraycopy(line, from, line, length, count);
        length += count;
    }

    /** The right digits behind each {@code *}, for what stands between the last start character or backslash and it. */
    private void repairChecksums() {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            if (line[i] == '!' || line[i] == '$' || line[i] == '\\') {
                sum = 0;
            } else if (line[i] == '*' && i + 2 < length) {
                line[i + 1] = HEXADECIMAL[sum >> 4];
                line[i + 2] = HEXADECIMAL[sum & 15];
            } else {
                sum = (sum ^ line[i]) & 0xff;
            }
        }
    }
}
