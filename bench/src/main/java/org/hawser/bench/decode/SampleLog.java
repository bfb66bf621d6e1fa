package org.hawser.bench.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The benchmark's log for others. */
public final class SampleLog {

    private SampleLog() {}

    /**
     * A log of the benchmark's mixture.
     *
     * @param sentences how many at least
     * @param tagged whether tag blocks give time and source
     */
    public static byte[] made(int sentences, boolean tagged, long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LogMaker(sentences, tagged, seed).make().write(out);
        return out.toByteArray();
    }
}
