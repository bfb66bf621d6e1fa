package org.hawser.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Reads the lines of one kind of input. */
interface Format extends LineReader.Lines {

    /** Name of the format for people, as {@code NMEA 0183} or {@code CSV (MarineCadastre)}. */
    String name();

    /** Ends the input: what waits for more is accounted for. */
    void end();

    /** Whether the input says of itself that it is simulated. */
    boolean isSimulated();

    /** What is doubtful about the input as a whole, in sentences that go on behind its name. */
    default List<String> problems() {
        return List.of();
    }

    /** First bytes of an input, enough to recognise its format. */
    int PEEK = 1 << 16;

    /**
     * Reads up to {@link #PEEK} bytes and rewinds. A fault of the stream ends the peek; it shows again when the rest is read.
     *
     * @throws IOException where not even the first byte can be read
     */
    static byte[] peek(InputStream in) throws IOException {
        in.mark(PEEK);
        byte[] start = new byte[PEEK];
        int length = 0;
        try {
            int count = in.read(start, 0, PEEK);
            while (count > 0) {
                length += count;
                count = in.read(start, length, PEEK - length);
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
        }
        in.reset();
        return Arrays.copyOf(start, length);
    }
}
