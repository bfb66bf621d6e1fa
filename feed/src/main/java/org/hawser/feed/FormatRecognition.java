package org.hawser.feed;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises what an input holds by how it begins. */
final class FormatRecognition {

    private static final byte LINE_FEED = '\n';

    private FormatRecognition() {}

    /**
     * The format of an input that begins with {@code start}.
     *
     * @throws FeedException where it is none that Hawser reads
     */
    static Format recognise(String name, byte[] start, @Nullable ColumnMapping mapping, Observations out)
            throws FeedException {
        if (start.length == 0) {
            throw new FeedException(name + " is empty: there is nothing to read in it.");
        }
        if (ByteOrderMark.isUtf16(start, 0, start.length)) {
            throw new FeedException(
                    name + " is encoded in UTF-16; convert it to UTF-8 first (iconv -f UTF-16 -t UTF-8).");
        }
        if (mapping != null && fits(mapping, start)) {
            return new CsvFormat(out, mapping);
        }
        for (ColumnMapping dialect : ColumnMapping.DIALECTS) {
            if (fits(dialect, start)) {
                return new CsvFormat(out, dialect);
            }
        }
        if (holdsSentence(start)) {
            return new AisFormat(out);
        }
        throw new FeedException(unrecognised(name, mapping));
    }

    private static String unrecognised(String name, @Nullable ColumnMapping mapping) {
        String looked =
                "the first 64 KiB of " + name + " hold neither an NMEA 0183 sentence nor the header of a CSV file";
        return mapping == null
                ? "Not recognised: " + looked + " that Hawser knows; for other CSV files give --mapping FILE."
                : "Not recognised: " + looked + " with the columns that the mapping \"" + mapping.title() + "\" names.";
    }

    /** Whether the first line that is neither blank nor says that all is simulated is a header with the columns of {@code mapping}. */
    private static boolean fits(ColumnMapping mapping, byte[] start) {
        int from = ByteOrderMark.length(start, 0, start.length);
        while (from < start.length && (isLineEnd(start[from]) || SimulatedMark.is(start, from, start.length))) {
            from = isLineEnd(start[from]) ? from + 1 : endOfLine(start, from);
        }
        int to = endOfLine(start, from);
        int end = to > from && start[to - 1] == '\r' ? to - 1 : to;
        CsvRow header = new CsvRow(mapping.delimiter());
        return header.split(start, from, end) && mapping.fits(header);
    }

    private static boolean isLineEnd(byte value) {
        return value == LINE_FEED || value == '\r';
    }

    private static int endOfLine(byte[] start, int from) {
        int to = from;
        while (to < start.length && start[to] != LINE_FEED) {
            to++;
        }
        return to;
    }

    /** Whether a start of sentence of any talker stands anywhere: {@code !ccVDM}, {@code !ccVDO}. */
    private static boolean holdsSentence(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        int at = text.indexOf('!');
        while (at >= 0) {
            if (text.startsWith("VDM,", at + 3) || text.startsWith("VDO,", at + 3)) {
                return true;
            }
            at = text.indexOf('!', at + 1);
        }
        return false;
    }
}
