package org.hawser.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hawser.ais.AisSink;
import org.hawser.ais.gpsd.AisCsv;
import org.hawser.ais.gpsd.AisJson;
import org.hawser.ais.gpsd.AisText;
import org.hawser.feed.AisFileFeed;
import org.hawser.feed.FeedException;

/** Decodes AIS from files and live sources to lines of text. */
public final class DecodeRun {

    private final DecodeOptions options;
    private final OutputStream out;
    private final Progress progress;
    private final AisText text;
    private final DecodeCounts counts = new DecodeCounts();
    private final List<String> problems = new ArrayList<>();
    private int readable;

    /**
     * @param out takes the lines; is not closed
     */
    public DecodeRun(DecodeOptions options, OutputStream out, Progress progress) {
        this.options = options;
        this.out = out;
        this.progress = progress;
        this.text = options.csv() ? new AisCsv(options.scaled(), options.remarks()) : new AisJson(options.scaled());
    }

    /**
     * Decodes all inputs.
     *
     * @throws NothingReadable where none of them could be read
     * @throws IOException where the lines cannot be written
     */
    public DecodeCounts run() throws IOException, NothingReadable {
        try {
            AisFileFeed feed = new AisFileFeed(this::sink, this::tell, this::passOn);
            for (String input : options.inputs()) {
                read(feed, input);
            }
            passOn();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        requireSomething();
        return counts;
    }

    private void requireSomething() throws NothingReadable {
        if (readable > 0 && counts.sentences == 0) {
            problems.add("No AIS sentence stands in what was read (" + counts.lines() + " lines): "
                    + "!AIVDM or !AIVDO of any talker" + " are looked for. CSV files are read by hawser detect.");
        }
        if (counts.sentences == 0) {
            throw new NothingReadable(problems);
        }
    }

    private void read(AisFileFeed feed, String input) {
        try {
            problems.addAll(feed.read(input));
            readable++;
        } catch (FeedException e) {
            problems.add(e.getMessage());
        }
    }

    private AisSink sink(String source) {
        return new MessageLines(source, text, out, options.remarks(), counts);
    }

    /** Input that comes slowly is shown as it comes. */
    private void passOn() {
        try {
            text.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(long bytes) {
        progress.update("reading", bytes, 0);
    }

    /** Sentences on what could not be read. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
