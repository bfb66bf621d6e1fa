package org.hawser.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.hawser.sea.ClaimDictionary;
import org.hawser.sea.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of AIS: NMEA 0183 or CSV, plain, gzip, Zstandard or zip. {@code -} is standard input. Each file, and each entry of a
 * zip file, is a segment with numbers from 0 in the order of reading.
 */
public final class FileFeed {

    /** Standard input, in place of a file. */
    public static final String STANDARD_INPUT = InputFiles.STANDARD_INPUT;

    /** Segments that the records' sixteen bits tell apart. */
    private static final int MOST_SEGMENTS = 1 << 16;

    private final FeedContext context;
    private final @Nullable ColumnMapping mapping;
    private final ObservationSink sink;
    private final InputFiles files;
    private int segments;

    /**
     * @param context what the inputs share
     * @param mapping for CSV files of other dialects; null where none is given
     * @param sink takes the observations
     * @param progress told, now and then, how many bytes were read from the file at hand, as compressed as it is
     */
    public FileFeed(FeedContext context, @Nullable ColumnMapping mapping, ObservationSink sink, LongConsumer progress) {
        this.context = context;
        this.mapping = mapping;
        this.sink = sink;
        this.files = new InputFiles(progress, WaitingForInput.UNHEARD);
    }

    /** A feed whose inputs share only these claims. */
    public FileFeed(
            ClaimDictionary claims, @Nullable ColumnMapping mapping, ObservationSink sink, LongConsumer progress) {
        this(FeedContext.of(claims), mapping, sink, progress);
    }

    /**
     * Reads one file to its end.
     *
     * @throws FeedException where nothing of it can be read
     */
    public List<SegmentResult> read(String file) throws FeedException {
        List<SegmentResult> results = new ArrayList<>();
        List<String> unread = files.read(file, (name, plain) -> results.add(segment(name, plain)));
        results.getFirst().problems().addAll(unread);
        return results;
    }

    private SegmentResult segment(String name, InputStream in) throws IOException, FeedException {
        DigestingStream digesting = new DigestingStream(in);
        InputStream buffered = Compression.buffered(digesting, Format.PEEK);
        Observations out = new Observations(context, sink, segments);
        Format format = FormatRecognition.recognise(Problems.name(name), Format.peek(buffered), mapping, out);
        if (segments == MOST_SEGMENTS) {
            throw new FeedException(name + " was not read: one run takes no more than 65536 files and entries.");
        }
        segments++;
        List<String> problems = new ArrayList<>();
        LineReader lines = new LineReader(format);
        try {
            lines.read(buffered);
        } catch (IOException e) {
            lines.breakOff();
            problems.add(Problems.name(name) + " was read only in part, " + digesting.bytes() + " bytes of it: "
                    + Problems.of(e) + ".");
        }
        format.end();
        format.problems().forEach(problem -> problems.add(Problems.name(name) + problem));
        Segment segment = new Segment(name, digesting.sha256Hex(), digesting.bytes());
        return new SegmentResult(segment, format.name(), out.counts, format.isSimulated(), problems);
    }
}
