package org.hawser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static final Pattern LINE_END = Pattern.compile("\\r*\\n|\\r+");

    /** Lines in words: content, or length, with their offset. */
    private static final class Words implements LineReader.Lines {

        final List<String> lines = new ArrayList<>();

        @Override
        public void line(byte[] buffer, int from, int to, long offset) {
            lines.add(offset + ":" + new String(buffer, from, to - from, StandardCharsets.ISO_8859_1));
        }

        @Override
        public void tooLong(long offset, long length) {
            lines.add(offset + ":too long:" + length);
        }

        @Override
        public void brokenOff(byte[] buffer, int from, int to, long offset) {
            lines.add(offset + ":cut:" + new String(buffer, from, to - from, StandardCharsets.ISO_8859_1));
        }
    }

    /** The same, slowly and plainly. */
    private static List<String> slowly(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>();
        Matcher ends = LINE_END.matcher(text);
        int at = 0;
        while (ends.find()) {
            lines.add(line(text.substring(at, ends.start()), at));
            at = ends.end();
        }
        if (at < text.length()) {
            lines.add(line(text.substring(at), at));
        }
        return lines;
    }

    private static String line(String line, int offset) {
        int mark = offset == 0 && line.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        return line.length() > LineReader.LONGEST_LINE
                ? offset + ":too long:" + line.length()
                : (offset + mark) + ":" + line.substring(mark);
    }

    @Provide
    Arbitrary<byte[]> contents() {
        Arbitrary<String> line = Arbitraries.strings().withChars("ab,\r ").ofMaxLength(30);
        Arbitrary<String> longLine = Arbitraries.integers()
                .between(LineReader.LONGEST_LINE - 2, LineReader.LONGEST_LINE + 2)
                .map("x"::repeat);
        Arbitrary<String> veryLong =
                Arbitraries.integers().between(100_000, 600_000).map("y"::repeat);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(20, line),
                        net.jqwik.api.Tuple.of(1, longLine),
                        net.jqwik.api.Tuple.of(1, longLine.map(text -> text + "\r")),
                        net.jqwik.api.Tuple.of(1, veryLong))
                .list()
                .ofMaxSize(25)
                .flatMap(lines -> Arbitraries.of("", "\n", "tail")
                        .flatMap(tail -> Arbitraries.of("", "\u00EF\u00BB\u00BF")
                                .map(mark -> (mark + String.join("\n", lines) + tail)
                                        .getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Property(tries = 300)
    void linesDoNotDependOnHowTheStreamComes(
            @ForAll("contents") byte[] content,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 70_000) Integer> counts)
            throws IOException {
        Words words = new Words();
        int[] sizes = counts.stream().mapToInt(Integer::intValue).toArray();
        new LineReader(words).read(new TrickleStream(content, sizes));
        assertThat(words.lines).isEqualTo(slowly(content));

        Words pushed = new Words();
        push(new LineReader(pushed), content, sizes);
        assertThat(pushed.lines).isEqualTo(words.lines);
    }

    private static void push(LineReader reader, byte[] content, int[] sizes) {
        int at = 0;
        for (int i = 0; at < content.length; i++) {
            int to = Math.min(content.length, at + sizes[i % sizes.length]);
            reader.accept(content, at, to);
            at = to;
        }
        reader.finish();
    }

    @Test
    void aLineOfMegabytesIsCutBetweenSentences() {
        String sentence = "\\c:1522584000*53\\!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C";
        String junk = "x".repeat(100_000);
        byte[] content =
                (sentence.repeat(30_000) + junk + sentence + "\n" + sentence).getBytes(StandardCharsets.US_ASCII);
        int[] sentences = new int[1];
        LineReader reader = new LineReader(new LineReader.Lines() {
            @Override
            public void line(byte[] buffer, int from, int to, long offset) {
                String line = new String(buffer, from, to - from, StandardCharsets.US_ASCII);
                assertThat(line).isEqualTo(new String(content, (int) offset, to - from, StandardCharsets.US_ASCII));
                sentences[0] += line.split(Pattern.quote(sentence), -1).length - 1;
            }

            @Override
            public void tooLong(long offset, long length) {
                throw new AssertionError("a line that can be cut was skipped");
            }

            @Override
            public void brokenOff(byte[] buffer, int from, int to, long offset) {}

            @Override
            public int cut(byte[] buffer, int from, int to) {
                return SentenceCut.of(buffer, from, to);
            }
        });
        reader.accept(content, 0, content.length);
        reader.finish();

        assertThat(sentences[0]).isEqualTo(30_002);
    }

    /** Wherever the border of a piece falls. */
    @Test
    void noSentenceBehindJunkLosesItsTagBlock() {
        String sentence = "\\c:1522584000*53\\!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C";
        for (int toBorder = -sentence.length() - 5; toBorder < 5; toBorder++) {
            String content = "x".repeat(LineReader.LONGEST_LINE + toBorder) + sentence + "x".repeat(300);
            int cut = SentenceCut.of(content.getBytes(StandardCharsets.US_ASCII), 0, LineReader.LONGEST_LINE);

            assertThat(content.substring(0, cut) + "|" + content.substring(cut))
                    .as("begins at the border and " + toBorder)
                    .contains(sentence);
        }
    }

    @Test
    void aStreamThatBreaksOffGivesItsLastLineAsCut() {
        Words words = new Words();
        LineReader reader = new LineReader(words);
        assertThat(Arrays.asList(readAndFail(reader, "one\ntwo\nthr"), readAndFail(new LineReader(words), "four\n")))
                .containsOnly("the wire was cut");
        assertThat(words.lines).containsExactly("0:one", "4:two", "8:cut:thr", "0:four");
    }

    @Test
    void aLineTooLongThatBreaksOffIsStillTooLong() {
        Words words = new Words();
        readAndFail(new LineReader(words), "a\n" + "x".repeat(300_000));
        assertThat(words.lines).containsExactly("0:a", "2:too long:300000");
    }

    private static String readAndFail(LineReader reader, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        try {
            reader.read(new InputStream() {
                private int at;

                @Override
                public int read() throws IOException {
                    if (at == bytes.length) {
                        throw new IOException("the wire was cut");
                    }
                    return bytes[at++];
                }

                @Override
                public int read(byte[] target, int from, int length) throws IOException {
                    int value = read();
                    target[from] = (byte) value;
                    return 1;
                }
            });
            return "no fault";
        } catch (IOException e) {
            reader.breakOff();
            return String.valueOf(e.getMessage());
        }
    }

    /** A line end whose carriage return is far behind it is another one. */
    @Test
    void aLineThatIsSkippedEndsTheCarriageReturnBeforeIt() {
        byte[] head = ("head\r" + "x".repeat(70_000)).getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\ngood1\ngood2\n".getBytes(StandardCharsets.US_ASCII);
        Words words = new Words();
        LineReader reader = new LineReader(words);
        reader.accept(head, 0, head.length);
        reader.accept(tail, 0, tail.length);
        reader.finish();

        assertThat(words.lines).containsExactly("0:head", "5:too long:70000", "70006:good1", "70012:good2");
    }
}
