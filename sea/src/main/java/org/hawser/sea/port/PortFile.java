package org.hawser.sea.port;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawser.sea.port.Ports.Port;

/** A CSV file of ports in UTF-8 whose first line names its columns. */
final class PortFile implements Closeable {

    /** Far above every list of ports there is: a file with more rows is something else. */
    static final int MAX_ROWS = 1_000_000;

    private static final int MAX_ROW_CHARS = 1 << 20;
    private static final int SHOWN = 100;

    private final Path path;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final CsvRecord header;
    private final Map<String, Integer> columns = new HashMap<>();

    /** The columns of a kind of file, in small letters. */
    record Layout(String name, List<String> columns) {}

    /** Makes a port of a row. */
    interface Format {
        Port port(PortRow row) throws BadPortRow;
    }

    private PortFile(Path path, CsvReader<CsvRecord> reader) throws PortFileException {
        this.path = path;
        this.reader = reader;
        this.rows = reader.iterator();
        this.header = next();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String name = name(header.getField(i));
            if (columns.put(name, i) != null && !name.isEmpty()) {
                throw new PortFileException(
                        path + ": two columns have the name \"" + PortRow.printable(name) + "\"; remove one of them");
            }
        }
    }

    static PortFile open(Path path) throws IOException {
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(MAX_ROW_CHARS)
                .ofCsvRecord(path, StandardCharsets.UTF_8);
        try {
            return new PortFile(path, reader);
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    private static String name(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }

    private CsvRecord next() throws PortFileException {
        try {
            if (rows.hasNext()) {
                return rows.next();
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new PortFileException(path + " cannot be read as CSV: " + e.getMessage());
        }
        throw new PortFileException(path + " is empty; nothing can be read from it");
    }

    /** Whether the file has all columns of a layout. */
    boolean has(Layout layout) {
        return columns.keySet().containsAll(layout.columns());
    }

    /** Says which columns keep the file from being one of these. */
    PortFileException notOf(String what, Layout... layouts) {
        String lacking = Stream.of(layouts)
                .map(layout -> "for " + layout.name() + " it lacks the columns " + String.join(", ", lacking(layout)))
                .collect(Collectors.joining("; "));
        String first = PortRow.printable(String.join(", ", header.getFields()));
        String found = first.substring(0, Math.min(SHOWN, first.length()));
        return new PortFileException(path + " is not " + what + ": " + lacking + ". Its first line begins \"" + found
                + "\"; it must name the columns, with commas between them");
    }

    private Set<String> lacking(Layout layout) {
        Set<String> lacking = new LinkedHashSet<>(layout.columns());
        lacking.removeAll(columns.keySet());
        return lacking;
    }

    /** Reads all rows. */
    ImportedPorts read(Format format) throws PortFileException {
        PortRows read = new PortRows(columns, header.getFieldCount());
        try {
            while (rows.hasNext()) {
                read.add(rows.next(), format);
                if (read.count() > MAX_ROWS) {
                    throw new PortFileException(path + " has more than " + MAX_ROWS + " rows; it is no list of ports");
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new PortFileException(path + " cannot be read as CSV: " + e.getMessage());
        }
        return read.imported();
    }

    /** The name of the file, for the source of its rows. */
    String fileName() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
