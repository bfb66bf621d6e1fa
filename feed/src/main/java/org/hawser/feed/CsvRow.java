package org.hawser.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The fields of one line of delimiter-separated values, as places in the line's bytes (RFC 4180, but a quoted field ends with its
 * line: AIS files hold no line breaks, and one stray quote must not swallow the rest of a file).
 */
final class CsvRow {

    private final byte delimiter;
    private byte[] line = new byte[0];
    private int[] from = new int[32];
    private int[] to = new int[32];
    private boolean[] quoted = new boolean[32];
    private int size;

    CsvRow(char delimiter) {
        this.delimiter = (byte) delimiter;
    }

    /** Splits a line. Returns whether its quotes are closed. */
    boolean split(byte[] buffer, int start, int end) {
        line = buffer;
        size = 0;
        int at = start;
        while (at <= end) {
            boolean inQuotes = at < end && buffer[at] == '"';
            int close = inQuotes ? closingQuote(buffer, at + 1, end) : at;
            if (close < 0) {
                return false;
            }
            int next = close;
            while (next < end && buffer[next] != delimiter) {
                next++;
            }
            add(inQuotes ? at + 1 : at, inQuotes ? close : next, inQuotes);
            at = next + 1;
        }
        return true;
    }

    /** Place of the quote that closes a field, past doubled ones; -1 where none does. */
    private static int closingQuote(byte[] buffer, int start, int end) {
        int at = start;
        while (at < end) {
            if (buffer[at] == '"') {
                if (at + 1 < end && buffer[at + 1] == '"') {
                    at++;
                } else {
                    return at;
                }
            }
            at++;
        }
        return -1;
    }

    private void add(int start, int end, boolean inQuotes) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            quoted = Arrays.copyOf(quoted, size * 2);
        }
        int low = start;
        int high = end;
        while (low < high && line[low] == ' ') {
            low++;
        }
        while (high > low && line[high - 1] == ' ') {
            high--;
        }
        quoted[size] = inQuotes;
        from[size] = low;
        to[size++] = high;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return line;
    }

    int from(int field) {
        return from[field];
    }

    int to(int field) {
        return to[field];
    }

    boolean isEmpty(int field) {
        return from[field] == to[field];
    }

    /** The field as text; what is not UTF-8 becomes U+FFFD. */
    String text(int field) {
        String text = new String(line, from[field], to[field] - from[field], StandardCharsets.UTF_8);
        return quoted[field] ? text.replace("\"\"", "\"") : text;
    }
}
