package org.hawser.sea;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The reference data that ships with Hawser and that measures of events rest on: coast and ports. */
public final class ReferenceData {

    private static final List<String> RESOURCES = List.of("coast/coast.bin.gz", "coast/islets.tsv", "port/ports.tsv");

    private ReferenceData() {}

    /** SHA-256 over the files, in hexadecimal. */
    public static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : RESOURCES) {
                try (InputStream in = Resources.open(ReferenceData.class, name)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the reference data", e);
        }
    }
}
