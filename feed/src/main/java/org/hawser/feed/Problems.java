package org.hawser.feed;

import com.github.luben.zstd.ZstdIOException;
import java.io.EOFException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words what went wrong with a file. */
final class Problems {

    private Problems() {}

    /** A file's name in a sentence. */
    static String name(String file) {
        return file.equals(FileFeed.STANDARD_INPUT) ? "Standard input" : file;
    }

    static String of(Exception problem) {
        if (problem instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (problem instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (problem instanceof EOFException) {
            return "its compressed data ends too early";
        }
        if (problem instanceof CharacterCodingException) {
            return "it is not text in UTF-8";
        }
        if (problem instanceof ZstdIOException) {
            return "its compressed data is damaged or ends too early";
        }
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }
}
