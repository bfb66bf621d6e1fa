package org.hawser.sanctions;

/**
 * A file of a list version, as kept.
 *
 * @param name as it came
 * @param sha256 of the bytes as published
 * @param storedSha256 of the bytes as received, which may be compressed: the name of the kept file
 */
public record StoredFile(String name, String sha256, String storedSha256) {

    static StoredFile of(ListFile file) {
        return new StoredFile(file.baseName(), Sha256.of(file.published()), Sha256.of(file.received()));
    }
}
