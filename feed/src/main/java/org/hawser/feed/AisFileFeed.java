package org.hawser.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of NMEA 0183 sentences, compressed or not, and hands each message on as it comes. Unlike {@link FileFeed} it looks for
 * nothing but AIS and waits for nothing: standard input may be a live stream.
 */
public final class AisFileFeed {

    private final AisSinks sinks;
    private final InputFiles files;
    private volatile boolean stopped;
    private volatile @Nullable DecodedLines open;

    /**
     * @param progress told, now and then, how many bytes were read from the file at hand, as compressed as it is
     * @param waiting told when more input must be waited for
     */
    public AisFileFeed(AisSinks sinks, LongConsumer progress, WaitingForInput waiting) {
        this.sinks = sinks;
        this.files = new InputFiles(progress, waiting);
    }

    /**
     * Reads one file to its end; {@code -} is standard input.
     *
     * @return sentences on what of it could not be read
     * @throws FeedException where nothing of it can be read
     */
    public List<String> read(String file) throws FeedException {
        List<String> problems = new ArrayList<>();
        problems.addAll(files.read(file, (name, plain) -> segment(name, plain, problems)));
        return problems;
    }

    /** Ends reading soon; what was read is still handed on. */
    public void stop() {
        stopped = true;
    }

    /** Ends what is being read, while it waits for input, as if nothing more came. */
    public void endOpen() {
        DecodedLines reading = open;
        if (reading != null) {
            reading.reader.breakOff();
            reading.end();
        }
    }

    private void segment(String name, InputStream plain, List<String> problems) throws FeedException {
        DecodedLines decoded = new DecodedLines(sinks.of(name.equals(InputFiles.STANDARD_INPUT) ? "stdin" : name));
        open = decoded;
        String problem = null;
        try {
            decoded.reader.read(plain, () -> stopped);
        } catch (IOException e) {
            decoded.reader.breakOff();
            problem = Problems.name(name) + " was read only in part: " + Problems.of(e) + ".";
        }
        open = null;
        decoded.end();
        if (decoded.utf16) {
            throw new FeedException(Problems.name(name)
                    + " is encoded in UTF-16; convert it to UTF-8 first (iconv -f UTF-16 -t UTF-8).");
        }
        if (decoded.lines == 0 && !stopped) {
            throw new FeedException(
                    problem == null ? Problems.name(name) + " is empty: there is nothing to read in it." : problem);
        }
        if (problem != null) {
            problems.add(problem);
        }
    }

    /** Lines on their way to the decoder. */
    private static final class DecodedLines implements LineReader.Lines {

        private final AisSink sink;
        private final LineWatcher watcher;
        private final AivdmDecoder decoder;
        private final LineReader reader = new LineReader(this);
        private long lines;
        private boolean utf16;
        private boolean ended;

        DecodedLines(AisSink sink) {
            this.sink = sink;
            this.watcher = sink instanceof LineWatcher lines ? lines : (buffer, from, to, offset) -> {};
            this.decoder = new AivdmDecoder(sink);
        }

        void end() {
            if (ended) {
                return;
            }
            ended = true;
            decoder.endOfInput();
            if (sink instanceof EndWatcher watching) {
                watching.end();
            }
        }

        @Override
        public void line(byte[] buffer, int from, int to, long offset) {
            lines++;
            utf16 |= offset == 0 && ByteOrderMark.isUtf16(buffer, from, to);
            watcher.line(buffer, from, to, offset);
            decoder.line(buffer, from, to, offset);
        }

        /** Lines are cut instead, so none is. */
        @Override
        public void tooLong(long offset, long length) {
            sink.rejected(Rejection.NOT_NMEA, offset, (int) Math.min(length, Integer.MAX_VALUE), 1);
        }

        @Override
        public int cut(byte[] buffer, int from, int to) {
            return SentenceCut.of(buffer, from, to);
        }

        /** Its checksum tells whether the sentence is whole. */
        @Override
        public void brokenOff(byte[] buffer, int from, int to, long offset) {
            line(buffer, from, to, offset);
        }
    }
}
