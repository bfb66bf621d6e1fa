package org.hawser.sanctions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * One file of a list: the bytes as received, and as published, without the compression they travelled in.
 *
 * @param name the file's name, for messages and for the date in it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never changed or compared
record ListFile(String name, byte[] received, byte[] published) {

    /** Far above any list (the largest is some 100 MB as XML): a small file that unpacks to more is an attack. */
    static final int MAX_BYTES = 256 << 20;

    static ListFile read(Path path) {
        try {
            if (Files.isRegularFile(path) && Files.size(path) > MAX_BYTES) {
                throw new ListException(
                        path.toString(), "larger than 256 MiB", "no list is: give the list file itself");
            }
            return of(path.toString(), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new ListException(path.toString(), "there is no such file", "check the name", e);
        } catch (IOException e) {
            throw new ListException(
                    path.toString(), "cannot be read (" + e.getMessage() + ")", "check the file and your rights", e);
        }
    }

    static ListFile of(String name, byte[] received) {
        if (received.length == 0) {
            throw new ListException(name, "zero bytes", "download it again; the last good version stays in use");
        }
        boolean gzip = received.length > 2 && (received[0] & 0xFF) == 0x1F && (received[1] & 0xFF) == 0x8B;
        byte[] published = gzip ? unpack(name, received) : received;
        if (published.length == 0) {
            throw new ListException(
                    name, "zero bytes once unpacked", "download it again; the last good version stays in use");
        }
        return new ListFile(name, received, published);
    }

    private static byte[] unpack(String name, byte[] received) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(received), 1 << 16)) {
            byte[] published = in.readNBytes(MAX_BYTES + 1);
            if (published.length > MAX_BYTES) {
                throw new ListException(
                        name, "unpacks to more than 256 MiB", "no list does: give the list file itself");
            }
            return published;
        } catch (IOException e) {
            throw new ListException(
                    name, "damaged or cut short as gzip (" + e.getMessage() + ")", "download it again", e);
        }
    }

    /** As UTF-8 where it is that, else byte for byte as Latin-1: a stray byte spoils a letter, not the list. */
    static String text(byte[] bytes, int from, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
    }

    /** A file without its folder. */
    String baseName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
