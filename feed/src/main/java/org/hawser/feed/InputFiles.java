package org.hawser.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens files, whatever they are compressed with: plain, gzip, Zstandard, zip with all its entries. {@code -} is standard input. */
public final class InputFiles {

    /** Standard input, in place of a file. */
    public static final String STANDARD_INPUT = "-";

    /** Reads one segment: a file, or an entry of a zip file. */
    public interface SegmentReader {

        /**
         * @throws FeedException where nothing of it can be read
         */
        void read(String name, InputStream plain) throws IOException, FeedException;
    }

    private final LongConsumer progress;
    private final WaitingForInput waiting;

    /**
     * @param progress told, now and then, how many bytes were read from the file at hand, as compressed as it is
     * @param waiting told when more input must be waited for
     */
    public InputFiles(LongConsumer progress, WaitingForInput waiting) {
        this.progress = progress;
        this.waiting = waiting;
    }

    /**
     * Reads one file to its end.
     *
     * @return sentences on what of it could not be read while other segments could
     * @throws FeedException where nothing of it can be read
     */
    public List<String> read(String file, SegmentReader reader) throws FeedException {
        try (InputStream in = new ProgressStream(open(file), progress, waiting)) {
            InputStream buffered = Compression.buffered(in);
            String unread = Compression.unread(buffered);
            if (unread != null) {
                throw new FeedException(Problems.name(file) + " is compressed with " + unread
                        + ", which is not read; unpack it first, or use gz, zst or zip.");
            }
            Compression compression = Compression.of(buffered);
            InputStream plain = compression.open(buffered);
            if (plain instanceof ZipInputStream zip) {
                return entries(file, zip, reader);
            }
            reader.read(file, plain);
            return List.of();
        } catch (IOException e) {
            throw new FeedException(Problems.name(file) + " cannot be read: " + Problems.of(e) + ".", e);
        } catch (InvalidPathException e) {
            throw new FeedException("\"" + file + "\" is no name that a file can have.", e);
        }
    }

    /** Whether a file is compressed in a way that is read here. */
    public static boolean isCompressed(Path file) throws IOException {
        try (InputStream in = Compression.buffered(Files.newInputStream(file))) {
            return Compression.of(in) != Compression.NONE || Compression.unread(in) != null;
        }
    }

    private static InputStream open(String file) throws IOException, FeedException {
        if (file.equals(STANDARD_INPUT)) {
            return System.in;
        }
        if (file.isEmpty()) {
            throw new FeedException("An empty name names no file.");
        }
        if (file.contains("://")) {
            throw new FeedException(file + " is an address, not a file; live sources are read by hawser decode.");
        }
        if (Files.isDirectory(Path.of(file))) {
            throw new FeedException(file + " is a folder; name the files in it.");
        }
        return Files.newInputStream(Path.of(file));
    }

    private static List<String> entries(String file, ZipInputStream zip, SegmentReader reader) throws FeedException {
        int read = 0;
        List<String> unread = new ArrayList<>();
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    read += entry(file + "!" + entry.getName(), zip, reader, unread) ? 1 : 0;
                }
            }
        } catch (IOException | IllegalArgumentException e) { // the latter for names that are not in their encoding
            unread.add(Problems.name(file) + " was read only in part: " + Problems.of(e) + ".");
        }
        if (read == 0) {
            throw new FeedException(
                    unread.isEmpty() ? file + " is a zip file without files in it." : unread.getFirst());
        }
        return unread;
    }

    private static boolean entry(String name, ZipInputStream zip, SegmentReader reader, List<String> unread)
            throws IOException {
        try {
            reader.read(name, zip);
            return true;
        } catch (FeedException e) {
            unread.add(e.getMessage());
            return false;
        }
    }
}
