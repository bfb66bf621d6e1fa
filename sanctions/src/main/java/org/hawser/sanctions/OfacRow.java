package org.hawser.sanctions;

import org.jspecify.annotations.Nullable;

/**
 * A cursor over the rows of a file of OFAC's CSV set. A row is one line, so that a stray quote spoils its own row only. Fields
 * become strings when asked for: 19 rows of 20 are no ship.
 *
 * <pre>
 * 15037,"ARK","vessel","IRAN",-0- ,"9HDQ9",…          fields by comma, quoted or not, a quote doubled within quotes
 * 0x1A                                                the end of the file
 * </pre>
 */
final class OfacRow {

    private static final int MAX_COLUMNS = 32;
    private static final String NULL = "-0-";
    private static final byte END_OF_FILE = 0x1A;

    private final byte[] bytes;
    private final int[] starts = new int[MAX_COLUMNS];
    private final int[] ends = new int[MAX_COLUMNS];
    private int next;
    private int number;
    private int columns;
    private boolean broken;

    OfacRow(byte[] bytes) {
        this.bytes = bytes;
        this.next = startsWithByteOrderMark() ? 3 : 0;
    }

    /** Whether OFAC's end-of-file mark (0x1A), which a download cut short lacks, ends the file. */
    boolean endMarked() {
        int last = bytes.length - 1;
        while (last >= 0 && (bytes[last] == '\n' || bytes[last] == '\r' || bytes[last] == ' ')) {
            last--;
        }
        return last >= 0 && bytes[last] == END_OF_FILE;
    }

    /** Moves to the next row that is not blank; false at the end. */
    boolean advance() {
        while (next < bytes.length) {
            int start = next;
            int end = lineEnd(start);
            next = end + 1;
            if (end > start && bytes[end - 1] == '\r') {
                end--;
            }
            if (end > start && bytes[start] != END_OF_FILE) {
                number++;
                split(start, end);
                return true;
            }
        }
        return false;
    }

    /** The row's number, from 1. */
    int number() {
        return number;
    }

    int columns() {
        return columns;
    }

    /** Whether a quote is left open or stands where none may. */
    boolean isBroken() {
        return broken;
    }

    /** A field without its quotes and the blanks around it; null where OFAC writes {@code -0-} or nothing. */
    @Nullable
    String field(int column) {
        String text = text(column).strip();
        return text.isEmpty() || text.equals(NULL) ? null : text;
    }

    /** A field with its blanks, for text that a row of another file continues. */
    String text(int column) {
        int start = starts[column];
        int end = ends[column];
        if (end - start < 2 || bytes[start] != '"') {
            return ListFile.text(bytes, start, end - start);
        }
        String text = ListFile.text(bytes, start + 1, end - start - 2);
        return text.indexOf('"') < 0 ? text : text.replace("\"\"", "\"");
    }

    boolean is(int column, String quotedAscii) {
        int length = ends[column] - starts[column];
        if (length != quotedAscii.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[starts[column] + i] != quotedAscii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void split(int start, int end) {
        columns = 0;
        broken = false;
        boolean quoted = false;
        int fieldStart = start;
        for (int i = start; i < end; i++) {
            if (bytes[i] == '"') {
                quoted = !quoted;
            } else if (bytes[i] == ',' && !quoted) {
                endField(fieldStart, i);
                fieldStart = i + 1;
            }
        }
        broken |= quoted;
        endField(fieldStart, end);
    }

    private void endField(int start, int end) {
        boolean opened = end > start && bytes[start] == '"';
        broken |= opened && (end - start < 2 || bytes[end - 1] != '"');
        if (columns < MAX_COLUMNS) {
            starts[columns] = start;
            ends[columns] = end;
        }
        columns++;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean startsWithByteOrderMark() {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
